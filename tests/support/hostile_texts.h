// Texts that somebody could type, paste or import and that break programs.
#pragma once

#include <QString>

#include <vector>

namespace attune::test {

/// Every one is a text that may be kept: no NUL, no half pair, in NFC. Whoever keeps it must give it back as it was.
const std::vector<QString> &hostileTexts();

/// The same, of which each that nobody can be called by has a letter behind it.
const std::vector<QString> &hostileNames();

} // namespace attune::test
