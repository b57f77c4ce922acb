// The words that every vault starts with.
#pragma once

#include "src/records/vocabulary_word.h"

#include <vector>

namespace attune {

/// The shipped elements, strategies in six groups and contexts, in the order in which they are offered. A practice may
/// rename, retire and add to them. Their ids are the same in every vault, so that records which move from one vault to
/// another meet their own words; no id is ever given to another word.
///
/// No strategy needs a weighted item, presses on joints, or shames anybody; closeness begins with the caregiver. Those
/// in which the child is touched say so, and then how the child took it is asked.
std::vector<VocabularyWord> startingWords();

} // namespace attune
