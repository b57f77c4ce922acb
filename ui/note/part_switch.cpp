#include "ui/note/part_switch.h"

#include "ui/controls/attune_style.h"
#include "ui/paper/marks.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace attune {

namespace {

constexpr int partPadding = 14;
constexpr int partGap = 8;
constexpr int dot = 6;

std::vector<HourHeld> marksOf(NotePart part)
{
    if (part == NotePart::Movements)
        return {HourHeld::Connect, HourHeld::Reflect, HourHeld::Repair};
    return {HourHeld::Regulation};
}

int sideOf(NotePart part)
{
    return part == NotePart::Movements ? 12 : 18;
}

} // namespace

PartButton::PartButton(NotePart part, QWidget *parent)
    : QAbstractButton(parent)
    , m_part(part)
{
    setText(part == NotePart::Movements ? tr("Movements") : tr("Regulation"));
    setObjectName(part == NotePart::Movements ? QStringLiteral("part.movements") : QStringLiteral("part.regulation"));
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setHolds(false);
}

void PartButton::setHolds(bool holds)
{
    m_holds = holds;
    setAccessibleName(text());
    setAccessibleDescription(holds ? tr("Holds something") : tr("Empty"));
    setToolTip(holds ? tr("%1: something is written here").arg(text()) : QString());
    update();
}

QSize PartButton::sizeHint() const
{
    const int marks = static_cast<int>(marksOf(m_part).size()) * (sideOf(m_part) + partGap);
    const int words = QFontMetrics(attuneStyle().font(TextRole::Strong)).horizontalAdvance(text());
    return {2 * partPadding + marks + words + partGap + dot, attuneStyle().scaled(36)};
}

void PartButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

void PartButton::paintEvent(QPaintEvent *)
{
    const Tokens &colours = attuneStyle().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool first = (m_part == NotePart::Movements) == (layoutDirection() == Qt::LeftToRight);
    // The two halves share one round outline, and the border between them.
    QPainterPath outline;
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    outline.addRoundedRect(first ? box.adjusted(0, 0, 12, 0) : box.adjusted(-12, 0, 0, 0), 6, 6);
    painter.setClipRect(rect());
    painter.setPen(colours.edge);
    const QColor &ground = isChecked() ? colours.accentTint : underMouse() ? colours.hover : colours.surface;
    painter.setBrush(ground);
    painter.drawPath(outline);
    if (first)
        painter.drawLine(box.topRight(), box.bottomRight());

    const auto place = [&](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const int side = sideOf(m_part);
    int left = partPadding;
    for (const HourHeld held : marksOf(m_part)) {
        paintMark(painter, place({left, (height() - side) / 2, side, side}), held, colours, ground);
        left += side + partGap;
    }
    painter.setFont(attuneStyle().font(isChecked() ? TextRole::Strong : TextRole::Interface));
    painter.setPen(isChecked() ? colours.ink : colours.ink2);
    const int advance = painter.fontMetrics().horizontalAdvance(text());
    painter.drawText(place({left, 0, advance + 2, height()}),
                     static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                     text());
    if (m_holds) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.accent);
        painter.drawEllipse(place({left + advance + partGap, (height() - dot) / 2, dot, dot}));
    }
}

PartSwitch::PartSwitch(QWidget *parent)
    : QWidget(parent)
    , m_buttons{new PartButton(NotePart::Movements), new PartButton(NotePart::Regulation)}
{
    setAccessibleName(tr("Part of the note"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (const NotePart part : {NotePart::Movements, NotePart::Regulation}) {
        row->addWidget(button(part));
        connect(button(part), &PartButton::clicked, this, [this, part] { Q_EMIT partChosen(part); });
    }
    setPart(NotePart::Movements);
}

NotePart PartSwitch::part() const
{
    return button(NotePart::Movements)->isChecked() ? NotePart::Movements : NotePart::Regulation;
}

void PartSwitch::setPart(NotePart part)
{
    button(part)->setChecked(true);
}

void PartSwitch::setHolds(NotePart part, bool holds)
{
    if (button(part)->holds() != holds)
        button(part)->setHolds(holds);
}

bool PartSwitch::holds(NotePart part) const
{
    return button(part)->holds();
}

} // namespace attune
