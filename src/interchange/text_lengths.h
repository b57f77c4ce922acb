// How long a text of a record may be.
#pragma once

#include "src/records/problem.h"
#include "src/records/record.h"

#include <vector>

namespace attune {

/// 1 MB of UTF-8, counted in bytes.
inline constexpr qsizetype mostTextBytes = 1024 * 1024;

/// Each text of a record that is longer, with the path of its field. The content of a draft is no text of its own and
/// is passed over: the note in it is looked at as a note.
std::vector<Problem> textsTooLong(const Record &record);

} // namespace attune
