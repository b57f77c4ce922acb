#include "ui/controls/held_marks.h"

#include "ui/controls/attune_style.h"
#include "ui/paper/marks.h"
#include "ui/paper/words.h"

#include <QPainter>
#include <QStyle>

namespace attune {

namespace {

constexpr int heldMarkSide = 15;
constexpr int markGap = 6;

} // namespace

HeldMarks::HeldMarks(std::vector<HourHeld> held, QWidget *parent)
    : QWidget(parent)
    , m_held(std::move(held))
{
    QStringList words;
    for (const HourHeld each : m_held)
        words += heldWord(each);
    setToolTip(words.join(tr(", ")));
    setAccessibleName(toolTip());
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize HeldMarks::sizeHint() const
{
    const int count = static_cast<int>(m_held.size());
    return {count == 0 ? 0 : count * heldMarkSide + (count - 1) * markGap, heldMarkSide};
}

void HeldMarks::paintEvent(QPaintEvent *)
{
    const Tokens &colours = attuneStyle().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int x = 0;
    for (const HourHeld each : m_held) {
        paintMark(painter, QStyle::visualRect(layoutDirection(), rect(), {x, 0, heldMarkSide, heldMarkSide}), each,
                  colours, colours.surface);
        x += heldMarkSide + markGap;
    }
}

} // namespace attune
