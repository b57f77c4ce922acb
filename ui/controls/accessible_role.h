// What a screen reader takes a page for that is read and scrolled.
#pragma once

class QWidget;

namespace attune {

/// Lets a screen reader meet the widget as a document. Called before the widget has an accessible name, with which it
/// is first asked for what it is.
void readAsDocument(QWidget &widget);

} // namespace attune
