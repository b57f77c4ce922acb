#include "ui/paper/trend.h"

#include <QPainter>

#include <algorithm>

namespace attune {

namespace {

constexpr int fullHeightMinutes = 48;

// Beyond the scale: more than the drawing shows.
void paintBeyond(QPainter &painter, QPointF at)
{
    painter.drawPolyline(QPolygonF({at + QPointF(-2.6, -2.6), at + QPointF(0, -5.2), at + QPointF(2.6, -2.6)}));
}

} // namespace

void paintSparkline(QPainter &painter, const QRectF &box, std::span<const SettlePoint> shown, const Tokens &tokens)
{
    if (shown.empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF plot = box.adjusted(4, 7, -5, -4);
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    QPolygonF line;
    for (std::size_t place = 0; place < shown.size(); ++place) {
        const qreal way = shown.size() == 1
            ? plot.width()
            : plot.width() * static_cast<qreal>(place) / static_cast<qreal>(shown.size() - 1);
        const qreal part = static_cast<qreal>(std::min(fullHeightMinutes, *shown[place].minutes)) / fullHeightMinutes;
        line << QPointF(mirrored ? plot.right() - way : plot.left() + way, plot.bottom() - plot.height() * part);
    }
    painter.setPen(QPen(tokens.regulation, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setBrush(shown.back().atLeast ? Qt::NoBrush : QBrush(tokens.regulation));
    painter.drawEllipse(line.last(), 2.2, 2.2);
    painter.setPen(QPen(tokens.regulation, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (std::size_t place = 0; place < shown.size(); ++place) {
        if (*shown[place].minutes > fullHeightMinutes)
            paintBeyond(painter, line[static_cast<qsizetype>(place)]);
    }
    painter.restore();
}

} // namespace attune
