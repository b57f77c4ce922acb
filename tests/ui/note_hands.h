// What hands do on a note page in more than one test.
#pragma once

#include "tests/ui/note_desk.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

namespace attune {

/// Opens a chip's menu. The pointer goes to the chip first, as a hand does: Qt 6.8 closes a menu on a press that comes
/// with no way moved since the menu was opened.
inline QMenu *menuOf(NoteDesk &desk, const QString &chip)
{
    QTest::mouseMove(desk.widget(chip));
    desk.click(chip);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu);
    return menu;
}

/// Opens a chip's menu and takes the entry of this name.
inline void choose(NoteDesk &desk, const QString &chip, const QString &entry)
{
    QMenu *menu = menuOf(desk, chip);
    const QList<QAction *> actions = menu->actions();
    const auto found = std::ranges::find(actions, entry, &QAction::text);
    REQUIRE(found != actions.end());
    bool isChosen = false;
    QObject::connect(*found, &QAction::triggered, menu, [&isChosen] { isChosen = true; });
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(*found).center());
    REQUIRE(isChosen);
    desk.window().activateWindow(); // what a window manager does when a menu closes
    REQUIRE(QTest::qWaitForWindowActive(&desk.window()));
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
