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

/// Gives the keyboard to a control in which something is not right and brings it into sight, with what is said beside
/// it: `whole` holds both, and is the control itself where it is not given.
void goToField(QWidget &field, QWidget *whole = nullptr);

} // namespace attune
