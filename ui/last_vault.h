// Which vault this computer opened last: its path, and nothing of what is in it.
#pragma once

#include <QString>

namespace attune {

/// The path of the vault that was opened last; empty where there was none.
QString readLastVault(const QString &settingsFile);

/// Remembers a path. Throws NotWritable when the settings file cannot be written.
void writeLastVault(const QString &path, const QString &settingsFile);

/// The place that is offered for a first vault, in usualFolder().
QString offeredVault();

} // namespace attune
