#include "ui/paper/dyad_mark.h"

#include <QPainter>
#include <QPen>

#include <algorithm>

namespace attune {

namespace {

// All measures below are on a grid of 36 units.
void fitToGridOf36(QPainter &painter, const QRectF &box)
{
    const qreal side = std::min(box.width(), box.height());
    painter.translate(box.center() - QPointF(side / 2, side / 2));
    painter.scale(side / 36, side / 36);
    painter.setRenderHint(QPainter::Antialiasing);
}

void drawDisc(QPainter &painter, QPointF middle, qreal radius, const QColor &color, const QColor &ground)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawEllipse(middle, radius + 1.8, radius + 1.8);
    painter.setBrush(color);
    painter.drawEllipse(middle, radius, radius);
}

} // namespace

void paintDyadMark(QPainter &painter, const QRectF &box, const DyadMark &mark, const Tokens &tokens,
                   const QColor &ground)
{
    painter.save();
    fitToGridOf36(painter, box);
    painter.setPen(QPen(tokens.accent, 1.6));
    const bool two = mark.caregivers > 1;
    const qreal ring = two ? 9.2 : 12.4;
    painter.setBrush(tokens.accentTint);
    painter.drawEllipse(two ? QPointF(11, 14) : QPointF(15.5, 15.5), ring, ring);
    if (two) {
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(25, 14), ring, ring);
    }
    const qreal radius = 3.9 + 0.55 * std::clamp(mark.childYears, 0.0, 7.0);
    drawDisc(painter, two ? QPointF(18, 26) : QPointF(26.5, 26.5), radius, tokens.accent, ground);
    painter.restore();
}

void paintAttuneMark(QPainter &painter, const QRectF &box, const QColor &color)
{
    painter.save();
    fitToGridOf36(painter, box);
    painter.setPen(QPen(color, 3.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(15.5, 15), 12.2, 12.2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QPointF(27, 26.5), 7.2, 7.2);
    painter.restore();
}

} // namespace attune
