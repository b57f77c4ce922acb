// Words that are being added to a signed note.
#include "tests/ui/full_disk.h"
#include "tests/ui/signed_hour.h"
#include "tests/ui/vault_desk.h"

#include "ui/note/draft_saver.h"
#include "ui/rooms/addendum_panel.h"
#include "ui/rooms/right_file_dialog.h"
#include "ui/rooms/strike_dialog.h"

#include <QComboBox>

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;

namespace {

const QString wordsToAdd = QStringLiteral("The heliotrope wren came back");

void lockNow(VaultDesk &desk)
{
    desk.press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return desk.window().findChild<Rooms *>() == nullptr; }, 10000));
}

// A note of today, signed, with words begun to add to it.
AddendumPanel *beginToAdd(VaultDesk &desk)
{
    signHour(desk);
    desk.openFirstListed(QStringLiteral("Signed"));
    REQUIRE(desk.waitFor(QStringLiteral("Signed by")));
    QTest::mouseClick(desk.button(QStringLiteral("Add to this note")), Qt::LeftButton);
    desk.type(wordsToAdd);
    return desk.window().findChild<AddendumPanel *>();
}

} // namespace

TEST_CASE("Words that are being added to a signed note are there again after a lock, with their reason")
{
    FullDisk disk;
    VaultDesk desk({}, disk.makeVault());
    desk.setUp();
    desk.openFamily();
    REQUIRE(beginToAdd(desk));
    SECTION("written at the lock")
    {
        lockNow(desk);
    }
    SECTION("set aside, on a full disk")
    {
        disk.full = true;
        lockNow(desk);
    }
    disk.full = false;
    desk.unlock();
    REQUIRE(QTest::qWaitFor(
        [&] {
            const auto *panel = desk.window().findChild<AddendumPanel *>();
            return panel && panel->isVisible() && panel->typed().text == wordsToAdd;
        },
        10000));
}

TEST_CASE("Later words are saved while they are typed, stay when they are left, and go once they are signed")
{
    VaultDesk desk;
    desk.setUp();
    desk.openFamily();
    AddendumPanel *panel = beginToAdd(desk);
    REQUIRE(panel);
    REQUIRE(QTest::qWaitFor([&] { return panel->saver().state() == DraftSaver::State::Saved; }, 10000));
    QTest::mouseClick(desk.button(QStringLiteral("Leave it")), Qt::LeftButton);
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.waitFor(QStringLiteral("The course so far")));
    desk.openFirstListed(QStringLiteral("Signed"));
    REQUIRE(desk.waitFor(QStringLiteral("Signed by")));
    QTest::mouseClick(desk.button(QStringLiteral("Go on with your later words")), Qt::LeftButton);
    desk.button(QStringLiteral("Sign these words"))->click();
    desk.type(QStringLiteral("Heard afterwards"));
    desk.button(QStringLiteral("Sign these words"))->click();
    desk.type(desk.vaultPassphrase());
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitFor(QStringLiteral("Added later")));
    REQUIRE(desk.waitFor(wordsToAdd));
    REQUIRE(desk.hasButton(QStringLiteral("Add to this note")));
}

TEST_CASE("Striking a note says that later words are not signed, and they go along into a draft with its words")
{
    VaultDesk desk;
    desk.setUp();
    desk.openFamily();
    REQUIRE(beginToAdd(desk)); // and not waited for
    desk.button(QStringLiteral("Strike this note"))->click();
    auto *dialog = desk.box<StrikeDialog>();
    REQUIRE(desk.says(QStringLiteral("Your later words are not signed yet.")));
    REQUIRE(desk.says(QStringLiteral("session 1,")));
    REQUIRE(desk.says(QStringLiteral("Signed by R. Okafor")));
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("strike-reason")), QStringLiteral("the wrong day"));
    dialog->findChild<QAbstractButton *>(QStringLiteral("strike"))->click();
    REQUIRE(desk.waitFor(QStringLiteral("Taken out of use: the wrong day")));
    desk.comeBack();
    REQUIRE(desk.says(QStringLiteral("Your later words, not signed")));
    REQUIRE(desk.says(wordsToAdd));
    desk.button(QStringLiteral("Begin a draft with these words"))->click();
    auto *choice = desk.box<RightFileDialog>();
    choice->findChild<QComboBox *>(QStringLiteral("family"))->setCurrentIndex(1);
    choice->findChild<QAbstractButton *>(QStringLiteral("give"))->click();
    REQUIRE(QTest::qWaitFor(
        [&] {
            auto *note = desk.window().findChild<NotePage *>();
            return note && note->note().passages.size() == 2 && note->note().passages.back().text == wordsToAdd;
        },
        10000));
    desk.comeBack();
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.waitFor(QStringLiteral("The course so far")));
    desk.openFirstListed(QStringLiteral("Struck"));
    REQUIRE(desk.waitFor(QStringLiteral("Taken out of use: the wrong day")));
    REQUIRE_FALSE(desk.says(wordsToAdd));
}
