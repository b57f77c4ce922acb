// The first minutes in a vault of one's own, done in the real window.
#pragma once

#include <QString>

namespace attune {

class Walk;

/// Puts the steps into a walk whose window shows the door: create a vault at `path` under `passphrase`, say who works
/// in it, see a day and a list without anything in them, begin the first family.
void addNewVault(Walk &walk, const QString &path, const QString &passphrase);

} // namespace attune
