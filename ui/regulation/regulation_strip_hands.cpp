// What hands do on the strip: keys and mouse.
#include "ui/regulation/regulation_strip.h"

#include "ui/paper/words.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace attune {

namespace {

// One row up or down in the order in which states are drawn.
State stepped(State state, int step)
{
    const auto place = std::ranges::find(statesFromAbove, state) - statesFromAbove.begin();
    const auto last = static_cast<std::ptrdiff_t>(statesFromAbove.size()) - 1;
    return statesFromAbove[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(place + step, 0, last))];
}

} // namespace

void RegulationStrip::keyPressEvent(QKeyEvent *event)
{
    m_dragging = false; // what a key selects or takes away is not what the mouse holds
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int onward = event->key() == Qt::Key_Right ? (mirrored ? -1 : 1)
        : event->key() == Qt::Key_Left               ? (mirrored ? 1 : -1)
                                                     : 0;
    const int down = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const int stride = event->modifiers() & Qt::ShiftModifier ? 10 : 1;
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return QWidget::keyPressEvent(event);
    if (event->key() == Qt::Key_Space) {
        // On a selected point a second one at the same minute would hide it: the next minute is meant.
        const int minute = m_selected ? std::min(m_cursorMinute + 1, std::max(1, m_drawing.minutes)) : m_cursorMinute;
        add(minute, stateNear(minute));
    } else if (m_selected && (onward != 0 || down != 0)) {
        const StripPoint point = points()[*m_selected];
        move(point.minute + onward * stride, stepped(point.state, down));
    } else if (onward != 0) {
        moveCursor(m_cursorMinute + onward * stride);
    } else if (m_selected && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        remove(*m_selected);
    } else if (m_selected && event->key() == Qt::Key_Escape) {
        select(std::nullopt);
    } else {
        QWidget::keyPressEvent(event);
    }
}

// Tab goes from point to point, and from the last one on to the next control.
bool RegulationStrip::focusNextPrevChild(bool next)
{
    m_dragging = false;
    const auto count = points().size();
    std::optional<std::size_t> to;
    if (next && count > 0)
        to = m_selected ? std::optional(*m_selected + 1) : std::optional<std::size_t>(0);
    else if (!next && m_selected && *m_selected > 0)
        to = *m_selected - 1;
    else if (!next && m_selected)
        return select(std::nullopt), true;
    if (!to || *to >= count)
        return QWidget::focusNextPrevChild(next);
    select(to);
    return true;
}

// Who comes backwards finds the last point, who comes forwards finds the cursor.
void RegulationStrip::focusInEvent(QFocusEvent *event)
{
    const auto count = points().size();
    if (event->reason() == Qt::BacktabFocusReason && count > 0)
        select(count - 1);
    else if (event->reason() == Qt::TabFocusReason)
        select(std::nullopt);
    QWidget::focusInEvent(event);
    update();
}

void RegulationStrip::focusOutEvent(QFocusEvent *event)
{
    m_dragging = false;
    QWidget::focusOutEvent(event);
    update();
}

void RegulationStrip::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const auto hit = pointAt(position);
    if (event->button() == Qt::RightButton && hit)
        return remove(*hit);
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    if (hit)
        select(hit);
    else if (frame().plot().adjusted(-12, -14, 12, 50).contains(position))
        add(frame().minuteAt(position.x()), frame().stateAt(position.y()));
    else
        return select(std::nullopt);
    m_dragging = true;
}

void RegulationStrip::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (m_dragging && m_selected && event->buttons() & Qt::LeftButton)
        return move(frame().minuteAt(position.x()), frame().stateAt(position.y()));
    const auto hovered = pointAt(position);
    if (hovered != m_hovered) {
        m_hovered = hovered;
        setCursor(hovered ? Qt::PointingHandCursor : Qt::ArrowCursor);
        update();
    }
}

void RegulationStrip::mouseReleaseEvent(QMouseEvent *)
{
    m_dragging = false;
}

void RegulationStrip::leaveEvent(QEvent *event)
{
    m_hovered.reset();
    QWidget::leaveEvent(event);
    update();
}

// The arrows belong to the strip before any shortcut of the window.
bool RegulationStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool own = key == Qt::Key_Space || key == Qt::Key_Delete || key == Qt::Key_Backspace
            || (key == Qt::Key_Escape && m_selected);
        if (own)
            event->accept();
    }
    return QWidget::event(event);
}

} // namespace attune
