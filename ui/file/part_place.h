// Where in one part of a page somebody was.
#pragma once

#include <QString>

namespace attune {

/// The field with the keyboard and the cursor in it. It holds no word of the page.
struct PartPlace {
    /// The name of the field; empty where none had the keyboard.
    QString field;
    /// In UTF-16 units of the field's text.
    int cursor = 0;
    /// In logical pixels from the top.
    int scrolled = 0;
};

} // namespace attune
