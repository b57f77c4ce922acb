// A family that comes back, in the window.
#include "src/work/family_sketch.h"
#include "tests/ui/vault_desk.h"

#include "ui/controls/chip.h"
#include "ui/controls/choice_row.h"
#include "ui/controls/label.h"
#include "ui/file/file_page.h"
#include "ui/rooms/family_header.h"
#include "ui/rooms/family_page.h"

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

// The course of the family in front ends today.
void endCourse(VaultDesk &desk)
{
    desk.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(QTest::qWaitFor([&] { return desk.window().findChild<FilePage *>() != nullptr; }, 10000));
    for (QAbstractButton *button : desk.window().findChild<FilePage *>()->findChildren<QAbstractButton *>()) {
        if (button->text().startsWith(u"Course since"_s)) {
            button->click();
            break;
        }
    }
    REQUIRE(desk.waitFor(u"How it ended"_s));
    desk.retype(u"ended"_s, QLocale().toString(QDate::currentDate(), QLocale::ShortFormat));
    desk.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(desk.waitFor(u"Kept just now, encrypted"_s));
    desk.press(Qt::Key_Escape);
}

std::vector<Chip *> courses(VaultDesk &desk)
{
    for (const auto *row : desk.window().findChild<FamilyPage *>()->findChildren<ChoiceRow *>()) {
        if (row->accessibleName() == u"The courses of this family"_s && row->isVisible())
            return row->chips();
    }
    return {};
}

} // namespace

TEST_CASE("An ended course is said on the family's page, and a new one is kept as it is offered")
{
    VaultDesk desk;
    desk.setUp();
    desk.openFamily();
    CHECK_FALSE(desk.hasButton(u"Begin a new course"_s));
    endCourse(desk);
    REQUIRE(desk.waitFor(u"This course ended on"_s));
    CHECK_FALSE(desk.hasButton(u"Write today’s note"_s));
    CHECK(desk.says(u"First came on"_s));

    desk.button(u"Begin a new course"_s)->click();
    REQUIRE(desk.waitFor(u"A new course"_s));
    REQUIRE(desk.button(u"Keep"_s)->isEnabled());
    desk.button(u"Keep"_s)->click();
    REQUIRE(desk.waitFor(u"Kept just now, encrypted"_s));
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.waitFor(u"No session in this course yet."_s));
    CHECK(desk.hasButton(u"Write today’s note"_s));
    CHECK_FALSE(desk.says(u"This course ended on"_s));
}

TEST_CASE("The courses of a family that came back are told apart, and the earlier one is a choice away")
{
    VaultDesk desk;
    desk.setUp();
    desk.openFamily();
    CHECK(courses(desk).empty());
    endCourse(desk);
    REQUIRE(desk.waitFor(u"This course ended on"_s));
    desk.button(u"Begin a new course"_s)->click();
    REQUIRE(desk.waitFor(u"A new course"_s));
    desk.button(u"Keep"_s)->click();
    REQUIRE(desk.waitFor(u"Kept just now, encrypted"_s));
    desk.press(Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return courses(desk).size() == 2; }));
    CHECK(courses(desk)[0]->text().startsWith(u"Course since"_s));
    CHECK(courses(desk)[1]->text().startsWith(u"Course from"_s));
    CHECK(courses(desk)[0]->isChecked());

    courses(desk)[1]->click();
    REQUIRE(desk.waitFor(u"This course ended on"_s));
    CHECK(courses(desk)[1]->isChecked());
    courses(desk)[1]->click(); // it stays
    CHECK(courses(desk)[1]->isChecked());
    courses(desk)[0]->click();
    REQUIRE(QTest::qWaitFor([&] { return !desk.says(u"This course ended on"_s); }));
}

TEST_CASE("A new course that is offered and not kept begins nothing")
{
    VaultDesk desk;
    desk.setUp();
    desk.openFamily();
    endCourse(desk);
    REQUIRE(desk.waitFor(u"This course ended on"_s));
    desk.button(u"Begin a new course"_s)->click();
    REQUIRE(desk.waitFor(u"A new course"_s));
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.waitFor(u"This course ended on"_s));
    CHECK(courses(desk).empty());
}

TEST_CASE("Of a caregiver whose part has ended the family's page says until when, and the last day still counts")
{
    const QDate day(2026, 5, 14);
    FamilyView view;
    for (const char *name : {"Ava", "Mum", "Dad"}) {
        Person person;
        person.id = Id<Person>(IdBytes{static_cast<std::uint8_t>(view.people.size() + 1)});
        person.role = view.people.empty() ? PersonRole::Child : PersonRole::Caregiver;
        person.name = QString::fromLatin1(name);
        view.people.push_back(person);
    }
    for (std::size_t i : {1, 2}) {
        Dyad dyad;
        dyad.child = view.people[0].id;
        dyad.caregiver = view.people[i].id;
        dyad.relation = i == 1 ? Relation::Mother : Relation::Father;
        dyad.since = day.addDays(-30);
        view.dyads.push_back(dyad);
    }
    view.dyads[1].until = day;
    FamilyHeader header;
    header.setFamily(view, day);
    QStringList said;
    for (const Label *label : header.findChildren<Label *>())
        said += label->text();
    CHECK(said.contains(u"Mother"_s));
    CHECK(said.contains(u"Father, in the work until 14 May 2026"_s));
    const FamilySketch sketch = sketchOf(view.family, view.people, view.dyads);
    CHECK(caregiversOn(sketch, day) == 2);
    CHECK(caregiversOn(sketch, day.addDays(1)) == 1);
}
