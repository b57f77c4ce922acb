// The icons: black drawings of resources/icons, tinted where they are painted.
#pragma once

#include <QColor>
#include <QRect>

class QPainter;

namespace attune {

/// Paints an icon into `box`. `name` is a file of resources/icons without its ending; it must be there.
void paintIcon(QPainter &painter, const QRect &box, const QString &name, const QColor &color);

} // namespace attune
