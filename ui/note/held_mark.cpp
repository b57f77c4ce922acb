#include "ui/note/held_mark.h"

#include "ui/controls/attune_style.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace attune {

namespace {

void paintWaves(QPainter &painter, qreal side, const QColor &color)
{
    painter.setPen(QPen(color, side / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    for (const qreal middle : {side * 0.34, side * 0.7}) {
        QPainterPath wave({side * 0.06, middle});
        wave.cubicTo(side * 0.22, middle - side * 0.3, side * 0.36, middle - side * 0.2, side * 0.5, middle);
        wave.cubicTo(side * 0.64, middle + side * 0.2, side * 0.78, middle + side * 0.3, side * 0.94, middle);
        painter.drawPath(wave);
    }
}

} // namespace

void paintHeldMark(QPainter &painter, const QRectF &box, HourHeld held, const Tokens &tokens)
{
    const qreal side = std::min(box.width(), box.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.center() - QPointF(side / 2, side / 2));
    painter.setPen(Qt::NoPen);
    switch (held) {
    case HourHeld::Connect:
        painter.setBrush(tokens.connect);
        painter.drawEllipse(QRectF(side * 0.08, side * 0.08, side * 0.84, side * 0.84));
        break;
    case HourHeld::Reflect: {
        const qreal middle = side / 2;
        painter.setBrush(tokens.reflect);
        painter.drawPolygon(QPolygonF{{middle, 0}, {side, middle}, {middle, side}, {0, middle}});
        break;
    }
    case HourHeld::Repair:
        painter.setBrush(tokens.repair);
        painter.drawRoundedRect(QRectF(side * 0.1, side * 0.1, side * 0.8, side * 0.8), side * 0.16, side * 0.16);
        painter.setPen(QPen(tokens.surface, side / 8, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QLineF(side * 0.24, side / 2, side * 0.44, side / 2));
        painter.drawLine(QLineF(side * 0.56, side / 2, side * 0.76, side / 2));
        break;
    case HourHeld::Regulation:
        paintWaves(painter, side, tokens.regulation);
        break;
    }
    painter.restore();
}

HeldMark::HeldMark(HourHeld held, int side, QWidget *parent)
    : QWidget(parent)
    , m_held(held)
{
    setFixedSize(side, side);
}

void HeldMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintHeldMark(painter, rect(), m_held, attuneStyle().tokens());
}

} // namespace attune
