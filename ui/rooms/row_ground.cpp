#include "ui/rooms/row_ground.h"

#include "ui/controls/attune_style.h"

#include <QPainter>

namespace attune {

void RowGround::paintEvent(QPaintEvent *)
{
    const Tokens &colours = attuneStyle().tokens();
    QPainter painter(this);
    if (m_isNext) {
        painter.fillRect(rect(), colours.inset);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), {0, 1, 3, height() - 1}), colours.accent);
    }
    painter.fillRect(0, 0, width(), 1, colours.line);
}

} // namespace attune
