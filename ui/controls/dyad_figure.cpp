#include "ui/controls/dyad_figure.h"

#include "ui/controls/attune_style.h"

#include <QPainter>

namespace attune {

DyadFigure::DyadFigure(const DyadMark &mark, int side, QWidget *parent)
    : QWidget(parent)
    , m_mark(mark)
{
    setFixedSize(side, side);
}

void DyadFigure::setMark(const DyadMark &mark)
{
    m_mark = mark;
    update();
}

void DyadFigure::paintEvent(QPaintEvent *)
{
    const Tokens &colours = attuneStyle().tokens();
    QPainter painter(this);
    paintDyadMark(painter, rect(), m_mark, colours, colours.surface);
}

} // namespace attune
