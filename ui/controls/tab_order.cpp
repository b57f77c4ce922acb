#include "ui/controls/tab_order.h"

#include <QWidget>

#include <vector>

namespace attune {

QWidget *tabBehind(QWidget *before, const QWidget &group)
{
    std::vector<QWidget *> controls;
    for (QWidget *next = group.nextInFocusChain(); next != &group; next = next->nextInFocusChain()) {
        if (group.isAncestorOf(next) && next->focusPolicy() != Qt::NoFocus)
            controls.push_back(next);
    }
    for (QWidget *control : controls) {
        QWidget::setTabOrder(before, control);
        before = control;
    }
    return before;
}

} // namespace attune
