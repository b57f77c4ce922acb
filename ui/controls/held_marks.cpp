#include "ui/controls/held_marks.h"

#include "ui/controls/attune_style.h"
#include "ui/paper/marks.h"
#include "ui/paper/words.h"

#include <QPainter>
#include <QStyle>

namespace attune {

namespace {

constexpr int markSide = 15;
constexpr int gap = 6;

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
    const int count = static_cast<int>(heldInOrder.size());
    return {count * markSide + (count - 1) * gap, markSide};
}

void HeldMarks::paintEvent(QPaintEvent *)
{
    const Tokens &colours = attuneStyle().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int x = 0;
    for (const HourHeld each : m_held) {
        paintMark(painter, QStyle::visualRect(layoutDirection(), rect(), {x, 0, markSide, markSide}), each, colours,
                  colours.surface);
        x += markSide + gap;
    }
}

} // namespace attune
