// Words in a drawing.
#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace attune {

/// Draws words in the direction that is their own, whatever the drawing's is. `flags` names the sides as they are seen.
void drawWords(QPainter &painter, const QRectF &box, int flags, const QString &text);

} // namespace attune
