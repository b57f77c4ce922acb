// What of a signed note may reach one caregiver of the family.
#pragma once

#include "src/records/note.h"
#include "src/records/person_set.h"
#include "src/rules/hour.h"

#include <boost/describe/enum.hpp>

#include <map>
#include <optional>
#include <vector>

namespace attune {

struct Session;

/// What stays behind when something leaves the vault. The words name kinds alone, so that a list of them tells nothing
/// of what they stand for.
enum class LeftOutKind {
    HoursOfOthers, ///< the reader was not there, and somebody was who has not agreed
    PassagesAboutOthers, ///< not about the child with the reader: about a caregiver alone, or about others
    PassagesInConfidence,
    PassagesAboutOutsiders,
    Readings, ///< of somebody else than the child, or of a child with others leading
    Strategies, ///< with others, or led by others
    NotesNotSigned, ///< held sessions without a signed note
    NotesStruck,
    ClosingWordsNotSigned,
};
BOOST_DESCRIBE_ENUM(LeftOutKind, HoursOfOthers, PassagesAboutOthers, PassagesInConfidence, PassagesAboutOutsiders,
                    Readings, Strategies, NotesNotSigned, NotesStruck, ClosingWordsNotSigned)

/// How many of each; kinds of which nothing stayed behind are not in it.
using LeftOut = std::map<LeftOutKind, int>;

/// A caregiver who is to read something, with the children with whom they are in the work.
struct Reader {
    Id<Person> caregiver;
    std::vector<Id<Person>> children;

    PersonSet covered() const;
};

/// The part of a signed note that the reader may have, and counts what stays behind; nothing where none of it may.
/// - An hour at which the reader was not, and somebody of the family was who is not covered, stays behind whole: that
///   it took place is about that person.
/// - Passages are about a child and about nobody but the children and the reader, and do not wait for a review.
/// - A child's readings stay together or stay behind together: what is derived from a part of them would not be true.
/// - Ticks and the choice of what the hour mostly held go with the movements they stand on.
/// - Threads, lines given, questions and reasons are the therapist's and never part of it.
std::optional<Note> coveredPart(const Note &note, const Reader &reader, LeftOut &leftOut);

/// hourOf() over the part that is covered. Whether it was a regulation hour is said of the whole note: a passage that
/// stays behind does not make it one.
Hour coveredHour(const Note &part, const Note &whole, const Session &session, Id<Person> child);

} // namespace attune
