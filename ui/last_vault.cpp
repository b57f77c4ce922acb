#include "ui/last_vault.h"

#include "ui/settings_file.h"
#include "ui/usual_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>

namespace attune {

namespace {
const QLatin1String pathKey("vault/last");
}

QString readLastVault(const QString &settingsFile)
{
    return QSettings(settingsFile, QSettings::IniFormat).value(pathKey).toString();
}

void writeLastVault(const QString &path, const QString &settingsFile)
{
    writeSettings(settingsFile, {{pathKey, path}});
}

QString offeredVault()
{
    return QDir(usualFolder()).filePath(QCoreApplication::translate("attune::LastVault", "my-practice.attune"));
}

} // namespace attune
