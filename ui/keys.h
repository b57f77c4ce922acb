// Every shortcut of the program, in one place: the actions take their keys from here, and the page of keys lists them.
#pragma once

#include <QKeySequence>

namespace attune::keys {

inline const QKeySequence welcome{Qt::Key_Escape};
inline const QKeySequence look{Qt::CTRL | Qt::Key_Comma};
inline const QKeySequence keys{Qt::Key_F1};
inline const QKeySequence rail{Qt::CTRL | Qt::Key_B};
inline const QKeySequence quit{Qt::CTRL | Qt::Key_Q};

} // namespace attune::keys
