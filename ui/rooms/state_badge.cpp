#include "ui/rooms/state_badge.h"

#include "ui/controls/attune_style.h"
#include "ui/controls/text_side.h"

#include <QPainter>
#include <QPainterPath>

namespace attune {

namespace {

constexpr int glyphSide = 14;
constexpr int badgeGap = 8;

void paintGlyph(QPainter &painter, const QRectF &box, NoteState state, const Tokens &colours)
{
    const QPointF middle = box.center();
    const qreal radius = box.width() / 2 - 1;
    QPen pen(colours.ink2, 1.5);
    if (state == NoteState::NotAsked)
        pen.setDashPattern({1.6, 1.8});
    painter.setPen(pen);
    painter.setBrush(state == NoteState::Signed ? QBrush(colours.accent) : QBrush(Qt::NoBrush));
    painter.drawEllipse(middle, radius, radius);
    if (state == NoteState::Draft) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.ink2);
        painter.drawPie(QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius), -90 * 16, 180 * 16);
    } else if (state == NoteState::Signed) {
        painter.setPen(QPen(colours.onAccent, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(
            QPolygonF{middle + QPointF(-2.8, 0.2), middle + QPointF(-0.8, 2.2), middle + QPointF(2.8, -2)});
    } else if (state == NoteState::Struck) {
        painter.drawLine(middle - QPointF(radius, 0), middle + QPointF(radius, 0));
    }
}

} // namespace

StateBadge::StateBadge(NoteState state, const QString &said, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_said(said)
{
    setAccessibleName(said);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QString StateBadge::word(NoteState state)
{
    switch (state) {
    case NoteState::NotAsked:
        return tr("Later");
    case NoteState::ToWrite:
        return tr("Note to write");
    case NoteState::Draft:
        return tr("Draft");
    case NoteState::Signed:
        return tr("Signed");
    case NoteState::Struck:
        return tr("Struck");
    }
    return {};
}

QSize StateBadge::sizeHint() const
{
    const QFontMetrics metrics(attuneStyle().font(TextRole::Secondary));
    return {glyphSide + badgeGap + metrics.horizontalAdvance(m_said), attuneStyle().lineHeight(TextRole::Secondary)};
}

void StateBadge::paintEvent(QPaintEvent *)
{
    const AttuneStyle &style = attuneStyle();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto place = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const QRect glyph(0, (height() - glyphSide) / 2, glyphSide, glyphSide);
    paintGlyph(painter, place(glyph), m_state, style.tokens());
    painter.setFont(style.font(TextRole::Secondary));
    painter.setPen(m_state == NoteState::ToWrite ? style.tokens().ink : style.tokens().ink2);
    painter.drawText(place(rect().adjusted(glyphSide + badgeGap, 0, 0, 0)), textSide(layoutDirection()), m_said);
}

} // namespace attune
