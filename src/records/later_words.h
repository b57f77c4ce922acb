// Later words to a signed note, while they are being written.
#pragma once

#include "src/records/addendum.h"

#include <boost/describe/class.hpp>

namespace attune {

/// What its author means to add to a signed note. Written over until it is signed as an addendum, and then gone; there
/// is one for each author and note.
struct LaterWords {
    static constexpr RecordKind kind = RecordKind::LaterWords;

    Id<LaterWords> id;
    Id<Family> family;
    Id<Note> note;
    Id<Clinician> author;
    Instant written{};
    /// As in Addendum; text and reason may still be empty.
    AddendumKind does = AddendumKind::Addition;
    QString text;
    QString reason;
    PersonSet subjects;

    bool operator==(const LaterWords &) const = default;
};
BOOST_DESCRIBE_STRUCT(LaterWords, (), (id, family, note, author, written, does, text, reason, subjects))

} // namespace attune
