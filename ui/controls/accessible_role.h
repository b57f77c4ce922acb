// What a screen reader takes a widget for.
#pragma once

#include <QAccessible>

class QWidget;

namespace attune {

/// Lets a screen reader meet the widget in this role, where its class says nothing of it. Called before the widget has
/// an accessible name, with which it is first asked for what it is.
void readAs(QWidget &widget, QAccessible::Role role);

} // namespace attune
