#include "ui/window_shape.h"

#include "ui/settings_file.h"

#include <QScreen>
#include <QSettings>
#include <QWidget>

namespace attune {

namespace {
const QLatin1String sizeKey("window/size");
const QLatin1String maximizedKey("window/maximized");
} // namespace

WindowShape shapeOf(const QWidget &window)
{
    return {window.isMaximized() ? window.normalGeometry().size() : window.size(), window.isMaximized()};
}

WindowShape readWindowShape(const QString &settingsFile)
{
    const QSettings settings(settingsFile, QSettings::IniFormat);
    WindowShape shape;
    if (const QSize size = settings.value(sizeKey).toSize(); !size.isEmpty())
        shape.size = size;
    shape.isMaximized = settings.value(maximizedKey).toBool();
    return shape;
}

void writeWindowShape(const WindowShape &shape, const QString &settingsFile)
{
    writeSettings(settingsFile, {{sizeKey, shape.size}, {maximizedKey, shape.isMaximized}});
}

void showIn(QWidget &window, const WindowShape &shape)
{
    window.resize(shape.size.boundedTo(window.screen()->availableSize()));
    if (shape.isMaximized)
        window.showMaximized();
    else
        window.show();
}

} // namespace attune
