// What the parts of the practice are called.
#pragma once

#include "src/work/practice_file.h"

#include <QStringList>

#include <vector>

namespace attune::practice_words {

/// In the order of ClinicianRole.
QStringList roles();

/// All that a practice can edit, in the order in which a note meets them.
std::vector<WordList> lists();
/// "Elements", "What went before", "Strategies: sensory".
QString nameOf(const WordList &list);
/// Where the words of the list are offered.
QString useOf(const WordList &list);

} // namespace attune::practice_words
