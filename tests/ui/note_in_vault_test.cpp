#include "tests/ui/vault_desk.h"

#include "ui/note/draft_saver.h"
#include "ui/note/note_page.h"
#include "ui/note/passage_editor.h"
#include "ui/note/sign_dialog.h"

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;

namespace {

template <class Control>
Control *named(QWidget &page, const QString &name)
{
    auto *found = page.findChild<Control *>(name);
    INFO(name.toStdString());
    REQUIRE(found);
    return found;
}

bool isSaved(NotePage &note)
{
    return QTest::qWaitFor([&] { return note.saver().state() == DraftSaver::State::Saved; }, 10000);
}

} // namespace

TEST_CASE("What is typed into a note is there after locking, with the same field and cursor")
{
    VaultDesk desk;
    desk.setUp();
    desk.openFamily();
    desk.press(Qt::Key_E, Qt::ControlModifier);
    desk.note();
    desk.press(Qt::Key_2, Qt::AltModifier);
    desk.type(QStringLiteral("The van came very fast"));
    desk.press(Qt::Key_Left);
    desk.press(Qt::Key_Left);
    desk.lock();
    REQUIRE(desk.window().findChild<NotePage *>() == nullptr);
    desk.unlock();
    desk.note();
    const auto back = [&] {
        const auto *editor = qobject_cast<PassageEditor *>(QApplication::focusWidget());
        return editor && editor->toPlainText() == QLatin1String("The van came very fast")
            && editor->textCursor().position() == 20;
    };
    REQUIRE(QTest::qWaitFor(back, 10000));
}

TEST_CASE("A movement's note is signed by keyboard alone and is then one to read")
{
    VaultDesk desk;
    desk.setUp();
    desk.openFamily();
    desk.press(Qt::Key_E, Qt::ControlModifier);
    NotePage &note = desk.note();
    desk.press(Qt::Key_Space); // Ava was there
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Space); // and so was Mum
    desk.press(Qt::Key_1, Qt::AltModifier);
    desk.type(QStringLiteral("They packed the suitcase together."));
    named<QLineEdit>(note, QStringLiteral("start"))->setFocus();
    desk.type(QStringLiteral("0010"));
    desk.press(Qt::Key_Tab);
    desk.type(QStringLiteral("0020"));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(
        QTest::qWaitFor([&] { return note.signing() && note.signing()->isAncestorOf(QApplication::focusWidget()); }));
    desk.type(QStringLiteral("not the passphrase at all"));
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitFor(QStringLiteral("That passphrase did not open it.")));
    desk.type(desk.vaultPassphrase());
    desk.press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return desk.window().findChild<NotePage *>() == nullptr; }, 10000));
    REQUIRE(desk.waitFor(QStringLiteral("The course so far")));
    REQUIRE(desk.waitForListed(QStringLiteral("Signed")));
}

TEST_CASE("Opening a note opens no other window beside the one there is")
{
    class Shown : public QObject {
    public:
        QStringList windows;

        bool eventFilter(QObject *watched, QEvent *event) override
        {
            const auto *widget = qobject_cast<QWidget *>(watched);
            if (event->type() == QEvent::Show && widget && widget->isWindow())
                windows += QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName();
            return false;
        }
    };
    VaultDesk desk;
    desk.setUp();
    desk.openFamily();
    Shown shown;
    qApp->installEventFilter(&shown);
    desk.press(Qt::Key_E, Qt::ControlModifier);
    desk.note();
    CAPTURE(shown.windows.join(u", ").toStdString());
    REQUIRE(shown.windows.isEmpty());
}

TEST_CASE("A note that is left without a word more to say is saved on leaving")
{
    VaultDesk desk;
    desk.setUp();
    desk.openFamily();
    desk.press(Qt::Key_E, Qt::ControlModifier);
    NotePage &note = desk.note();
    desk.press(Qt::Key_1, Qt::AltModifier);
    desk.type(QStringLiteral("Rain on the window"));
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.waitFor(QStringLiteral("The course so far")));
    REQUIRE(QTest::qWaitFor([&] { return desk.window().findChild<NotePage *>() != &note; }, 10000));
    desk.press(Qt::Key_E, Qt::ControlModifier);
    NotePage &again = desk.note();
    REQUIRE(again.note().passages.size() == 1);
    REQUIRE(again.note().passages.front().text == QLatin1String("Rain on the window"));
    REQUIRE(isSaved(again));
}
