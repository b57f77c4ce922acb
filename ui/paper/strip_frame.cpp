#include "ui/paper/strip.h"

#include "ui/paper/words.h"

#include <cmath>

namespace attune {

namespace {

// Rows from the top, in logical pixels at the normal text size. A row is as high as a target for the mouse.
constexpr qreal stateRow = 27;
constexpr qreal aboveStrip = 14;
constexpr qreal breakGap = 18;
constexpr qreal labels = 112; // room for "Overwhelmed" at the side where reading begins
constexpr qreal besideStrip = 32; // half of "54 min" at the other
constexpr qreal belowStrip = 112; // not seen, the minutes, two lanes of strategies

// Rows above the break, then far away, then the lane of what was not seen.
qreal rowOf(State state)
{
    switch (state) {
    case State::Overwhelmed:
        return 0;
    case State::Upset:
        return stateRow;
    case State::StirredUp:
        return 2 * stateRow;
    case State::Watchful:
        return 3 * stateRow;
    case State::Settled:
        return 4 * stateRow;
    case State::Resting:
        return 5 * stateRow;
    case State::FarAway:
        return 5 * stateRow + 2 * breakGap;
    case State::NotSeen:
        return 6 * stateRow + 2 * breakGap;
    }
    Q_UNREACHABLE();
}

} // namespace

StripFrame::StripFrame(const QRectF &box, int minutes, qreal scale, Qt::LayoutDirection direction)
    : m_minutes(std::max(minutes, 1))
    , m_scale(scale)
    , m_mirrored(direction == Qt::RightToLeft)
{
    const qreal start = labels * scale;
    const qreal end = besideStrip * scale;
    m_plot = box.adjusted(m_mirrored ? end : start, aboveStrip * scale, m_mirrored ? -start : -end, 0);
    m_plot.setHeight(rowOf(State::FarAway) * scale);
}

qreal StripFrame::height(qreal scale)
{
    return (aboveStrip + rowOf(State::FarAway) + belowStrip) * scale;
}

qreal StripFrame::x(int minute) const
{
    const qreal way = m_plot.width() * minute / m_minutes;
    return m_mirrored ? m_plot.right() - way : m_plot.left() + way;
}

qreal StripFrame::y(State state) const
{
    return m_plot.top() + rowOf(state) * m_scale;
}

int StripFrame::minuteAt(qreal x) const
{
    const qreal way = m_mirrored ? m_plot.right() - x : x - m_plot.left();
    return std::clamp(static_cast<int>(std::lround(way * m_minutes / m_plot.width())), 0, m_minutes);
}

State StripFrame::stateAt(qreal y) const
{
    State nearest = State::Overwhelmed;
    for (const State state : statesFromAbove) {
        if (std::abs(this->y(state) - y) < std::abs(this->y(nearest) - y))
            nearest = state;
    }
    return nearest;
}

QRectF StripFrame::settledBand() const
{
    const qreal half = stateRow * m_scale / 2;
    return {m_plot.left(), y(State::Settled) - half, m_plot.width(), y(State::Resting) - y(State::Settled) + 2 * half};
}

qreal StripFrame::breakLine() const
{
    return y(State::Resting) + stateRow * m_scale / 2 + (breakGap * 2 - stateRow) * m_scale / 2
        + stateRow * m_scale / 8;
}

} // namespace attune
