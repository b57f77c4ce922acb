// The words that every vault starts with, by how they read.
#pragma once

#include "src/records/passage.h"
#include "src/records/vocabulary_word.h"

namespace attune::demo {

/// The shipped word of a list that reads so. Throws std::out_of_range where there is none.
VocabularyWord shippedWord(Vocabulary list, const char16_t *shown);

/// The movement that an element belongs to most.
Movement movementOf(const QString &element);

} // namespace attune::demo
