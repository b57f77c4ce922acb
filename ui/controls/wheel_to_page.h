// The wheel scrolls, and changes nothing.
#pragma once

class QWidget;

namespace attune {

/// Where Qt lets the wheel change the control, leaves it to the page around it: lists that drop down, numbers, sliders,
/// tabs. Whoever scrolls a page has the pointer over some of them, and what is chosen there may be who a summary is
/// given to. A list that is open scrolls in its own window. The wheel does not give the control the keyboard either.
void letWheelScroll(QWidget &control);

} // namespace attune
