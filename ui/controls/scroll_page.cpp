#include "ui/controls/scroll_page.h"

#include "ui/controls/attune_style.h"
#include "ui/controls/tab_order.h"

#include <QEvent>
#include <QVBoxLayout>

namespace attune {

namespace {
constexpr int usualSide = 40;
constexpr int narrowSide = 24;
constexpr int narrowPage = 700; // at the normal text size
} // namespace

ScrollPage::ScrollPage(int width, QWidget *parent)
    : QScrollArea(parent)
    , m_column(new QVBoxLayout)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);

    auto *middle = new QWidget;
    middle->setMaximumWidth(width);
    middle->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);

    auto *ground = new QWidget;
    auto *row = new QHBoxLayout(ground);
    row->addStretch(0);
    row->addWidget(middle, 1);
    row->addStretch(0);
    setWidget(ground);
    takeWidth();
}

void ScrollPage::addAbove(QWidget *widget)
{
    m_column->insertWidget(0, widget);
    tabInOrder({widget, widget->parentWidget()});
}

QBoxLayout *ScrollPage::addSideBySide(int width)
{
    auto *parts = new QBoxLayout(QBoxLayout::LeftToRight);
    m_column->addLayout(parts);
    m_sideBySide.push_back({parts, width});
    return parts;
}

void ScrollPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    takeWidth();
}

void ScrollPage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        takeWidth();
}

void ScrollPage::takeWidth()
{
    const int side = width() < attuneStyle().scaled(narrowPage) ? narrowSide : usualSide;
    widget()->layout()->setContentsMargins(side, 32, side, 24);
    for (const SideBySide &each : m_sideBySide) {
        const bool isNarrow = width() < attuneStyle().scaled(each.width);
        each.parts->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    }
}

} // namespace attune
