#include "ui/last_vault.h"

#include "src/errors.h"
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
    QSettings settings(settingsFile, QSettings::IniFormat);
    settings.setValue(pathKey, path);
    settings.sync();
    if (settings.status() != QSettings::NoError)
        throw NotWritable(NotWritable::Place::File);
}

QString offeredVault()
{
    return QDir(usualFolder()).filePath(QCoreApplication::translate("attune::LastVault", "my-practice.attune"));
}

} // namespace attune
