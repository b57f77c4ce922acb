// What of a signed note may reach caregivers of the family.
#pragma once

#include "src/records/dyad.h"
#include "src/records/note.h"
#include "src/records/person_set.h"
#include "src/records/session.h"
#include "src/rules/hour.h"

#include <boost/describe/enum.hpp>

#include <map>
#include <optional>
#include <vector>

namespace attune {

/// What stays behind when something leaves the vault. The words name kinds alone, so that a list of them tells nothing
/// of what they stand for.
enum class LeftOutKind {
    HoursOfOthers, ///< no reader was there, and none of them may be told of it by authority
    PassagesAboutOthers, ///< about somebody who is not covered
    PassagesInConfidence,
    PassagesAboutOutsiders,
    Readings, ///< that no reader saw, or of somebody who is not told of
    Strategies, ///< the same
    NotesNotSigned, ///< held sessions without a signed note
    NotesStruck,
    ClosingWordsNotSigned,
};
BOOST_DESCRIBE_ENUM(LeftOutKind, HoursOfOthers, PassagesAboutOthers, PassagesInConfidence, PassagesAboutOutsiders,
                    Readings, Strategies, NotesNotSigned, NotesStruck, ClosingWordsNotSigned)

/// How many of each; kinds of which nothing stayed behind are not in it.
using LeftOut = std::map<LeftOutKind, int>;

/// Caregivers of one family to whom something is given together.
struct Readers {
    PersonSet caregivers;
    /// The ties between the children and caregivers of their family. They stand for authority: a caregiver has it for a
    /// child on a day on which their tie holds.
    std::vector<Dyad> ties;
    /// The day on which it leaves.
    QDate day;

    /// The children for whom one of them has authority on the day on which it leaves and on this one.
    PersonSet childrenOn(QDate other) const;
    /// Whose words may leave: the readers', and those of the children for whom they have authority now.
    PersonSet covered() const;
};

/// What may be told of one hour.
struct ToldNote {
    Note part;
    /// The children whose minutes may be told, as a whole: a reader was in the room with them and there at each of
    /// their readings. What is derived from a part of them would not be true.
    PersonSet seenWhole;
};

/// The part of a signed note that the readers may have, and counts what stays behind; nothing where none of it may.
/// - An hour is told to a caregiver who was in the room in it. It is told to somebody with authority for the children
///   who were there, where nobody else was there but readers. Else nothing tells of it, no number, count or gap.
/// - Of a told hour its day and its marks are told: what one saw oneself, whoever led and whoever was spoken of.
/// - Readings and strategies of the children and the readers are told for as long as a reader was there; of an hour
///   that is told by authority all of them. Who led is told of those who are covered.
/// - Words are told where each of their subjects is covered, never those in confidence or about outsiders, and do not
///   wait for a review.
/// - Threads, lines given, questions and reasons are the therapist's and never part of it.
std::optional<ToldNote> toldPart(const Note &note, const Session &session, const Readers &readers, LeftOut &leftOut);

/// The marks of a told hour and who of those who are told of was there, and nobody's minutes.
Hour toldMarks(const ToldNote &told, const Note &whole, const Session &session);

/// The same with the minutes of a child; nothing where they may not be told.
std::optional<Hour> toldHour(const ToldNote &told, const Note &whole, const Session &session, Id<Person> child);

} // namespace attune
