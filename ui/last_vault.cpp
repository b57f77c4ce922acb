#include "ui/last_vault.h"

#include "src/errors.h"

#include <QCoreApplication>
#include <QSettings>
#include <QStandardPaths>

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
    QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return folder + QLatin1Char('/') + QCoreApplication::translate("attune::LastVault", "my-practice.attune");
}

} // namespace attune
