// Opening a note to look, and what becomes of it.
#include "tests/ui/signed_hour.h"
#include "tests/ui/vault_desk.h"

#include "ui/note/passage_editor.h"

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;

namespace {

const QString beginning = QStringLiteral("This story is just beginning.");

int listedSessions(VaultDesk &desk)
{
    for (const QListView *list : desk.window().findChildren<QListView *>()) {
        if (list->isVisible() && list->accessibleName() == QLatin1String("Sessions"))
            return list->model()->rowCount();
    }
    return 0;
}

} // namespace

TEST_CASE("Looking at today's note makes no session and no draft, be it left, locked or opened twice")
{
    VaultDesk desk;
    desk.setUp();
    desk.openFamily();
    desk.press(Qt::Key_E, Qt::ControlModifier);
    desk.note();
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.waitFor(beginning));
    desk.press(Qt::Key_E, Qt::ControlModifier);
    desk.note();
    desk.lock();
    desk.unlock();
    desk.note(); // where one was, to write
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.waitFor(beginning));
    REQUIRE(listedSessions(desk) == 0);
}

TEST_CASE("A letter that is typed and taken back leaves nothing either")
{
    VaultDesk desk;
    desk.setUp();
    desk.openFamily();
    desk.press(Qt::Key_E, Qt::ControlModifier);
    desk.note();
    desk.press(Qt::Key_1, Qt::AltModifier);
    desk.type(QStringLiteral("R"));
    desk.press(Qt::Key_S, Qt::ControlModifier);
    desk.press(Qt::Key_Backspace);
    SECTION("left")
    {
        desk.press(Qt::Key_Escape);
        REQUIRE(desk.waitFor(beginning));
    }
    SECTION("locked")
    {
        desk.lock();
        desk.unlock();
        desk.note();
        desk.press(Qt::Key_Escape);
        REQUIRE(desk.waitFor(beginning));
    }
}

TEST_CASE("Once today's note is signed, the same key and the page's button open it to read")
{
    VaultDesk desk;
    desk.setUp();
    desk.openFamily();
    signHour(desk);
    REQUIRE(desk.hasButton(QStringLiteral("Read today’s note")));
    SECTION("the key")
    {
        desk.press(Qt::Key_E, Qt::ControlModifier);
        REQUIRE(desk.waitFor(QStringLiteral("Signed by")));
    }
    SECTION("Enter on the page")
    {
        desk.press(Qt::Key_Return);
        REQUIRE(desk.waitFor(QStringLiteral("Signed by")));
    }
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.waitFor(QStringLiteral("The course so far")));
    REQUIRE(listedSessions(desk) == 1);
}

TEST_CASE("A second hour of the day is asked for in words, and has the number and the thread that it will have")
{
    VaultDesk desk;
    desk.setUp();
    desk.openFamily();
    signHour(desk);
    desk.press(Qt::Key_E, Qt::ControlModifier);
    REQUIRE(desk.waitFor(QStringLiteral("Signed by")));
    desk.button(QStringLiteral("Write another hour of today"))->click();
    REQUIRE(desk.waitFor(QStringLiteral("Another hour of the same day?")));
    desk.button(QStringLiteral("Write another hour"))->click();
    desk.comeBack();
    NotePage &note = desk.note();
    REQUIRE(note.accessibleName().endsWith(QStringLiteral("session 2")));
    desk.press(Qt::Key_1, Qt::AltModifier);
    desk.type(QStringLiteral("And again in the afternoon."));
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.waitFor(QStringLiteral("The course so far")));
    REQUIRE(QTest::qWaitFor([&] { return listedSessions(desk) == 2; }));
    REQUIRE(desk.hasButton(QStringLiteral("Continue today’s note")));
}

TEST_CASE("A draft is discarded once that was asked, and its session goes with it")
{
    VaultDesk desk;
    desk.setUp();
    desk.openFamily();
    desk.press(Qt::Key_E, Qt::ControlModifier);
    desk.note();
    desk.press(Qt::Key_1, Qt::AltModifier);
    desk.type(QStringLiteral("Of another family altogether"));
    desk.button(QStringLiteral("Discard this draft"))->click();
    REQUIRE(desk.waitFor(QStringLiteral("Discard this draft?")));
    desk.button(QStringLiteral("Discard the draft"))->click();
    REQUIRE(desk.waitFor(beginning));
    desk.comeBack();
    desk.lock();
    desk.unlock();
    REQUIRE(desk.waitFor(beginning));
}
