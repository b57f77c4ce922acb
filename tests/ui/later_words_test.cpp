// Words that are being added to a signed note.
#include "tests/ui/full_disk.h"
#include "tests/ui/signed_hour.h"
#include "tests/ui/vault_desk.h"

#include "ui/note/draft_saver.h"
#include "ui/rooms/addendum_panel.h"

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
