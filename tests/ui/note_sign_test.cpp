#include "tests/ui/laid_out.h"
#include "tests/ui/note_desk.h"
#include "ui/note/draft_saver.h"
#include "ui/note/passage_editor.h"
#include "ui/note/ready_row.h"
#include "ui/note/sign_dialog.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace attune;

namespace {

OpenNote ready()
{
    OpenNote open = mayaAndMum();
    open.session.status = SessionStatus::Held;
    open.note.presences = {{people::maya(), {}, {}}, {people::mum(), {}, {}}};
    open.note.passages = {
        {Movement::Connect, QStringLiteral("Words."), {people::maya(), people::mum()}, false, false, true}};
    return open;
}

bool dialogSays(const SignDialog *dialog, const QString &text)
{
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("Signing asks for the passphrase, gives it once, and takes a wrong one calmly")
{
    NoteDesk desk(ready());
    const QSignalSpy given(&desk.page(), &NotePage::signGiven);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    SignDialog *dialog = desk.page().signing();
    REQUIRE(dialog);
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    auto *passphrase = dialog->findChild<QLineEdit *>(QStringLiteral("passphrase"));
    REQUIRE(QTest::qWaitFor([&] { return QApplication::focusWidget() == passphrase; }));
    REQUIRE(passphrase->echoMode() == QLineEdit::Password);
    desk.press(Qt::Key_Return);
    REQUIRE(given.count() == 0);
    desk.type(QStringLiteral("correct horse"));
    desk.press(Qt::Key_Return);
    REQUIRE(given.count() == 1);
    REQUIRE(given.front().front().toString() == QStringLiteral("correct horse"));
    REQUIRE(passphrase->text().isEmpty());
    QTest::keyClick(dialog, Qt::Key_Return);
    REQUIRE(given.count() == 1);
    dialog->showWrong();
    REQUIRE(dialogSays(dialog, QStringLiteral("That passphrase did not open it. Take your time.")));
    REQUIRE(QApplication::focusWidget() == passphrase);
    desk.type(QStringLiteral("again"));
    REQUIRE(desk.page().note().passages.size() == 1);
    desk.press(Qt::Key_Escape);
    REQUIRE_FALSE(dialog->isVisible());
}

TEST_CASE("A note that is not ready is not asked to be signed: the dialog leads to what is missing")
{
    OpenNote open = ready();
    open.note.passages.clear();
    NoteDesk desk(open);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    SignDialog *dialog = desk.page().signing();
    REQUIRE(dialog);
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    REQUIRE_FALSE(dialog->findChild<QLineEdit *>(QStringLiteral("passphrase"))->isVisible());
    REQUIRE(QTest::qWaitFor([] { return qobject_cast<ReadyRow *>(QApplication::focusWidget()) != nullptr; }));
    REQUIRE(qobject_cast<ReadyRow *>(QApplication::focusWidget())->tick() == ReadyTick{Need::Something, false});
    desk.press(Qt::Key_Return);
    REQUIRE_FALSE(dialog->isVisible());
    desk.window().activateWindow(); // what a window manager does when a dialog closes
    REQUIRE(QTest::qWaitForWindowActive(&desk.window()));
    REQUIRE(QApplication::focusWidget() == desk.widget(QStringLiteral("connect")));
}

TEST_CASE("A regulation hour goes from the page's opening to the dialog of signing in at most 12 keys")
{
    NoteDesk desk;
    int keys = 0;
    const auto press = [&](int key, Qt::KeyboardModifiers modifiers = {}) {
        ++keys;
        desk.press(key, modifiers);
    };
    press(Qt::Key_Space); // Maya
    press(Qt::Key_Tab);
    press(Qt::Key_Space); // Mum
    press(Qt::Key_R, Qt::AltModifier);
    while (desk.page().note().readings.empty() && keys < 10)
        press(Qt::Key_S);
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(keys <= 12);
    REQUIRE(desk.page().signing());
    REQUIRE(desk.page().signing()->findChild<QLineEdit *>(QStringLiteral("passphrase"))->isVisible());
}

TEST_CASE("A movement note needs few keys beyond its words")
{
    NoteDesk desk;
    desk.press(Qt::Key_Space);
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Space);
    for (const int key : {Qt::Key_1, Qt::Key_2, Qt::Key_3}) {
        desk.press(key, Qt::AltModifier);
        desk.type(QStringLiteral("words"));
    }
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.page().note().passages.size() == 3);
    REQUIRE(desk.page().signing()->findChild<QLineEdit *>(QStringLiteral("passphrase"))->isVisible());
}

