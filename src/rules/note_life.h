// draft -> signed -> addenda, or struck; and when a note is late.
#pragma once

#include "src/records/addendum.h"
#include "src/records/note.h"
#include "src/records/session.h"
#include "src/records/strike.h"

#include <QDate>

#include <chrono>
#include <optional>
#include <vector>

namespace attune {

/// Where the note of a session stands.
enum class NoteState {
    /// The session is yet to come or did not take place: nothing is asked.
    NotAsked,
    ToWrite,
    Draft,
    Signed,
    Struck,
};

/// What is known of a session's note: which of its records exist.
struct NoteRecords {
    bool hasDraft = false;
    bool hasSignature = false;
    bool hasStrike = false;

    bool operator==(const NoteRecords &) const = default;
};

/// A strike outweighs a signature and a signature a draft. With none of them, a held session's note is to be written,
/// and so is a planned session's from its stop on (its start where no stop is planned; where neither is known, from the
/// end of its day in its own zone).
NoteState noteState(const Session &session, const NoteRecords &records, Instant now);

/// What can be done to a note.
enum class NoteStep { Begin, Write, Discard, Sign, Add, Strike };

/// Begin: while there is no note, also ahead of the hour. Write, discard, sign: a draft, and only its author. Add and
/// strike: a signed note. A struck note stays as it is.
bool mayTake(NoteStep step, NoteState state);
bool mayTake(NoteStep step, NoteState state, Id<Clinician> author, Id<Clinician> who);

/// Signed and not struck: in exports, counts, charts and search.
bool counts(const NoteRecords &records);

/// Whether the note is a late entry: it was begun or finished more than `lateEntryHours` hours (48 as shipped, a preset
/// of the practice) after the hour's stop, or after its start where no stop is known. Exactly that many hours is not
/// late. Nothing where neither is known. `finished` is the moment of signing.
std::optional<bool> isLateEntry(const Session &session, Instant begun, Instant finished, int lateEntryHours);

/// Whether the hour begins after that moment; never where its start is not known. Its note may be signed all the same.
bool isYetToBegin(const Session &session, Instant now);

/// Whole days from the session's day to today; 0 for a day that is yet to come.
int daysSince(QDate sessionDay, QDate today);

/// Whether another version of a draft is kept when it is saved: on leaving it, and while typing once 5 minutes have
/// passed since the last version (or since it was begun), or the clock was set back since.
bool keepsVersion(Instant lastVersion, Instant now, bool leaving);
/// At most this many versions of a draft are kept; the oldest go first. Signing drops them all.
inline constexpr int mostDraftVersions = 20;

/// What an addendum still needs.
enum class AddendumNeed { Words, Reason };
std::vector<AddendumNeed> missing(const Addendum &addendum);

/// Whether a strike can be made: it needs a reason in words.
bool hasReason(const Strike &strike);

} // namespace attune
