// How long a text may be.
#pragma once

#include "src/records/addendum.h"
#include "src/records/note.h"
#include "src/records/problem.h"
#include "src/records/record.h"

#include <vector>

namespace attune {

/// Bytes of UTF-8: 1 MB, some 170,000 words. Longer texts would take the search index seconds to read.
inline constexpr qsizetype longestText = 1048576;

bool isTooLong(const QString &text);
/// A problem for each text that is too long.
std::vector<Problem> tooLongTexts(const Note &note);
std::vector<Problem> tooLongTexts(const Addendum &addendum);
/// The same for any record. The content of a draft is looked at as the note that it is, and not as one text.
std::vector<Problem> tooLongTexts(const Record &record);

} // namespace attune
