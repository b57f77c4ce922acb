#include "ui/paper/draw_words.h"

#include <QPainter>

namespace attune {

void drawWords(QPainter &painter, const QRectF &box, int flags, const QString &text)
{
    const Qt::LayoutDirection direction = painter.layoutDirection();
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(box, flags | Qt::AlignAbsolute | Qt::TextDontClip, text);
    painter.setLayoutDirection(direction);
}

} // namespace attune
