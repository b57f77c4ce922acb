#include "ui/controls/scroll_page.h"

#include "ui/controls/tab_order.h"

#include <QVBoxLayout>

namespace attune {

ScrollPage::ScrollPage(int width, QWidget *parent)
    : QScrollArea(parent)
    , m_column(new QVBoxLayout)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *middle = new QWidget;
    middle->setMaximumWidth(width);
    middle->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);

    auto *ground = new QWidget;
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins(40, 32, 40, 24);
    row->addStretch(0);
    row->addWidget(middle, 1);
    row->addStretch(0);
    setWidget(ground);
}

void ScrollPage::addAbove(QWidget *widget)
{
    m_column->insertWidget(0, widget);
    tabInOrder({widget, widget->parentWidget()});
}

} // namespace attune
