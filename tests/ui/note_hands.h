// What hands do on a note page in more than one test.
#pragma once

#include "tests/ui/note_desk.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

namespace attune {

/// Opens a chip's menu.
inline QMenu *menuOf(NoteDesk &desk, const QString &chip)
{
    desk.click(chip);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu);
    return menu;
}

/// Opens a chip's menu and takes the entry of this name.
inline void choose(NoteDesk &desk, const QString &chip, const QString &entry)
{
    QMenu *menu = menuOf(desk, chip);
    for (QAction *action : menu->actions()) {
        if (action->text() == entry) {
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
            return;
        }
    }
    FAIL("the menu has no such entry");
}

/// Types over what stands in a field and stays in it.
inline void typeInto(NoteDesk &desk, const QString &field, const QString &text)
{
    desk.widget(field)->setFocus();
    desk.control<QLineEdit>(field)->selectAll();
    desk.type(text);
}

/// The same, and leaves it.
inline void fill(NoteDesk &desk, const QString &field, const QString &text)
{
    typeInto(desk, field, text);
    desk.press(Qt::Key_Tab);
}

} // namespace attune
