#include "tests/ui/signed_hour.h"

#include "ui/controls/chip.h"
#include "ui/note/draft_saver.h"
#include "ui/note/note_page.h"
#include "ui/note/passage_editor.h"
#include "ui/note/sign_dialog.h"
#include "ui/rooms/addendum_panel.h"

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
    desk.type(QStringLiteral("0000"));
    desk.press(Qt::Key_Tab);
    desk.type(QStringLiteral("0010"));
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

TEST_CASE("Words are added beneath a signed note with a reason and the passphrase, and its own words stay")
{
    VaultDesk desk;
    desk.openDemo();
    desk.press(Qt::Key_2, Qt::ControlModifier);
    REQUIRE(desk.waitForListed(QStringLiteral("Ava & Mum")));
    desk.type(QStringLiteral("maya"));
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitFor(QStringLiteral("The course so far")));
    desk.openFirstListed(QStringLiteral("Signed"));
    REQUIRE(desk.waitFor(QStringLiteral("Signed by")));
    const QString before = desk.seen();
    QTest::mouseClick(desk.button(QStringLiteral("Add to this note")), Qt::LeftButton);
    desk.type(QStringLiteral("Mum rang the day after: the suitcase is unpacked."));
    auto *panel = desk.window().findChild<AddendumPanel *>();
    REQUIRE(panel);
    QStringList people;
    for (const Chip *chip : panel->findChildren<Chip *>())
        people += chip->text();
    REQUIRE(people.indexOf(QStringLiteral("Maya")) >= 0);
    REQUIRE(people.indexOf(QStringLiteral("Maya")) < people.indexOf(QStringLiteral("Mum"))); // the child first
    desk.button(QStringLiteral("Sign these words"))->click();
    REQUIRE(desk.says(QStringLiteral("A few words why")));
    desk.type(QStringLiteral("Heard afterwards"));
    desk.button(QStringLiteral("Sign these words"))->click();
    desk.type(QStringLiteral("all of this is invented"));
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitFor(QStringLiteral("Added later")));
    REQUIRE(desk.says(QStringLiteral("the suitcase is unpacked")));
    for (const QString &words : before.split(QStringLiteral(" | ")))
        REQUIRE(desk.says(words));
}

TEST_CASE("The demo practice opens from the welcome, and is gone once it is locked")
{
    VaultDesk desk;
    desk.openDemo();
    desk.press(Qt::Key_2, Qt::ControlModifier);
    REQUIRE(desk.waitForListed(QStringLiteral("Ava & Mum")));
    desk.press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(desk.waitFor(QStringLiteral("The room is ready")));
    REQUIRE(QTest::qWaitFor([&] { return desk.window().findChild<Rooms *>() == nullptr; }));
    REQUIRE(readLastVault(desk.settingsFile()).isEmpty());
    REQUIRE_FALSE(desk.holds(QStringLiteral("Ava")));
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
