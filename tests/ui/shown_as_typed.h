// Looks for a name among all the words of a window.
#pragma once

#include <QString>

class QWidget;

namespace attune::test {

/// Whether no direction that is begun in it is left open, and none is ended that was not begun.
bool keepsToItself(const QString &text);

struct Looked {
    int texts = 0;
    int withName = 0; ///< which hold the name as it was typed, on one line
};

/// Checks every label, button, list and accessible name that is seen: a name in it is whole and by itself, is no HTML
/// and makes no key.
Looked lookOver(QWidget &window, const QString &name);

} // namespace attune::test
