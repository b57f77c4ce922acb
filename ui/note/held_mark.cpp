#include "ui/note/held_mark.h"

#include "ui/controls/attune_style.h"
#include "ui/paper/marks.h"

#include <QPainter>

namespace attune {

HeldMark::HeldMark(HourHeld held, int side, QWidget *parent)
    : QWidget(parent)
    , m_held(held)
{
    setFixedSize(side, side);
}

void HeldMark::paintEvent(QPaintEvent *)
{
    const Tokens &colours = attuneStyle().tokens();
    QPainter painter(this);
    const QColor &ground = m_held == HourHeld::Regulation ? colours.regulationTint : colours.window;
    paintMark(painter, rect(), m_held, colours, ground);
}

} // namespace attune
