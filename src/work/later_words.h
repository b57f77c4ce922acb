// Writing later words to a signed note, until they are signed.
#pragma once

#include "src/records/later_words.h"
#include "src/work/workplace.h"

#include <optional>

namespace attune {

/// What whoever is at work is writing to add to a note; nothing where nothing was begun.
std::optional<LaterWords> laterWordsOf(const Workplace &workplace, const Note &note);

/// Writes over that draft, or begins it. What it does, its text, reason and subjects are taken from the addendum, which
/// may lack any of them. Refused where the note is not signed, or was struck.
Outcome<LaterWords> keepLaterWords(const Workplace &workplace, Id<Note> note, const Addendum &typed);

/// The same as a record that is kept nowhere yet, for setting it aside.
LaterWords laterWordsFrom(const Workplace &workplace, const Note &note, const Addendum &typed);

} // namespace attune
