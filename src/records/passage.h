// What the note says of an hour's movements. Movements are parts of the work within one session; the treatment phase of
// the course (course.h) is another thing and another type.
#pragma once

#include "src/records/id.h"
#include "src/records/person_set.h"

#include <QString>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

namespace attune {

struct VocabularyWord;

/// A part of the work within one session: connect, reflect, repair. Any may be empty, and a session may move back.
enum class Movement { Connect, Reflect, Repair };
BOOST_DESCRIBE_ENUM(Movement, Connect, Reflect, Repair)

/// What an hour mostly held, by the therapist's own choice.
enum class HourHeld { Connect, Reflect, Repair, Regulation };
BOOST_DESCRIBE_ENUM(HourHeld, Connect, Reflect, Repair, Regulation)

/// Text under one movement. Most notes have one passage a movement, about those who were there.
struct Passage {
    Movement movement = Movement::Connect;
    QString text;
    /// Whom it is about; one about a caregiver alone is kept to that caregiver.
    PersonSet subjects;
    /// Words given in confidence stop an export for review.
    bool inConfidence = false;
    /// So do words about somebody outside the family.
    bool aboutOutsider = false;
    /// How the subjects came about. They are those who were there, and follow when it is corrected who was; else they
    /// were chosen, and stay as they are.
    bool aboutThoseThere = false;

    bool operator==(const Passage &) const = default;
};
BOOST_DESCRIBE_STRUCT(Passage, (), (movement, text, subjects, inConfidence, aboutOutsider, aboutThoseThere))

/// An element of the work, ticked on a movement.
struct ElementTick {
    Movement movement = Movement::Connect;
    Id<VocabularyWord> element;
    /// The word as it was shown when it was ticked: a note reads the same after the practice has renamed it.
    QString shown;

    bool operator==(const ElementTick &) const = default;
};
BOOST_DESCRIBE_STRUCT(ElementTick, (), (movement, element, shown))

} // namespace attune
