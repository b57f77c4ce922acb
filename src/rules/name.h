// What can be called a name, and what can be seen of a text at all.
#pragma once

#include <QString>

namespace attune {

/// Whether a character leaves something to see: no space, no sign that only tells how others are set, such as a
/// direction mark, a joiner or a zero-width space, and no letter that is made to be blank.
bool isSeen(char32_t character);

/// Whether somebody can be called by this: it has a letter or a digit, of any script, that is seen. Anything less would
/// be an empty row in a list.
bool isName(const QString &text);

} // namespace attune
