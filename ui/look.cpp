#include "ui/look.h"

#include "src/errors.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <iterator>

namespace attune {

namespace {
constexpr auto themeKey = "look/theme";
constexpr auto scaleKey = "look/text_scale";
constexpr const char *themeWords[] = {"system", "light", "dark"};
} // namespace

Look readLook(const QString &settingsFile)
{
    const QSettings settings(settingsFile, QSettings::IniFormat);
    Look look;
    const QByteArray word = settings.value(QLatin1String(themeKey)).toByteArray();
    const auto theme = std::find(std::begin(themeWords), std::end(themeWords), word);
    if (theme != std::end(themeWords))
        look.theme = static_cast<Theme>(std::distance(std::begin(themeWords), theme));
    const qreal scale = settings.value(QLatin1String(scaleKey)).toDouble();
    if (std::find(std::begin(textScales), std::end(textScales), scale) != std::end(textScales))
        look.textScale = scale;
    return look;
}

void writeLook(const Look &look, const QString &settingsFile)
{
    QSettings settings(settingsFile, QSettings::IniFormat);
    settings.setValue(QLatin1String(themeKey), QLatin1String(themeWords[static_cast<int>(look.theme)]));
    settings.setValue(QLatin1String(scaleKey), look.textScale);
    settings.sync();
    if (settings.status() != QSettings::NoError)
        throw NotWritable(NotWritable::Place::File);
}

QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::ConfigLocation) + QLatin1String("/attune/attune.ini");
}

} // namespace attune