TEST_CASE("The same part, field, cursor and place of the page are back after a lock")
{
    OpenNote open = ready();
    open.note.passages.front().text = QStringLiteral("Many words, and more of them.\n").repeated(60);
    NotePlace place;
    {
        NoteDesk desk(open);
        auto *editor = desk.control<PassageEditor>(QStringLiteral("repair"));
        desk.press(Qt::Key_3, Qt::AltModifier);
        desk.type(QStringLiteral("abcdef"));
        desk.press(Qt::Key_Left);
        desk.press(Qt::Key_Left, Qt::ShiftModifier);
        REQUIRE(editor->textCursor().position() == 4);
        test::waitUntilLaidOut(desk.window());
        open.note = desk.page().note();
        place = desk.page().place();
        REQUIRE(place.scrolled > 0);
    }
    NoteDesk desk(open);
    desk.page().returnTo(place);
    auto *editor = desk.control<PassageEditor>(QStringLiteral("repair"));
    REQUIRE(QApplication::focusWidget() == editor);
    REQUIRE(editor->textCursor().position() == 4);
    REQUIRE(editor->textCursor().anchor() == 5);
    REQUIRE(QTest::qWaitFor([&] { return desk.page().place().scrolled == place.scrolled; }));
}

TEST_CASE("Esc keeps the draft and asks for its write, whatever has the keyboard")
{
    NoteDesk desk(ready());
    const QSignalSpy kept(&desk.page(), &NotePage::keepRequested);
    desk.press(Qt::Key_1, Qt::AltModifier);
    desk.type(QStringLiteral("More."));
    desk.press(Qt::Key_Escape);
    REQUIRE(kept.count() == 1);
    REQUIRE(desk.writes().size() == 1);
    REQUIRE(desk.writes().back().note.passages.front().text == QStringLiteral("Words.More."));
    desk.click(QStringLiteral("keep"));
    REQUIRE(kept.count() == 2);
}

TEST_CASE("A note whose hour has not begun is signed only after a question, which Enter alone does not answer")
{
    OpenNote open = ready();
    const Instant now = *open.session.start + std::chrono::minutes(62); // 11:02
    open.session.start = now + std::chrono::minutes(30);
    open.session.stop = now + std::chrono::minutes(80);
    NoteDesk desk(open);
    const QSignalSpy given(&desk.page(), &NotePage::signGiven);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    SignDialog *dialog = desk.page().signing();
    REQUIRE(dialog);
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    REQUIRE(dialogSays(dialog, QStringLiteral("has not begun yet")));
    auto *passphrase = dialog->findChild<QLineEdit *>(QStringLiteral("passphrase"));
    REQUIRE_FALSE(passphrase->isVisible());
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return);
    REQUIRE(given.count() == 0);
    REQUIRE_FALSE(passphrase->isVisible());
    QTest::mouseClick(dialog->findChild<QWidget *>(QStringLiteral("all-the-same")), Qt::LeftButton);
    REQUIRE(passphrase->isVisible());
    REQUIRE(QTest::qWaitFor([&] { return QApplication::focusWidget() == passphrase; }));
    desk.type(QStringLiteral("correct horse"));
    desk.press(Qt::Key_Return);
    REQUIRE(given.count() == 1);
}

TEST_CASE("A note whose hour has begun is asked nothing of the kind")
{
    OpenNote open = ready();
    const Instant now = *open.session.start + std::chrono::minutes(62); // 11:02
    open.session.start = now;
    open.session.stop = now + std::chrono::minutes(50);
    NoteDesk desk(open);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.page().signing());
    REQUIRE(desk.page().signing()->findChild<QLineEdit *>(QStringLiteral("passphrase"))->isVisible());
}
