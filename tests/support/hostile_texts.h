// Texts that somebody could type, paste or import and that break programs.
#pragma once

#include <QString>

#include <vector>

namespace attune::test {

/// Every one is a text that may be kept: no NUL, no half pair, in NFC. Whoever keeps it must give it back as it was.
const std::vector<QString> &hostileTexts();

} // namespace attune::test
