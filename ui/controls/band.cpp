#include "ui/controls/band.h"

#include "ui/controls/attune_style.h"

#include <QPainter>

namespace attune {

void Band::paintEvent(QPaintEvent *)
{
    const Tokens &colours = attuneStyle().tokens();
    QPainter painter(this);
    painter.fillRect(rect(), colours.surface);
    painter.fillRect(0, m_edge == Edge::Top ? height() - 1 : 0, width(), 1, colours.line);
}

} // namespace attune
