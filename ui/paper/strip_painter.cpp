#include "ui/paper/strip.h"

#include "ui/paper/draw_words.h"
#include "ui/paper/type.h"
#include "ui/paper/words.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace attune {

namespace {

struct Strip {
    Q_DECLARE_TR_FUNCTIONS(Strip)
};

// What every part of the painting needs.
struct StripSheet {
    QPainter &painter;
    const StripFrame &frame;
    const QRectF &box;
    const StripDrawing &drawing;
    const Tokens &tokens;
    qreal scale;
    QColor ground;

    bool mirrored() const { return painter.layoutDirection() == Qt::RightToLeft; }
};

void words(const StripSheet &sheet, TextRole role, const QColor &ink, const QRectF &room, int flags,
           const QString &text)
{
    sheet.painter.setFont(textFont(role, sheet.scale));
    sheet.painter.setPen(ink);
    drawWords(sheet.painter, room, flags, text);
}

void paintStates(const StripSheet &sheet)
{
    const StripFrame &frame = sheet.frame;
    QPainter &painter = sheet.painter;
    painter.fillRect(frame.settledBand(), sheet.tokens.regulationTint);
    for (const State state : statesFromAbove) {
        const qreal y = frame.y(state);
        const bool settled = state == State::Settled || state == State::Resting;
        if (state != State::NotSeen) {
            painter.setPen(QPen(sheet.tokens.line, 1));
            painter.drawLine(QPointF(frame.plot().left(), y), QPointF(frame.plot().right(), y));
        }
        const qreal gap = 14 * sheet.scale;
        const QRectF room = sheet.mirrored()
            ? QRectF(frame.plot().right() + gap, y - 12, sheet.box.right() - frame.plot().right() - gap, 24)
            : QRectF(sheet.box.left(), y - 12, frame.plot().left() - gap - sheet.box.left(), 24);
        const int side = sheet.mirrored() ? Qt::AlignLeft : Qt::AlignRight;
        words(sheet, TextRole::Caption,
              settled                       ? sheet.tokens.ink
                  : state == State::NotSeen ? sheet.tokens.ink3
                                            : sheet.tokens.ink2,
              room, side | Qt::AlignVCenter, capitalised(stateWord(state)));
    }
    QPen dotted(sheet.tokens.edge, 1.2, Qt::CustomDashLine, Qt::RoundCap);
    dotted.setDashPattern({0.5, 3.5});
    painter.setPen(dotted);
    painter.drawLine(QPointF(frame.plot().left(), frame.breakLine()), QPointF(frame.plot().right(), frame.breakLine()));
}

void paintMinutes(const StripSheet &sheet)
{
    const StripFrame &frame = sheet.frame;
    const qreal top = frame.y(State::NotSeen) + 14 * sheet.scale;
    const QFontMetricsF metrics(textFont(TextRole::Caption, sheet.scale));
    const int minutes = sheet.drawing.minutes;
    const int step = minutes > 120 ? 30 : minutes > 70 ? 20 : 10;
    const auto label = [&](int minute, const QString &text) {
        const qreal half = metrics.horizontalAdvance(text) / 2 + 4;
        words(sheet, TextRole::Caption, sheet.tokens.ink2, {frame.x(minute) - half, top, 2 * half, metrics.height()},
              Qt::AlignCenter, text);
    };
    const QString last = Strip::tr("%1 min").arg(minutes);
    for (int minute = 0; minute <= minutes; minute += step) {
        sheet.painter.setPen(QPen(sheet.tokens.line, 1));
        sheet.painter.drawLine(QPointF(frame.x(minute), frame.plot().top()),
                               QPointF(frame.x(minute), frame.plot().bottom()));
        // The end of the hour is always said; a round minute too near to it gives way.
        const bool gives = std::abs(frame.x(minutes) - frame.x(minute)) < metrics.horizontalAdvance(last) + 6;
        if (!gives)
            label(minute, QString::number(minute));
    }
    label(minutes, last);
}

QColor lineColor(const StripSheet &sheet, std::size_t line)
{
    const int place = stripPlace(sheet.drawing, line);
    return place == 0 ? sheet.tokens.regulation : place == 1 ? sheet.tokens.ink2 : sheet.tokens.edge;
}

void paintLine(const StripSheet &sheet, std::size_t number)
{
    const StripLine &line = sheet.drawing.lines[number];
    const int place = stripPlace(sheet.drawing, number);
    for (const StripJoin &join : line.joins) {
        QPen pen(lineColor(sheet, number), (place == 0 ? 2.4 : 1.4), Qt::SolidLine, Qt::RoundCap);
        if (join.line == Line::Dotted) {
            pen.setStyle(Qt::CustomDashLine);
            pen.setDashPattern({0.4, 2.6});
        }
        sheet.painter.setPen(pen);
        const StripPoint &from = line.points[join.from];
        const StripPoint &to = line.points[join.to];
        sheet.painter.drawLine(sheet.frame.at(from.minute, from.state), sheet.frame.at(to.minute, to.state));
    }
    for (const StripPoint &point : line.points)
        paintStripPoint(sheet.painter, sheet.frame.at(point.minute, point.state), point.state, place, sheet.tokens,
                        sheet.scale, sheet.ground, false);
}

// Which line is whose, where there is more than one.
void paintNames(const StripSheet &sheet)
{
    if (sheet.drawing.lines.size() < 2)
        return;
    const QFontMetricsF metrics(textFont(TextRole::Caption, sheet.scale));
    const qreal y = sheet.frame.y(State::NotSeen);
    qreal x = sheet.frame.plot().width() - 8 * sheet.scale;
    for (std::size_t line = sheet.drawing.lines.size(); line-- > 0;) {
        const QString &name = sheet.drawing.lines[line].person.shown;
        const qreal advance = metrics.horizontalAdvance(name);
        const auto place = [&](qreal way) {
            return sheet.mirrored() ? sheet.frame.plot().right() - way : sheet.frame.plot().left() + way;
        };
        x -= advance;
        const qreal left = sheet.mirrored() ? place(x) - advance : place(x);
        words(sheet, TextRole::Caption, sheet.tokens.ink, {left, y - 10, advance + 1, 20}, Qt::AlignCenter, name);
        x -= 12 * sheet.scale;
        paintStripPoint(sheet.painter, {place(x), y}, State::Settled, stripPlace(sheet.drawing, line), sheet.tokens,
                        sheet.scale, sheet.ground, false);
        x -= 20 * sheet.scale;
    }
}

// Strategies with their minute, their words in two lanes. Where neither has room, the tick stands without its word.
void paintTicks(const StripSheet &sheet)
{
    const QFontMetricsF metrics(textFont(TextRole::Caption, sheet.scale));
    const qreal top = sheet.frame.y(State::NotSeen) + 36 * sheet.scale;
    // In the margin: what the ticks are, and what has no place on the strip.
    const auto margin = [&](int lane, const QString &text) {
        const qreal y = top + (8 + 17 * lane) * sheet.scale;
        const qreal gap = 14 * sheet.scale;
        const QRectF room = sheet.mirrored() ? QRectF(sheet.frame.plot().right() + gap, y, 1, 17 * sheet.scale)
                                             : QRectF(sheet.frame.plot().left() - gap, y, 1, 17 * sheet.scale);
        words(sheet, TextRole::Caption, sheet.tokens.ink2, room,
              (sheet.mirrored() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, text);
    };
    if (!sheet.drawing.ticks.empty())
        margin(0, Strip::tr("Tried"));
    if (sheet.drawing.withoutMinute > 0)
        margin(1, Strip::tr("%1 not timed").arg(sheet.drawing.withoutMinute));
    std::vector<QRectF> taken;
    for (const StripTick &tick : sheet.drawing.ticks) {
        const qreal x = sheet.frame.x(tick.minute);
        sheet.painter.setPen(QPen(sheet.tokens.ink2, 1.4));
        sheet.painter.drawLine(QPointF(x, top), QPointF(x, top + 6 * sheet.scale));
        sheet.painter.setPen(Qt::NoPen);
        sheet.painter.setBrush(sheet.tokens.ink2);
        sheet.painter.drawEllipse(QPointF(x, top), 2.2, 2.2);
        const QString text = metrics.elidedText(tick.shown, Qt::ElideRight, 150 * sheet.scale);
        const qreal width = metrics.horizontalAdvance(text) + 6;
        const qreal left =
            std::clamp(x - width / 2, sheet.frame.plot().left() - 8, sheet.frame.plot().right() + 8 - width);
        for (const int lane : {0, 1}) {
            const QRectF room(left, top + (8 + 17 * lane) * sheet.scale, width, 17 * sheet.scale);
            if (std::ranges::any_of(taken, [&](const QRectF &other) { return other.intersects(room); }))
                continue;
            words(sheet, TextRole::Caption, sheet.tokens.ink2, room, Qt::AlignCenter, text);
            taken.push_back(room);
            break;
        }
    }
}

} // namespace

void paintStripPoint(QPainter &painter, QPointF middle, State state, int place, const Tokens &tokens, qreal scale,
                     const QColor &ground, bool selected)
{
    const qreal radius = (selected ? 5.5 : place == 0 ? 4.2 : 4.0) * scale;
    const QColor color = place == 0 ? tokens.regulation : place == 1 ? tokens.ink2 : tokens.edge;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(state == State::NotSeen ? tokens.edge : color, 2 * scale,
                        state == State::NotSeen ? Qt::DotLine : Qt::SolidLine));
    painter.setBrush(selected && state != State::NotSeen ? color : ground);
    if (state == State::NotSeen || place == 0) {
        painter.drawEllipse(middle, radius, radius);
        return;
    }
    // Corners around the middle: four for the first caregiver, three for the second, five for whoever follows.
    const int corners = place == 1 ? 4 : place == 2 ? 3 : 5;
    const qreal first = place == 1 ? M_PI / 4 : -M_PI / 2;
    QPolygonF shape;
    for (int corner = 0; corner < corners; ++corner) {
        const qreal angle = first + 2 * M_PI * corner / corners;
        shape << middle + QPointF(std::cos(angle), std::sin(angle)) * (radius * 1.35);
    }
    painter.drawPolygon(shape);
}

void paintStrip(QPainter &painter, const QRectF &box, const StripDrawing &drawing, const Tokens &tokens, qreal scale,
                const QColor &ground)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const StripFrame frame(box, drawing.minutes, scale, painter.layoutDirection());
    const StripSheet sheet{painter, frame, box, drawing, tokens, scale, ground};
    paintStates(sheet);
    paintMinutes(sheet);
    for (std::size_t line = drawing.lines.size(); line-- > 0;)
        paintLine(sheet, line); // the first, the child's, last and on top
    paintNames(sheet);
    paintTicks(sheet);
    painter.restore();
}

} // namespace attune
