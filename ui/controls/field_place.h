// Where on a page somebody was.
#pragma once

class QWidget;

namespace attune {

/// The field that has the keyboard and the cursor or row in it. It holds no word of the page.
struct FieldPlace {
    /// Which of the page's fields that can take the keyboard, in the order they were made; -1 where none has it.
    int field = -1;
    /// In UTF-16 units of the field's text; the same where nothing was selected.
    int cursor = 0;
    int anchor = 0;
    /// In a list, -1 where none is chosen.
    int row = -1;
};

FieldPlace fieldPlace(const QWidget &page);

/// Gives the keyboard back to that field of a page made like the other one; false where that cannot take it.
bool returnToField(QWidget &page, const FieldPlace &place);

} // namespace attune
