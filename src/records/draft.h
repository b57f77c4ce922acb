// A note that is being written.
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
struct Session;

/// An unsigned note, which exists once and belongs to its author. Overwritten by each save.
struct Draft {
    static constexpr RecordKind kind = RecordKind::Draft;

    Id<Draft> id;
    Id<Family> family;
    Id<Session> session;
    Id<Clinician> author;
    /// The id that the note will keep when it is signed.
    Id<Note> note;
    Instant begun{};
    /// When it was last written, after begun even where the clock was set back; begun where it never was.
    Instant saved{};
    /// The canonical JSON of the Note.
    QString content;

    bool operator==(const Draft &) const = default;
};
BOOST_DESCRIBE_STRUCT(Draft, (), (id, family, session, author, note, begun, saved, content))

} // namespace attune
