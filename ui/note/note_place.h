// Where in a note somebody was.
#pragma once

#include "ui/note/part_switch.h"

#include <QString>

namespace attune {

/// The part in front, the field with the keyboard, the cursor in it and how far the page was scrolled: a note that is
/// locked and opened again is the same place. It holds no word of the note.
struct NotePlace {
    NotePart part = NotePart::Movements;
    /// The name of the field within the page; empty where none had the keyboard.
    QString field;
    /// In UTF-16 units of the field's text; the same where nothing was selected.
    int cursor = 0;
    int anchor = 0;
    /// In logical pixels from the top.
    int scrolled = 0;
};

} // namespace attune
