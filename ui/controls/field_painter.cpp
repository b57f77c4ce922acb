#include "ui/controls/field_painter.h"

#include "ui/paper/tokens.h"

#include <QPainter>

namespace attune {

void paintField(QPainter &painter, const QRect &rect, int radius, bool enabled, const Tokens &tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(enabled ? tokens.edge : tokens.line);
    painter.setBrush(enabled ? tokens.surface : tokens.inset);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

} // namespace attune
