// The folder in which the programs of Attune keep what belongs to the user and not beside a vault.
#pragma once

#include <QDir>
#include <QStandardPaths>

namespace attune {

/// Such as ~/.local/share/attune; it need not be there yet. The same for the window and the command line.
inline QString userFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(QStringLiteral("attune"));
}

} // namespace attune
