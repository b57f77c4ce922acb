// The words by which a draft is found.
#pragma once

#include "src/records/note.h"

#include <QString>

namespace attune {

/// The same words in the same order as the view search_text gives for the note once it is signed.
QString searchWords(const Note &note);

} // namespace attune
