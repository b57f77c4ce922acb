#include "ui/settings_file.h"

#include "src/errors.h"

#include <QSettings>
#include <QStandardPaths>

namespace attune {

QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::ConfigLocation) + QLatin1String("/attune/attune.ini");
}

void writeSettings(const QString &settingsFile, std::initializer_list<std::pair<QLatin1String, QVariant>> values)
{
    QSettings settings(settingsFile, QSettings::IniFormat);
    for (const auto &[key, value] : values)
        settings.setValue(key, value);
    settings.sync();
    if (settings.status() != QSettings::NoError)
        throw NotWritable(NotWritable::Place::File);
}

} // namespace attune
