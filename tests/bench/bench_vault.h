// Vaults that the window is measured with.
#pragma once

#include "src/passphrase.h"

#include <QString>

namespace attune::bench {

/// A vault of the demo practice of this day.
void makeDemoVault(const QString &path, const Passphrase &passphrase);

/// A vault of so many sessions of families that come each week, with notes of 2 KB, for one clinician. The last was
/// yesterday.
void makeLargeVault(const QString &path, const Passphrase &passphrase, int sessions);

} // namespace attune::bench
