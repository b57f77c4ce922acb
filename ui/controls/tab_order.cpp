#include "ui/controls/tab_order.h"

#include <QWidget>

namespace attune {

void tabInOrder(const std::vector<QWidget *> &parts)
{
    // Qt leaves an order alone that differs only in where the window stands in the ring. The place of the first part
    // holds it, and Qt regards no place where Tab does not stop.
    QWidget *first = parts.front();
    const Qt::FocusPolicy policy = first->focusPolicy();
    std::vector<QWidget *> controls{first};
    for (QWidget *part : parts) {
        QWidget *next = part;
        do {
            const bool isOfPart = next == part || part->isAncestorOf(next);
            if (isOfPart && next != first && next->focusPolicy() != Qt::NoFocus)
                controls.push_back(next);
            next = next->nextInFocusChain();
        } while (next != part);
    }
    first->setFocusPolicy(Qt::StrongFocus);
    for (std::size_t i = 1; i < controls.size(); ++i)
        QWidget::setTabOrder(controls[i - 1], controls[i]);
    first->setFocusPolicy(policy);
}

} // namespace attune
