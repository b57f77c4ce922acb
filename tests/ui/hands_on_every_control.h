// Looks for every control of a kind that is seen on a page.
#pragma once

#include "tests/ui/vault_desk.h"

#include <QWheelEvent>

namespace attune::test {

template <class Control>
std::vector<Control *> seenOn(QWidget &page)
{
    std::vector<Control *> seen;
    for (Control *control : page.findChildren<Control *>()) {
        if (control->isVisible() && control->isEnabled())
            seen.push_back(control);
    }
    return seen;
}

/// One notch of a wheel over the middle of a control; whether it took it. Else Qt hands what a mouse did to the widget
/// around the control, and so on; it does not with an event that a program made, such as this one.
inline bool turnWheel(QWidget &control, int angle = -120)
{
    const QPoint middle = control.rect().center();
    QWheelEvent turn(middle, control.mapToGlobal(middle), {}, {0, angle}, {}, {}, Qt::NoScrollPhase, false);
    turn.accept();
    QApplication::sendEvent(&control, &turn);
    return turn.isAccepted();
}

} // namespace attune::test
