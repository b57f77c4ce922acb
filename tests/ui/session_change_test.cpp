#include "tests/ui/vault_desk.h"

#include "ui/controls/chip.h"
#include "ui/controls/choice_row.h"
#include "ui/rooms/plan_page.h"

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

PlanPage &planPageIn(VaultDesk &desk)
{
    REQUIRE(QTest::qWaitFor([&] { return desk.window().findChild<PlanPage *>() != nullptr; }, 10000));
    return *desk.window().findChild<PlanPage *>();
}

// A session of the next month, without times.
void plan(VaultDesk &desk)
{
    desk.button(u"Plan a session"_s)->click();
    planPageIn(desk);
    QLineEdit *day = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(day);
    day->selectAll();
    desk.type(QDate::currentDate().addDays(30).toString(Qt::ISODate));
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitForListed(u"Later"_s));
}

QString shownDay(int days)
{
    return QLocale().toString(QDate::currentDate().addDays(days), u"d MMM yyyy"_s);
}

} // namespace

TEST_CASE("A planned session is opened from the family's list and moved, by keyboard alone")
{
    VaultDesk desk;
    desk.setUp();
    desk.openFamily();
    plan(desk);
    REQUIRE(desk.listed(shownDay(30)));
    for (QListView *list : desk.window().findChildren<QListView *>()) {
        if (list->isVisible())
            list->setFocus();
    }
    desk.press(Qt::Key_Return);
    planPageIn(desk);
    auto *day = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(day);
    day->selectAll();
    desk.type(QDate::currentDate().addDays(31).toString(Qt::ISODate));
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitForListed(shownDay(31)));
    REQUIRE_FALSE(desk.listed(shownDay(30)));
}

TEST_CASE("A session that did not take place asks on whose side it lay, and is listed in calm words")
{
    VaultDesk desk;
    desk.setUp();
    desk.openFamily();
    plan(desk);
    desk.button(u"Change"_s)->click();
    PlanPage &page = planPageIn(desk);
    desk.button(u"It did not take place"_s)->click();
    desk.button(u"Keep this session"_s)->click();
    REQUIRE(desk.says(u"Choose on whose side it lay"_s));
    page.findChild<ChoiceRow *>()->chips()[3]->click();
    desk.button(u"Keep this session"_s)->click();
    REQUIRE(desk.waitForListed(u"Did not take place"_s));
    desk.openFirstListed(u"Did not take place"_s);
    REQUIRE(planPageIn(desk).findChild<ChoiceRow *>()->one() == 3);
}

TEST_CASE("A session of today that did not take place says so on Today and is no longer to come")
{
    VaultDesk desk;
    desk.openDemo();
    REQUIRE(QTest::qWaitFor([&] { return desk.hasButton(u"Change this session"_s); }, 10000));
    const QString before = desk.seen();
    REQUIRE_FALSE(before.contains(u"Did not take place"_s));
    desk.button(u"Change this session"_s)->click();
    PlanPage &page = planPageIn(desk);
    desk.button(u"It did not take place"_s)->click();
    page.findChild<ChoiceRow *>()->chips()[0]->click();
    desk.button(u"Keep this session"_s)->click();
    REQUIRE(desk.waitFor(u"One note at a time."_s));
    REQUIRE(desk.waitFor(u"Did not take place"_s));
}
