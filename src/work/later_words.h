// Writing later words to a signed note, until they are signed.
#pragma once

#include "src/records/later_words.h"
#include "src/records/note.h"
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

/// Whether there is a word in them: they may have been emptied again.
bool hasWords(const LaterWords &later);

/// The note as a draft that takes them along is to begin: with its words and the reason as one more passage about those
/// whom they are about, under the movement of the last one.
Note withLaterWords(Note note, const LaterWords &later);

/// Empties them, because their words stand elsewhere from now on.
void emptyLaterWords(const Workplace &workplace, LaterWords later);

} // namespace attune
