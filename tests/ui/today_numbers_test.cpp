// What the page of today says of a session's number.
#include "tests/ui/signed_hour.h"

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

TEST_CASE("While yesterday's session may still be held, today's has no number, for they would bear the same")
{
    VaultDesk desk;
    desk.setUp();
    desk.openFamily();
    desk.button(u"Plan a session"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return desk.hasButton(u"Keep this session"_s); }, 10000));
    auto *day = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(day);
    day->selectAll();
    desk.type(QDate::currentDate().addDays(-1).toString(Qt::ISODate));
    desk.button(u"Keep this session"_s)->click();
    REQUIRE(desk.waitFor(u"The course so far"_s));
    REQUIRE(isSaved(openHour(desk)));
    desk.press(Qt::Key_1, Qt::ControlModifier);
    REQUIRE(desk.waitFor(u"One note at a time."_s));
    REQUIRE(desk.waitFor(u"yesterday"_s));
    REQUIRE(desk.seen().count(u"session 1"_s) == 1);
}
