#include "ui/paper/trend.h"

#include "ui/paper/draw_words.h"
#include "ui/paper/marks.h"
#include "ui/paper/type.h"
#include "ui/paper/words.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace attune {

namespace {

struct ChartWords {
    Q_DECLARE_TR_FUNCTIONS(Trend)
};

constexpr qreal startRoom = 30;
constexpr qreal endRoom = 92;
constexpr qreal topRoom = 30;
constexpr qreal bottomRoom = 64;

// The least multiple of 20 that holds every minute, 40 at least.
int mostMinutes(const TrendDrawing &drawing)
{
    int most = 40;
    for (const TrendPoint &point : drawing.points)
        most = std::max(most, (point.settle.minutes.value_or(0) + 19) / 20 * 20);
    return most;
}

struct Axes {
    QRectF plot;
    int first;
    int last;
    int most;
    bool mirrored;

    qreal x(int number) const
    {
        const qreal way = last == first ? 0 : plot.width() * (number - first) / (last - first);
        return mirrored ? plot.right() - way : plot.left() + way;
    }
    qreal y(int minutes) const { return plot.bottom() - plot.height() * minutes / most; }
};

Axes axesOf(const QRectF &box, const TrendDrawing &drawing, qreal scale, Qt::LayoutDirection direction)
{
    const bool mirrored = direction == Qt::RightToLeft;
    const qreal start = startRoom * scale;
    const qreal end = endRoom * scale;
    const QRectF plot =
        box.adjusted(mirrored ? end : start, topRoom * scale, mirrored ? -start : -end, -bottomRoom * scale);
    return {plot, drawing.points.front().number, drawing.points.back().number, mostMinutes(drawing), mirrored};
}

void words(QPainter &painter, qreal scale, TextRole role, const QColor &ink, const QPointF &middle, int flags,
           const QString &text)
{
    painter.setFont(textFont(role, scale));
    painter.setPen(ink);
    const QRectF room(middle.x() - 200, middle.y() - 12 * scale, 400, 24 * scale);
    const QRectF side = flags & Qt::AlignLeft ? room.translated(200, 0)
        : flags & Qt::AlignRight              ? room.translated(-200, 0)
                                              : room;
    drawWords(painter, side, flags | Qt::AlignVCenter, text);
}

void paintAxes(QPainter &painter, const Axes &axes, const TrendDrawing &drawing, const Tokens &tokens, qreal scale)
{
    for (int minutes = 0; minutes <= axes.most; minutes += axes.most > 80 ? 40 : 20) {
        painter.setPen(QPen(tokens.line, 1));
        painter.drawLine(QPointF(axes.plot.left(), axes.y(minutes)), QPointF(axes.plot.right(), axes.y(minutes)));
        const QPointF at(axes.mirrored ? axes.plot.right() + 8 : axes.plot.left() - 8, axes.y(minutes));
        words(painter, scale, TextRole::Caption, tokens.ink2, at, axes.mirrored ? Qt::AlignLeft : Qt::AlignRight,
              QString::number(minutes));
    }
    const int step = axes.last - axes.first > 40 ? 10 : 5;
    for (const TrendPoint &point : drawing.points) {
        const bool numbered = point.number == axes.first || point.number % step == 0;
        if (numbered)
            words(painter, scale, TextRole::Caption, tokens.ink2,
                  {axes.x(point.number), axes.plot.bottom() + 26 * scale}, Qt::AlignHCenter,
                  QString::number(point.number));
    }
}

// Beneath the line: a tick for not recorded, a ring for no hard moment, a dot where it ended at a minute not known.
// These are three different things, and the key names those that are there.
void paintMark(QPainter &painter, QPointF at, SettleMark mark, const Tokens &tokens)
{
    painter.setPen(QPen(tokens.edge, 1.4));
    painter.setBrush(mark == SettleMark::NoEpisode ? Qt::NoBrush : QBrush(tokens.edge));
    if (mark == SettleMark::NotRecorded)
        painter.drawLine(at - QPointF(0, 4), at + QPointF(0, 4));
    else if (mark == SettleMark::NotYetSettled)
        painter.drawPolygon(QPolygonF({at + QPointF(-4, 3), at + QPointF(4, 3), at + QPointF(0, -4)}));
    else
        painter.drawEllipse(at, 3.2, 3.2);
}

// Not yet settled: nobody knows where it ends, so it is drawn open upward.
void paintOpen(QPainter &painter, QPointF at, const QColor &color)
{
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawLine(at - QPointF(0, 6), at - QPointF(0, 18));
    painter.drawPolyline(QPolygonF({at - QPointF(4, 14), at - QPointF(0, 18), at - QPointF(-4, 14)}));
}

// Names every sign that is there, and none that is not.
void paintKey(QPainter &painter, const Axes &axes, const TrendDrawing &drawing, const Tokens &tokens, qreal scale,
              const QColor &ground)
{
    const QFontMetricsF metrics(textFont(TextRole::Caption, scale));
    const qreal y = axes.plot.bottom() + 50 * scale;
    const qreal onward = axes.mirrored ? -1 : 1;
    qreal x = axes.mirrored ? axes.plot.right() : axes.plot.left();
    const auto entry = [&](const QString &text, auto isOne, auto paintSign) {
        if (std::ranges::none_of(drawing.points, isOne))
            return;
        paintSign(QPointF(x + 6 * onward, y));
        words(painter, scale, TextRole::Caption, tokens.ink2, {x + 18 * onward, y},
              axes.mirrored ? Qt::AlignRight : Qt::AlignLeft, text);
        x += (metrics.horizontalAdvance(text) + 36) * onward;
    };
    const auto beneath = [&](SettleMark mark, const QString &text) {
        entry(
            text, [&](const TrendPoint &point) { return point.settle.mark == mark && !point.settle.minutes; },
            [&](QPointF at) { paintMark(painter, at, mark, tokens); });
    };
    entry(
        ChartWords::tr("regulation hour"), [](const TrendPoint &point) { return point.isRegulationHour; },
        [&](QPointF at) {
            attune::paintMark(painter, QRectF(at.x() - 7, at.y() - 7, 14, 14), HourHeld::Regulation, tokens, ground);
        });
    entry(
        ChartWords::tr("not yet settled: at least"),
        [](const TrendPoint &point) { return point.settle.atLeast && point.settle.minutes; },
        [&](QPointF at) { paintOpen(painter, at + QPointF(0, 12), tokens.regulation); });
    beneath(SettleMark::NotRecorded, ChartWords::tr("not recorded"));
    beneath(SettleMark::NoEpisode, ChartWords::tr("no hard moment"));
    beneath(SettleMark::Settled, ChartWords::tr("minutes not known"));
    beneath(SettleMark::NotYetSettled, ChartWords::tr("not yet settled"));
}

} // namespace

