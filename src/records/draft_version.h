// What a draft said before.
#pragma once

#include "src/records/id.h"
#include "src/records/instant.h"
#include "src/records/record_kind.h"

#include <QString>

#include <boost/describe/class.hpp>

namespace attune {

struct Draft;

/// An earlier state of a draft, kept until the note is signed.
struct DraftVersion {
    static constexpr RecordKind kind = RecordKind::DraftVersion;

    Id<DraftVersion> id;
    Id<Draft> draft;
    /// When the draft was saved in this state.
    Instant saved{};
    /// As in Draft.
    QString content;

    bool operator==(const DraftVersion &) const = default;
};
BOOST_DESCRIBE_STRUCT(DraftVersion, (), (id, draft, saved, content))

} // namespace attune
