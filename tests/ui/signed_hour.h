// The shortest way to a note that is saved, and to one that is signed.
#pragma once

#include "tests/ui/vault_desk.h"

#include "ui/note/draft_saver.h"
#include "ui/note/sign_dialog.h"

namespace attune::test {

/// Opens the note of today from the page of a child and a caregiver, who were both there for its first ten minutes: an
/// hour that has begun at whatever time this runs.
inline NotePage &openHour(VaultDesk &desk)
{
    desk.press(Qt::Key_E, Qt::ControlModifier);
    NotePage &note = desk.note();
    desk.press(Qt::Key_Space); // the child was there
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Space); // and so was the caregiver
    note.findChild<QLineEdit *>(QStringLiteral("start"))->setFocus();
    desk.type(QStringLiteral("0000"));
    desk.press(Qt::Key_Tab);
    desk.type(QStringLiteral("0010"));
    return note;
}

/// Waits until what was typed into a note is written.
inline bool isSaved(NotePage &note)
{
    return QTest::qWaitFor([&] { return note.saver().state() == DraftSaver::State::Saved; }, 10000);
}

/// Writes and signs the note of that hour, and is there again.
inline void signHour(VaultDesk &desk)
{
    NotePage &note = openHour(desk);
    desk.press(Qt::Key_1, Qt::AltModifier);
    desk.type(QStringLiteral("They packed the suitcase together."));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(
        QTest::qWaitFor([&] { return note.signing() && note.signing()->isAncestorOf(QApplication::focusWidget()); }));
    desk.type(desk.vaultPassphrase());
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitFor(QStringLiteral("The course so far")));
    desk.window().activateWindow(); // after the dialog, as a window manager does
    REQUIRE(QTest::qWaitForWindowActive(&desk.window()));
    REQUIRE(desk.waitForListed(QStringLiteral("Signed")));
}

} // namespace attune::test
