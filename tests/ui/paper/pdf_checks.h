// What a tagged PDF must hold to.
#pragma once

#include "tests/ui/paper/pdf_objects.h"

#include <QStringList>

namespace attune::test {

/// Which of twelve rules a PDF breaks, each with its number and a word: "2 language". Empty where it breaks none.
QStringList brokenRules(const PdfObjects &pdf);

} // namespace attune::test
