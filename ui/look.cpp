#include "ui/look.h"

#include "ui/settings_file.h"

#include <QSettings>

#include <algorithm>
#include <iterator>

namespace attune {

namespace {
const QLatin1String themeKey("look/theme");
const QLatin1String scaleKey("look/text_scale");
constexpr const char *themeWords[] = {"system", "light", "dark"};
} // namespace

Look readLook(const QString &settingsFile)
{
    const QSettings settings(settingsFile, QSettings::IniFormat);
    Look look;
    const QByteArray word = settings.value(themeKey).toByteArray();
    const auto theme = std::find(std::begin(themeWords), std::end(themeWords), word);
    if (theme != std::end(themeWords))
        look.theme = static_cast<Theme>(std::distance(std::begin(themeWords), theme));
    const qreal scale = settings.value(scaleKey).toDouble();
    if (std::find(std::begin(textScales), std::end(textScales), scale) != std::end(textScales))
        look.textScale = scale;
    return look;
}

void writeLook(const Look &look, const QString &settingsFile)
{
    writeSettings(settingsFile,
                  {{themeKey, QLatin1String(themeWords[static_cast<int>(look.theme)])}, {scaleKey, look.textScale}});
}

} // namespace attune
