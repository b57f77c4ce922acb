// How a note about the wrong person is taken out of use without being removed.
#pragma once

#include "src/records/id.h"
#include "src/records/instant.h"
#include "src/records/record_kind.h"

#include <QString>

#include <boost/describe/class.hpp>

namespace attune {

struct Clinician;
struct Family;
struct Note;

/// A signed note struck with a reason. A line marks its place; exports, counts, charts and search go on without it.
struct Strike {
    static constexpr RecordKind kind = RecordKind::Strike;

    Id<Strike> id;
    Id<Family> family;
    Id<Note> note;
    Id<Clinician> by;
    Instant at{};
    QString reason;

    bool operator==(const Strike &) const = default;
};
BOOST_DESCRIBE_STRUCT(Strike, (), (id, family, note, by, at, reason))

} // namespace attune