QPointF trendPlace(const QRectF &box, const TrendDrawing &drawing, std::size_t point, qreal scale,
                   Qt::LayoutDirection direction)
{
    const Axes axes = axesOf(box, drawing, scale, direction);
    const TrendPoint &shown = drawing.points[point];
    const qreal beneath = axes.plot.bottom() + 8 * scale;
    return {axes.x(shown.number), shown.settle.minutes ? axes.y(*shown.settle.minutes) : beneath};
}

void paintTrend(QPainter &painter, const QRectF &box, const TrendDrawing &drawing, const Tokens &tokens, qreal scale,
                const QColor &ground)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!drawing.isDrawn()) {
        painter.setFont(textFont(TextRole::Secondary, scale));
        painter.setPen(tokens.ink2);
        painter.drawText(box,
                         Qt::TextWordWrap | Qt::AlignTop
                             | (painter.layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft),
                         trendSentence(drawing));
        painter.restore();
        return;
    }
    const Axes axes = axesOf(box, drawing, scale, painter.layoutDirection());
    paintAxes(painter, axes, drawing, tokens, scale);
    paintKey(painter, axes, drawing, tokens, scale, ground);
    QPolygonF line;
    for (std::size_t point = 0; point < drawing.points.size(); ++point) {
        if (drawing.points[point].settle.minutes)
            line << trendPlace(box, drawing, point, scale, painter.layoutDirection());
    }
    painter.setPen(QPen(tokens.regulation, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    const TrendPoint *last = nullptr;
    for (std::size_t place = 0; place < drawing.points.size(); ++place) {
        const TrendPoint &point = drawing.points[place];
        const QPointF at = trendPlace(box, drawing, place, scale, painter.layoutDirection());
        if (!point.settle.minutes) {
            paintMark(painter, at, point.settle.mark, tokens);
            continue;
        }
        last = &point;
        if (point.settle.atLeast)
            paintOpen(painter, at, tokens.regulation);
        painter.setPen(QPen(tokens.regulation, 2));
        painter.setBrush(ground);
        painter.drawEllipse(at, 3.6 * scale, 3.6 * scale);
        // Smaller where the points stand close.
        const qreal wave = (axes.plot.width() / std::max(1, axes.last - axes.first) < 16 ? 10 : 14) * scale;
        if (point.isRegulationHour)
            attune::paintMark(
                painter,
                QRectF(at.x() - wave / 2, at.y() - (point.settle.atLeast ? 27 : 15) * scale - wave / 2, wave, wave),
                HourHeld::Regulation, tokens, ground);
    }
    if (last) {
        const QPointF at(axes.x(last->number), axes.y(*last->settle.minutes));
        painter.setPen(QPen(tokens.regulation, 2));
        painter.setBrush(last->settle.atLeast ? QBrush(ground) : QBrush(tokens.regulation));
        painter.drawEllipse(at, 3.6 * scale, 3.6 * scale);
        const QString text = last->settle.atLeast ? ChartWords::tr("at least %1 min").arg(*last->settle.minutes)
                                                  : ChartWords::tr("%1 min").arg(*last->settle.minutes);
        words(painter, scale, TextRole::Caption, tokens.ink, at + QPointF(axes.mirrored ? -11 : 11, 0),
              axes.mirrored ? Qt::AlignRight : Qt::AlignLeft, text);
    }
    painter.restore();
}

} // namespace attune
