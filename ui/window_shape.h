// How large the window was when it was closed.
#pragma once

#include <QSize>
#include <QString>

class QWidget;

namespace attune {

struct WindowShape {
    /// In logical pixels, while it is not as large as the screen.
    QSize size{1280, 800};
    /// Whether it takes the whole screen.
    bool isMaximized = false;

    bool operator==(const WindowShape &) const = default;
};

WindowShape shapeOf(const QWidget &window);

/// The shape that is remembered; the usual one where there is none, or none that makes sense.
WindowShape readWindowShape(const QString &settingsFile);

/// Remembers a shape. Throws NotWritable when the settings file cannot be written.
void writeWindowShape(const WindowShape &shape, const QString &settingsFile);

/// Shows a window in this shape, no larger than the free part of its screen.
void showIn(QWidget &window, const WindowShape &shape);

} // namespace attune
