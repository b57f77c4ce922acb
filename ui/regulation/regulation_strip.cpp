#include "ui/regulation/regulation_strip.h"

#include "ui/controls/attune_style.h"
#include "ui/paper/words.h"
#include "ui/regulation/person_hour.h"
#include "ui/regulation/strip_accessible.h"

#include <QAccessible>
#include <QPainter>

#include <algorithm>

namespace attune {

RegulationStrip::RegulationStrip(const PersonHour &hour, QWidget *parent)
    : QWidget(parent)
    , m_hour(hour)
{
    installStripAccessible();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleDescription(
        tr("Space adds a moment, the arrow keys move it, Tab goes to the next, Delete takes it away."));
}

void RegulationStrip::showHour()
{
    const bool isSamePerson = m_hour.person().id == m_person;
    m_person = m_hour.person().id;
    setAccessibleName(tr("%1’s hour").arg(m_hour.person().shown));
    const bool isHeld = isSamePerson && m_selected;
    const StripPoint held = isHeld ? points()[*m_selected] : StripPoint();
    std::vector<Reading> all = m_hour.allReadings();
    replaceReadings(all, m_person, m_hour.readings());
    m_drawing = stripDrawing(all, m_hour.strategies(), m_hour.people(), m_hour.minutes());
    update();
    const std::vector<StripPoint> now = points();
    const auto same = std::ranges::find_if(now, [&](const StripPoint &point) {
        return isHeld && point.minute == held.minute && point.state == held.state;
    });
    if (same != now.end())
        m_selected = static_cast<std::size_t>(same - now.begin());
    if (!isSamePerson || (m_selected && *m_selected >= points().size()))
        select(std::nullopt);
    m_cursorMinute = std::clamp(m_cursorMinute, 0, std::max(1, m_drawing.minutes));
}

std::vector<StripPoint> RegulationStrip::points() const
{
    const auto line = std::ranges::find(m_drawing.lines, m_person, [](const StripLine &one) { return one.person.id; });
    return line == m_drawing.lines.end() ? std::vector<StripPoint>() : line->points;
}

QString RegulationStrip::words(std::size_t point) const
{
    const StripPoint shown = points()[point];
    Reading reading;
    reading.minute = shown.minute;
    reading.state = shown.state;
    return readingWords(reading);
}

StripFrame RegulationStrip::frame() const
{
    return {QRectF(rect()), m_drawing.minutes, attuneStyle().scaled(100) / 100.0, layoutDirection()};
}

QSize RegulationStrip::sizeHint() const
{
    return {attuneStyle().scaled(760), qRound(StripFrame::height(attuneStyle().scaled(100) / 100.0))};
}

QSize RegulationStrip::minimumSizeHint() const
{
    return {attuneStyle().scaled(360), sizeHint().height()};
}

QRect RegulationStrip::target(std::size_t point) const
{
    const int side = std::max(24, attuneStyle().scaled(24));
    const StripPoint shown = points()[point];
    const QPoint middle = placeOf(shown.minute, shown.state);
    return {middle.x() - side / 2, middle.y() - side / 2, side, side};
}

QPoint RegulationStrip::placeOf(int minute, State state) const
{
    return frame().at(minute, state).toPoint();
}

// Of two targets that overlap, the nearer point.
std::optional<std::size_t> RegulationStrip::pointAt(QPoint position) const
{
    std::optional<std::size_t> nearest;
    int distance = 0;
    const auto count = points().size();
    for (std::size_t point = 0; point < count; ++point) {
        if (!target(point).contains(position))
            continue;
        const int way = (target(point).center() - position).manhattanLength();
        if (!nearest || way < distance) {
            nearest = point;
            distance = way;
        }
    }
    return nearest;
}

void RegulationStrip::select(std::optional<std::size_t> point)
{
    m_selected = point;
    if (point)
        m_cursorMinute = points()[*point].minute;
    update();
    tell();
    Q_EMIT selectionChanged();
}

// A new moment is offered with the state before it, so that it says nothing new until it is moved.
State RegulationStrip::stateNear(int minute) const
{
    State state = State::Settled;
    for (const StripPoint &point : points()) {
        if (point.minute <= minute)
            state = point.state;
    }
    return state;
}

void RegulationStrip::add(int minute, State state)
{
    Reading reading;
    reading.person = m_hour.person().id;
    reading.minute = minute;
    reading.state = state;
    std::vector<Reading> readings = m_hour.readings();
    // Behind all that is timed at this minute or before, in front of the rest.
    auto at = readings.begin();
    for (auto it = readings.begin(); it != readings.end(); ++it) {
        if (it->minute && *it->minute <= minute)
            at = it + 1;
    }
    const auto place = static_cast<std::size_t>(at - readings.begin());
    readings.insert(at, reading);
    Q_EMIT edited(readings);
    selectReading(place);
}

void RegulationStrip::move(int minute, State state)
{
    std::vector<Reading> readings = m_hour.readings();
    const std::size_t moved = points()[*m_selected].reading;
    Reading &reading = readings[moved];
    const int bounded = std::clamp(minute, 0, std::max(1, m_drawing.minutes));
    if (reading.minute == bounded && reading.state == state)
        return;
    reading.restingEnds = reading.restingEnds && state == State::Resting;
    reading.minute = bounded;
    reading.state = state;
    const std::vector<std::size_t> order = orderOfTheHour(readings);
    Q_EMIT edited(inOrderOfTheHour(readings));
    selectReading(static_cast<std::size_t>(std::ranges::find(order, moved) - order.begin()));
}

void RegulationStrip::remove(std::size_t point)
{
    const auto gone = static_cast<std::ptrdiff_t>(points()[point].reading);
    std::vector<Reading> readings = m_hour.readings();
    readings.erase(readings.begin() + gone);
    m_hovered.reset();
    m_dragging = false;
    Q_EMIT edited(readings);
    const auto left = points().size();
    select(left == 0 ? std::nullopt : std::optional(std::min(point, left - 1)));
}

// The one that a person has just given a place, by which the point is found that stands for it.
void RegulationStrip::selectReading(std::size_t place)
{
    const std::vector<StripPoint> now = points();
    const auto found = std::ranges::find(now, place, &StripPoint::reading);
    select(found == now.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - now.begin())));
}

