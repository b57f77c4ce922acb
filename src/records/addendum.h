// Later words to a signed note.
#pragma once

#include "src/records/id.h"
#include "src/records/instant.h"
#include "src/records/person_set.h"
#include "src/records/record_kind.h"

#include <QDate>
#include <QString>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

namespace attune {

struct Clinician;
struct Family;
struct Note;

/// What an addendum does to the note above it, whose own words stay legible.
enum class AddendumKind { Addition, Correction };
BOOST_DESCRIBE_ENUM(AddendumKind, Addition, Correction)

/// Words added to a signed note, signed in their turn.
struct Addendum {
    static constexpr RecordKind kind = RecordKind::Addendum;

    Id<Addendum> id;
    Id<Family> family;
    Id<Note> note;
    Id<Clinician> author;
    AddendumKind does = AddendumKind::Addition;
    /// The day of the session that the note is about.
    QDate sessionDay;
    Instant written{};
    QString text;
    QString reason;
    PersonSet subjects;
    /// As in Passage.
    bool inConfidence = false;
    bool aboutOutsider = false;

    bool operator==(const Addendum &) const = default;
};
BOOST_DESCRIBE_STRUCT(Addendum, (),
                      (id, family, note, author, does, sessionDay, written, text, reason, subjects, inConfidence,
                       aboutOutsider))

} // namespace attune
