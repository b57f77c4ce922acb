#include "ui/controls/tab_order.h"

#include <QWidget>

#include <utility>

namespace attune {

void tabInOrder(const std::vector<QWidget *> &parts)
{
    // Qt leaves an order alone that differs only in where the window stands in the ring. The place of the first part
    // holds it, and Qt regards no place where Tab does not stop. It hands a policy on to the control that takes the
    // keyboard for a part, which has its own.
    QWidget *first = parts.front();
    std::vector<std::pair<QWidget *, Qt::FocusPolicy>> policies;
    for (QWidget *holder = first; holder; holder = holder->focusProxy())
        policies.emplace_back(holder, holder->focusPolicy());
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
    for (const auto &[holder, policy] : policies)
        holder->setFocusPolicy(policy);
}

} // namespace attune
