// The main job of all three people, done in the real window.
#pragma once

#include <QString>

namespace attune {

class MainWindow;
class Walk;

/// Puts the steps of the job into a walk: open the vault of the demo practice, write and sign a note of movements and
/// one of regulation, look over the caseload, search, lock. `passphrase` opens the vault that the window offers.
void addMainJob(Walk &walk, MainWindow &window, const QString &passphrase);

} // namespace attune
