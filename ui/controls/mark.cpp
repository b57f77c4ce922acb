#include "ui/controls/mark.h"

#include "ui/controls/attune_style.h"
#include "ui/controls/icons.h"
#include "ui/paper/dyad_mark.h"

#include <QPainter>

namespace attune {

Mark::Mark(Kind kind, int side, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
{
    setFixedSize(side, side);
}

void Mark::paintEvent(QPaintEvent *)
{
    const Tokens &colours = attuneStyle().tokens();
    QPainter painter(this);
    if (m_kind == Kind::Attune) {
        paintAttuneMark(painter, rect(), colours.accent);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accentTint);
    painter.drawRoundedRect(rect(), 8, 8);
    const int icon = width() / 2;
    const QRect middle((width() - icon) / 2, (height() - icon) / 2, icon, icon);
    if (m_kind == Kind::VaultTile)
        paintIcon(painter, middle, QStringLiteral("lock"), colours.accent);
    else
        paintDyadMark(painter, middle.adjusted(-2, -2, 2, 2), {.caregivers = 1, .childYears = 2}, colours,
                      colours.accentTint);
}

} // namespace attune
