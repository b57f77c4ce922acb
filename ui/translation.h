// The words of the program in the person's language.
#pragma once

class QCoreApplication;

namespace attune {

/// Installs the words for the system's language; English is in the program already, but for its plurals. Called once,
/// before any word is shown.
void installTranslation(QCoreApplication &application);

} // namespace attune
