// The order of Tab where controls come and go.
#pragma once

class QWidget;

namespace attune {

/// Puts every control inside `group` behind `before` in the order of Tab, in the order that they have among themselves.
/// Controls that are made later stand at the window's end without it. Gives the last one, `before` where there is none.
QWidget *tabBehind(QWidget *before, const QWidget &group);

} // namespace attune
