// Words that the vault did not take when it was to be locked: set aside, and taken in when it is open again.
#pragma once

#include "src/work/closing_words.h"
#include "src/work/hour_line.h"
#include "src/work/workplace.h"

#include <optional>

namespace attune {

/// Where words are set aside that are not to lie with the others; nothing for beside the vault.
using AsidePlace = std::optional<QString>;

/// Seals a draft with this note in it, and the session with its times. Reads nothing of the vault.
void setHourAside(const Workplace &workplace, const Draft &draft, const Note &note, const Session &session,
                  const AsidePlace &place = {});
/// Seals the closing words of a summary.
void setClosingWordsAside(const Workplace &workplace, const SummaryRequest &request, const QString &text);
/// Seals what was to be added to a signed note.
void setLaterWordsAside(const Workplace &workplace, const Note &note, const Addendum &typed);

/// What became of all that was set aside.
struct TakenIn {
    int nowHere = 0; ///< words that stand where they were written
    int asVersions = 0; ///< drafts that had moved on: kept as an earlier version
    int asLaterWords = 0; ///< notes that were signed meanwhile: kept as words to add to them
    int waiting = 0; ///< files that the vault could not take in now, for want of room above all; they stay there
    int refused = 0; ///< files that do not fit what is kept here; they stay too
    int forZone = 0; ///< files that wait until the practice's time zone is one that is known here
    int ofOthers = 0; ///< files that belong to another clinician, and wait for that one
    int damaged = 0; ///< files that do not open; they stay too

    bool operator==(const TakenIn &) const = default;
};

/// Takes in what was set aside by whoever is at work, each file in one transaction, and takes each file away only after
/// that. A file that was taken in and is still there changes nothing. `inWords`: see Notebook::takeIn().
TakenIn takeIn(Workplace workplace, const HourInWords &inWords);

} // namespace attune
