// The order of Tab where controls come and go.
#pragma once

#include <vector>

class QWidget;

namespace attune {

/// Lets Tab go through these parts of one window in the order given: a part that takes the keyboard itself, or the
/// controls inside it in the order that they have among themselves. Controls that are made later stand at the window's
/// end without it.
void tabInOrder(const std::vector<QWidget *> &parts);

} // namespace attune
