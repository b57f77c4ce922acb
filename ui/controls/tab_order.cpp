#include "ui/controls/tab_order.h"

#include <QWidget>

namespace attune {

void tabInOrder(const std::vector<QWidget *> &parts)
{
    std::vector<QWidget *> controls;
    for (QWidget *part : parts) {
        QWidget *next = part;
        do {
            if ((next == part || part->isAncestorOf(next)) && next->focusPolicy() != Qt::NoFocus)
                controls.push_back(next);
            next = next->nextInFocusChain();
        } while (next != part);
    }
    for (std::size_t i = 1; i < controls.size(); ++i)
        QWidget::setTabOrder(controls[i - 1], controls[i]);
}

} // namespace attune
