// The words of what is worked out and never kept, as they stand in JSON.
#pragma once

#include "src/rules/note_life.h"
#include "src/rules/progress.h"

namespace attune::cli {

/// "to_write", "draft", "signed", "struck" or "not_asked".
const char *wordFor(NoteState state);
/// "too_few", "shorter", "much_the_same" or "longer".
const char *wordFor(Trend trend);

} // namespace attune::cli