void RegulationStrip::moveCursor(int minute)
{
    m_cursorMinute = std::clamp(minute, 0, std::max(1, m_drawing.minutes));
    update();
    tell();
}

// Tells a screen reader where the keyboard is now.
void RegulationStrip::tell()
{
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(m_selected ? static_cast<int>(*m_selected) : -1);
    QAccessible::updateAccessibility(&focus);
    if (m_selected)
        return;
    QAccessibleValueChangeEvent value(this, m_cursorMinute);
    QAccessible::updateAccessibility(&value);
}

void RegulationStrip::paintSelection(QPainter &painter) const
{
    const Tokens &colours = attuneStyle().tokens();
    const StripFrame frame = this->frame();
    const qreal scale = attuneStyle().scaled(100) / 100.0;
    const std::vector<StripPoint> shown = points();
    if (hasFocus()) {
        painter.setPen(QPen(colours.focus, 2));
        painter.setBrush(Qt::NoBrush);
        if (!m_selected) {
            const qreal x = frame.x(m_cursorMinute);
            painter.setPen(QPen(colours.focus, 2, Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(QPointF(x, frame.plot().top() - 8), QPointF(x, frame.plot().bottom() + 6));
        } else {
            painter.drawEllipse(frame.at(shown[*m_selected].minute, shown[*m_selected].state), 10 * scale, 10 * scale);
        }
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    }
    const auto named = m_selected ? m_selected : m_hovered;
    if (!named || *named >= shown.size())
        return;
    const StripPoint &point = shown[*named];
    const auto line = std::ranges::find(m_drawing.lines, m_person, [](const StripLine &l) { return l.person.id; });
    paintStripPoint(painter, frame.at(point.minute, point.state), point.state,
                    stripPlace(m_drawing, static_cast<std::size_t>(line - m_drawing.lines.begin())), colours, scale,
                    colours.surface, m_selected == named);
    // The words stand above the point, on their own ground, so that no line runs through them.
    const QString words = this->words(*named);
    const QFont font = attuneStyle().font(TextRole::Caption);
    const QFontMetricsF metrics(font);
    QRectF room(0, 0, metrics.horizontalAdvance(words) + 12, metrics.height() + 4);
    room.moveCenter(frame.at(point.minute, point.state) - QPointF(0, 24 * scale));
    if (room.top() < 0)
        room.moveTop(frame.y(point.state) + 14 * scale);
    room.moveLeft(std::clamp(room.left(), frame.plot().left(), std::max(frame.plot().left(), width() - room.width())));
    painter.setPen(QPen(colours.edge, 1));
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(room, 4, 4);
    painter.setFont(font);
    painter.setPen(colours.ink);
    painter.drawText(room, Qt::AlignCenter, words);
}

void RegulationStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal scale = attuneStyle().scaled(100) / 100.0;
    paintStrip(painter, rect(), m_drawing, attuneStyle().tokens(), scale, attuneStyle().tokens().surface);
    paintSelection(painter);
}

void RegulationStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace attune
