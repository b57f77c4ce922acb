#include "ui/paper/marks.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <utility>

namespace attune {

namespace {

// All measures of marks are on a grid of 20 units.
void fitToGridOf20(QPainter &painter, const QRectF &box)
{
    const qreal side = std::min(box.width(), box.height());
    painter.translate(box.center() - QPointF(side / 2, side / 2));
    painter.scale(side / 20, side / 20);
    painter.setRenderHint(QPainter::Antialiasing);
}

// `periods` waves from left to right around `middle`.
QPainterPath wave(qreal left, qreal middle, qreal period, int periods, qreal height)
{
    QPainterPath path(QPointF(left, middle));
    for (int half = 0; half < 2 * periods; ++half) {
        const qreal from = left + half * period / 2;
        const qreal way = half % 2 == 0 ? -height : height;
        path.cubicTo(from + period * 0.18, middle + way, from + period * 0.32, middle + way, from + period / 2, middle);
    }
    return path;
}

void paintWaves(QPainter &painter, const QColor &color)
{
    painter.setPen(QPen(color, 2.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    for (const qreal middle : {7.0, 13.2}) {
        QPainterPath path(QPointF(2.2, middle + 1.6));
        path.cubicTo(5, middle - 5, 8, middle - 4, 10, middle);
        path.cubicTo(12, middle + 4, 15, middle + 5, 17.8, middle - 1.6);
        painter.drawPath(path);
    }
}

} // namespace

const QColor &markColor(HourHeld held, const Tokens &tokens)
{
    switch (held) {
    case HourHeld::Connect:
        return tokens.connect;
    case HourHeld::Reflect:
        return tokens.reflect;
    case HourHeld::Repair:
        return tokens.repair;
    case HourHeld::Regulation:
        return tokens.regulation;
    }
    Q_UNREACHABLE();
}

void paintMark(QPainter &painter, const QRectF &box, HourHeld held, const Tokens &tokens, const QColor &ground)
{
    painter.save();
    fitToGridOf20(painter, box);
    painter.setPen(Qt::NoPen);
    painter.setBrush(markColor(held, tokens));
    switch (held) {
    case HourHeld::Connect:
        painter.drawEllipse(QPointF(10, 10), 7.8, 7.8);
        break;
    case HourHeld::Reflect:
        painter.drawPolygon(QPolygonF({{10, 0.4}, {19.6, 10}, {10, 19.6}, {0.4, 10}}));
        break;
    case HourHeld::Repair:
        painter.drawRoundedRect(QRectF(2.6, 2.6, 14.8, 14.8), 3, 3);
        painter.setPen(QPen(ground, 2.2, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(5.2, 10), QPointF(8.6, 10));
        painter.drawLine(QPointF(11.4, 10), QPointF(14.8, 10));
        break;
    case HourHeld::Regulation:
        paintWaves(painter, tokens.regulation);
        break;
    }
    painter.restore();
}

void paintTodayMark(QPainter &painter, const QRectF &box, const Tokens &tokens, const QColor &ground)
{
    painter.save();
    fitToGridOf20(painter, box);
    painter.setPen(QPen(tokens.accent, 1.6));
    painter.setBrush(ground);
    painter.drawEllipse(QPointF(10, 10), 9, 9);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent);
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    painter.drawPie(QRectF(1, 1, 18, 18), (mirrored ? 90 : -90) * 16, 180 * 16);
    painter.restore();
}

void paintUntoldMark(QPainter &painter, const QRectF &box, const Tokens &tokens, const QColor &ground)
{
    painter.save();
    fitToGridOf20(painter, box);
    painter.setPen(QPen(tokens.edge, 2));
    painter.setBrush(ground);
    painter.drawEllipse(QPointF(10, 10), 6.4, 6.4);
    painter.restore();
}

void paintHeldFill(QPainter &painter, const QRectF &box, HourHeld held, const Tokens &tokens, const QColor &ground)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(box, 1.5, 1.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(markColor(held, tokens));
    painter.drawPath(shape);
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.setBrush(Qt::NoBrush);
    const qreal middle = box.center().y();
    QPen pen(ground, 1.4, Qt::SolidLine, Qt::FlatCap);
    if (held == HourHeld::Reflect) {
        painter.setPen(pen);
        for (qreal x = box.left() - box.height(); x < box.right(); x += 5)
            painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    } else if (held == HourHeld::Repair) {
        pen.setDashPattern({3 / pen.widthF(), 3 / pen.widthF()});
        painter.setPen(pen);
        painter.drawLine(QPointF(box.left() + 2, middle), QPointF(box.right() - 2, middle));
    } else if (held == HourHeld::Regulation) {
        painter.setPen(pen);
        painter.drawPath(wave(box.left() + 1, middle, 8, static_cast<int>(box.width() / 8) + 2, box.height() * 0.32));
    }
    painter.restore();
}

void paintHeldBar(QPainter &painter, const QRectF &box, const HeldParts &parts, const Tokens &tokens,
                  const QColor &ground)
{
    constexpr qreal gap = 2;
    std::vector<std::pair<HourHeld, int>> shown;
    int all = 0;
    for (const auto &[held, count] :
         {std::pair(HourHeld::Connect, parts.connect), std::pair(HourHeld::Reflect, parts.reflect),
          std::pair(HourHeld::Repair, parts.repair), std::pair(HourHeld::Regulation, parts.regulation)}) {
        if (count > 0)
            shown.emplace_back(held, count);
        all += count;
    }
    if (shown.empty())
        return;
    const qreal room = box.width() - gap * static_cast<qreal>(shown.size() - 1);
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    qreal left = 0;
    for (const auto &[held, count] : shown) {
        const qreal width = room * count / all;
        const qreal x = mirrored ? box.right() - left - width : box.left() + left;
        paintHeldFill(painter, {x, box.top(), width, box.height()}, held, tokens, ground);
        left += width + gap;
    }
}

} // namespace attune
