// When a note is complete, and what it still needs before it is signed.
#pragma once

#include "src/records/note.h"
#include "src/records/person.h"
#include "src/records/session.h"

#include <span>
#include <vector>

namespace attune {

/// One thing that a note needs. Nothing else is ever demanded: no diagnosis, no goal, no minimum length.
enum class Need {
    /// The session is marked as held.
    Held,
    /// Somebody of the family was there.
    WhoWasThere,
    Start,
    /// A stop that is not before the start.
    Stop,
    /// At least one passage with words, one reading of a state that was seen, or one strategy.
    Something,
    /// No minute after the end of the hour; only asked where there is one.
    WithinTheHour,
    /// Why a child was seen with no caregiver; only asked where that was so, see childrenAlone().
    ChildAloneReason,
    /// Why the note is late, and from what it was written; only asked of a late entry.
    LateReason,
    LateSource,
};

/// One line of the list that stands by the signature.
struct ReadyTick {
    Need need = Need::Held;
    bool met = false;

    bool operator==(const ReadyTick &) const = default;
};

/// The "ready to sign" list in the order of Need. The first five always stand there, the others where they are asked.
/// `people` are those of the family; `now` is when it would be signed; the preset is explained at isLateEntry().
std::vector<ReadyTick> readyToSign(const Note &note, const Session &session, std::span<const Person> people,
                                   Instant now, int lateEntryHours);

/// The needs of that list that are not met; a note with none may be signed.
std::vector<Need> missing(const Note &note, const Session &session, std::span<const Person> people, Instant now,
                          int lateEntryHours);

/// The children who were there and had no caregiver in the room for the whole of their own time. A caregiver who steps
/// out for a while leaves no child alone. Guests do not change it: the words that are asked for can name them.
PersonSet childrenAlone(const Note &note, std::span<const Person> people);

} // namespace attune
