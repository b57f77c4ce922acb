// The vocabulary words that a note brings along.
#pragma once

#include "src/records/note.h"
#include "src/records/vocabulary_word.h"

#include <vector>

namespace attune {

/// The words of a note's elements, strategies and contexts as they stand in it, each id once. The format carries no
/// vocabulary: a vault that does not know such a word takes it in from here, as one that is no longer offered.
std::vector<VocabularyWord> wordsIn(const Note &note);

} // namespace attune
