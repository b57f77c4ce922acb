// The program is killed while a note is being written, in the real window.
#include "tests/ui/child_desk.h"
#include "tests/ui/vault_desk.h"

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;

namespace {

const QString vanWords = QStringLiteral("The van came very fast");

void openNote(VaultDesk &desk)
{
    desk.press(Qt::Key_E, Qt::ControlModifier);
    desk.note();
    desk.press(Qt::Key_2, Qt::AltModifier);
}

} // namespace

TEST_CASE("A desk that writes a note and is killed", "[.killed]")
{
    VaultDesk desk(ChildDesk::givenVault());
    desk.setUp();
    desk.openFamily();
    openNote(desk);
    desk.type(vanWords);
    ChildDesk::tell("typed");
    QApplication::exec();
}

TEST_CASE("Words of a note are there after kill -9 three seconds after the last key")
{
    ChildDesk child(QStringLiteral("[.killed]"));
    REQUIRE(child.waitFor("typed"));
    REQUIRE(child.isAtWorkAfter(3000));
    child.kill();

    VaultDesk desk(child.vaultPath());
    desk.press(Qt::Key_O, Qt::ControlModifier);
    desk.unlock();
    REQUIRE(desk.waitFor(QStringLiteral("One note at a time.")));
    desk.press(Qt::Key_2, Qt::ControlModifier);
    REQUIRE(desk.waitForListed(QStringLiteral("Ava & Mum")));
    desk.type(QStringLiteral("av"));
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitFor(QStringLiteral("The course so far")));
    openNote(desk);
    const Note note = desk.note().note();
    REQUIRE(note.passages.size() == 1);
    REQUIRE(note.passages.front().text == vanWords);
}
