#include "ui/controls/drawing_view.h"

#include "ui/controls/accessible_role.h"
#include "ui/controls/attune_style.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace attune {

namespace {

constexpr int reach = 15; // from a point's middle: a target of 30 pixels

qreal textScale()
{
    return attuneStyle().scaled(100) / 100.0;
}

} // namespace

DrawingView::DrawingView(QWidget *parent)
    : QWidget(parent)
{
    readAs(*this, QAccessible::Graphic);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DrawingView::setDrawing(Drawing drawing)
{
    m_drawing = std::move(drawing);
    setAccessibleName(m_drawing.sentence);
    // Where nothing can be asked there is nothing to stop at.
    setFocusPolicy(m_drawing.words.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    ask(std::nullopt);
    updateGeometry();
}

QString DrawingView::said() const
{
    return m_asked ? m_drawing.words.value(static_cast<int>(*m_asked)) : QString();
}

QPoint DrawingView::placeOf(std::size_t point) const
{
    return m_drawing.place(point, QRectF(rect()), textScale(), layoutDirection()).toPoint();
}

QSize DrawingView::sizeHint() const
{
    return {attuneStyle().scaled(560), m_drawing.height ? qRound(m_drawing.height(textScale())) : 0};
}

QSize DrawingView::minimumSizeHint() const
{
    return {attuneStyle().scaled(300), sizeHint().height()};
}

void DrawingView::ask(std::optional<std::size_t> point)
{
    m_asked = point;
    setAccessibleDescription(said());
    update();
}

void DrawingView::keyPressEvent(QKeyEvent *event)
{
    const auto count = static_cast<int>(m_drawing.words.size());
    const int onward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int now = m_asked ? static_cast<int>(*m_asked) : count;
    std::optional<int> to;
    if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Left)
        to = now + (event->key() == Qt::Key_Right ? onward : -onward);
    else if (event->key() == Qt::Key_Home)
        to = 0;
    else if (event->key() == Qt::Key_End)
        to = count - 1;
    else if (event->key() == Qt::Key_Escape && m_asked)
        return ask(std::nullopt);
    if (!to || count == 0)
        return QWidget::keyPressEvent(event);
    ask(static_cast<std::size_t>(std::clamp(*to, 0, count - 1)));
}

void DrawingView::mouseMoveEvent(QMouseEvent *event)
{
    std::optional<std::size_t> nearest;
    int distance = reach + 1;
    for (std::size_t point = 0; point < static_cast<std::size_t>(m_drawing.words.size()); ++point) {
        const QPoint way = placeOf(point) - event->position().toPoint();
        const int far = std::max(std::abs(way.x()), std::abs(way.y()));
        if (far < distance) {
            nearest = point;
            distance = far;
        }
    }
    if (nearest != m_asked)
        ask(nearest);
}

void DrawingView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    ask(std::nullopt);
}

void DrawingView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void DrawingView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    ask(std::nullopt);
}

void DrawingView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

void DrawingView::paintEvent(QPaintEvent *)
{
    if (!m_drawing.paint)
        return;
    const Tokens &colours = attuneStyle().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    m_drawing.paint(painter, QRectF(rect()), textScale());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.focus, 2));
    if (hasFocus())
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    if (!m_asked)
        return;
    const QPoint at = placeOf(*m_asked);
    painter.drawEllipse(at, 13, 13);
    const QFont font = attuneStyle().font(TextRole::Caption);
    const QFontMetricsF metrics(font);
    QRectF room(0, 0, metrics.horizontalAdvance(said()) + 16, metrics.height() + 8);
    room.moveCenter(at - QPointF(0, 30));
    if (room.top() < 0)
        room.moveTop(at.y() + 18);
    room.moveLeft(std::clamp(room.left(), 0.0, std::max(0.0, width() - room.width())));
    painter.setPen(QPen(colours.edge, 1));
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(room, 4, 4);
    painter.setFont(font);
    painter.setPen(colours.ink);
    painter.drawText(room, Qt::AlignCenter, said());
}

} // namespace attune
