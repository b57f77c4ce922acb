// The regulation strip: how somebody was through one hour, from readings and from nothing else.
#pragma once

#include "ui/paper/shown_person.h"
#include "ui/paper/tokens.h"

#include "src/records/regulation.h"
#include "src/rules/regulation.h"

#include <QRectF>

#include <optional>
#include <span>
#include <vector>

class QPainter;

namespace attune {

/// One reading that has a minute. `reading` is its place among its person's readings.
struct StripPoint {
    std::size_t reading = 0;
    int minute = 0;
    State state = State::Settled;

    bool operator==(const StripPoint &) const = default;
};

/// What joins two points of a line, by their places among its points.
struct StripJoin {
    std::size_t from = 0;
    std::size_t to = 0;
    Line line = Line::Straight;

    bool operator==(const StripJoin &) const = default;
};

/// One person's hour. Nothing is joined before the first point and behind the last.
struct StripLine {
    ShownPerson person;
    std::vector<StripPoint> points;
    std::vector<StripJoin> joins;

    bool operator==(const StripLine &) const = default;
};

/// A strategy beneath the strip.
struct StripTick {
    int minute = 0;
    QString shown;

    bool operator==(const StripTick &) const = default;
};

/// All of a strip. It is as long as the hour was, and longer where a reading was logged later than its end.
struct StripDrawing {
    int minutes = 0;
    std::vector<StripLine> lines;
    std::vector<StripTick> ticks;
    /// Readings without a minute have no place on the strip; they are counted and said.
    int withoutMinute = 0;

    bool operator==(const StripDrawing &) const = default;
};

/// Points are joined as lineBetween() says. A gap of not seen, or a reading in between of which only the order is
/// known, makes the line across it dotted: it says that they belong together, and invents no state. `minutes`: the
/// length of the hour, 0 where it is not known, when it ends with the last thing logged.
StripDrawing stripDrawing(std::span<const Reading> readings, std::span<const StrategyUse> strategies,
                          std::span<const ShownPerson> people, int minutes);

/// Where minutes and states lie in a box; the painter and the mouse both ask it.
class StripFrame {
public:
    /// `scale`: the reader's text size.
    StripFrame(const QRectF &box, int minutes, qreal scale, Qt::LayoutDirection direction);

    qreal x(int minute) const;
    qreal y(State state) const;
    QPointF at(int minute, State state) const { return {x(minute), y(state)}; }

    /// The nearest minute and state; always within the hour.
    int minuteAt(qreal x) const;
    State stateAt(qreal y) const;

    /// From the first to the last minute and from overwhelmed to far away.
    const QRectF &plot() const { return m_plot; }
    QRectF settledBand() const;
    qreal breakLine() const;

    /// The height in which a strip is drawn at a text size, in logical pixels.
    static qreal height(qreal scale);

private:
    QRectF m_plot;
    int m_minutes;
    qreal m_scale;
    bool m_mirrored;
};

/// Draws the strip into `box`; `box` is as high as StripFrame::height(). The direction of writing is the painter's.
/// `ground` is the colour behind it.
void paintStrip(QPainter &painter, const QRectF &box, const StripDrawing &drawing, const Tokens &tokens, qreal scale,
                const QColor &ground);

/// The mark of one point: a disc for the child, a square, a triangle or a pentagon for the first, second or further
/// caregivers; `place` is 0 for the child. Not seen is a dashed ring, whoever it is about.
void paintStripPoint(QPainter &painter, QPointF middle, State state, int place, const Tokens &tokens, qreal scale,
                     const QColor &ground, bool selected);

/// `place` for paintStripPoint(), from the person's place among all lines.
int stripPlace(const StripDrawing &drawing, std::size_t line);

} // namespace attune
