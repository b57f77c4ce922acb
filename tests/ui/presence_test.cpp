// Who can have been there, who can have been out, and of which child it is asked why no caregiver was there.
#include "tests/ui/note_hands.h"
#include "ui/note/ready_row.h"

using namespace attune;
using namespace Qt::StringLiterals;

namespace {

QStringList entries(NoteDesk &desk)
{
    QMenu *menu = menuOf(desk, u"out"_s);
    QStringList names;
    for (const QAction *action : menu->actions())
        names.append(action->text());
    menu->close();
    return names;
}

Dyad tie(Id<Person> caregiver, std::optional<QDate> since, std::optional<QDate> until = {})
{
    Dyad dyad;
    dyad.child = people::maya();
    dyad.caregiver = caregiver;
    dyad.since = since;
    dyad.until = until;
    return dyad;
}

} // namespace

TEST_CASE("Only who was in the room is offered as out for a while")
{
    NoteDesk desk;
    REQUIRE_FALSE(desk.widget(u"out"_s)->isVisible());
    QTest::mouseClick(desk.person(people::maya()), Qt::LeftButton);
    REQUIRE(entries(desk) == QStringList{u"Maya"_s});
    QTest::mouseClick(desk.person(people::mum()), Qt::LeftButton);
    REQUIRE(entries(desk) == QStringList{u"Maya"_s, u"Mum"_s});
    QTest::mouseClick(desk.person(people::maya()), Qt::LeftButton);
    REQUIRE(entries(desk) == QStringList{u"Mum"_s});
}

TEST_CASE("Taking a line of stepping out away leaves what was before it")
{
    NoteDesk desk;
    QTest::mouseClick(desk.person(people::maya()), Qt::LeftButton);
    QTest::mouseClick(desk.person(people::mum()), Qt::LeftButton);
    const Note before = desk.page().note();
    choose(desk, u"out"_s, u"Mum"_s);
    REQUIRE(desk.page().note().presences == before.presences);
    desk.click(u"out0.out"_s);
    REQUIRE(desk.page().note().presences == before.presences);
    choose(desk, u"out"_s, u"Mum"_s);
    desk.type(u"1020"_s);
    desk.press(Qt::Key_Tab);
    desk.type(u"1030"_s);
    REQUIRE(desk.page().note().presences.size() == 3);
    desk.click(u"out1.out"_s);
    REQUIRE(desk.page().note().presences == before.presences);
}

TEST_CASE("Who is taken out of the room was not there, and comes back as they were, stepping out among it")
{
    NoteDesk desk;
    QTest::mouseClick(desk.person(people::mum()), Qt::LeftButton);
    choose(desk, u"out"_s, u"Mum"_s);
    desk.type(u"1020"_s);
    desk.press(Qt::Key_Tab);
    desk.type(u"1030"_s);
    const std::vector<Presence> there = desk.page().note().presences;
    QTest::mouseClick(desk.person(people::mum()), Qt::LeftButton);
    REQUIRE(desk.page().note().presences.empty());
    REQUIRE_FALSE(desk.widget(u"out0.from"_s)->isVisible());
    QTest::mouseClick(desk.person(people::mum()), Qt::LeftButton);
    REQUIRE(desk.page().note().presences == there);
    REQUIRE(desk.widget(u"out0.from"_s)->isVisible());
}

TEST_CASE("Who is not in the work on the day is offered nowhere, but stays where they are marked as there")
{
    OpenNote open = mayaAndMum();
    const QDate day = open.session.day;
    open.people[0].role = PersonRole::Caregiver;
    open.course.caregivers = {people::mum(), people::auntie()};
    const auto offers = [&](const Dyad &auntie) {
        open.dyads = {tie(people::mum(), day.addDays(-30)), auntie};
        NoteDesk desk(open);
        const QString id = people::auntie().toText();
        const bool inRoom = desk.page().findChild<QWidget *>(u"person."_s + id) != nullptr;
        const bool alone = desk.page().findChild<QWidget *>(u"connect.alone."_s + id) != nullptr;
        const bool lines = desk.page().findChild<QWidget *>(u"lines."_s + id) != nullptr;
        CHECK(alone == lines);
        return std::pair(inRoom, alone);
    };
    CHECK(offers(tie(people::auntie(), day.addDays(-30))) == std::pair(true, true));
    CHECK(offers(tie(people::auntie(), day, day)) == std::pair(true, true));
    CHECK(offers(tie(people::auntie(), day.addDays(-30), day.addDays(-1))) == std::pair(false, false));
    CHECK(offers(tie(people::auntie(), day.addDays(1))) == std::pair(false, false));
    CHECK(offers(tie(people::auntie(), {})) == std::pair(false, false));
    open.note.presences = {{people::auntie(), {}, {}}};
    CHECK(offers(tie(people::auntie(), {})) == std::pair(true, false));
}

TEST_CASE("Of two children, the one who had no caregiver there in their own time is asked about by name")
{
    OpenNote open = mayaAndMum();
    open.people[0].role = PersonRole::Child;
    open.people[0].nickname = u"Rio"_s;
    open.course.children = {people::maya(), people::auntie()};
    NoteDesk desk(open);
    for (const Id<Person> &id : {people::maya(), people::auntie(), people::mum()})
        QTest::mouseClick(desk.person(id), Qt::LeftButton);
    REQUIRE_FALSE(desk.widget(u"alone"_s)->isVisible());
    choose(desk, u"out"_s, u"Mum"_s);
    desk.type(u"1020"_s);
    choose(desk, u"out"_s, u"Rio"_s);
    desk.press(Qt::Key_Tab);
    desk.type(u"1025"_s);
    REQUIRE(desk.widget(u"alone"_s)->isVisible());
    REQUIRE(desk.says(u"Rio was seen with no caregiver in the room."_s));
    QTest::mouseClick(desk.person(people::mum()), Qt::LeftButton);
    REQUIRE(desk.says(u"Rio and Maya were each seen with no caregiver in the room."_s));
}

TEST_CASE("A time in the room that cannot be meant is asked about at its line, and the note is not ready meanwhile")
{
    OpenNote open = mayaAndMum();
    open.session.status = SessionStatus::Held;
    open.note.presences = {{people::maya(), {}, {}}, {people::mum(), {}, {}}};
    NoteDesk desk(open);
    const auto isReady = [&] {
        const QList<ReadyRow *> rows = desk.page().findChildren<ReadyRow *>();
        return std::ranges::none_of(rows, [](const ReadyRow *row) {
            return row->tick() == ReadyTick{Need::WhoWasThere, false};
        });
    };
    const auto isAskedAbout = [&](const QString &sentence) {
        return desk.says(sentence) && !isReady() && desk.page().unkept().size() == 1;
    };
    choose(desk, u"out"_s, u"Mum"_s);
    fill(desk, u"out0.from"_s, u"1020"_s);
    fill(desk, u"out0.to"_s, u"1015"_s);
    REQUIRE(isAskedAbout(u"Mum would be back before going out."_s));
    REQUIRE(desk.control<QLineEdit>(u"out0.to"_s)->text() == u"10:15"_s);
    fill(desk, u"out0.to"_s, u"soon"_s);
    REQUIRE(isAskedAbout(u"This is not a time yet."_s));
    fill(desk, u"out0.from"_s, u"0930"_s);
    fill(desk, u"out0.to"_s, u"0940"_s);
    REQUIRE(isAskedAbout(u"The hour had not begun then."_s));
    fill(desk, u"out0.from"_s, u"1020"_s);
    fill(desk, u"out0.to"_s, u"1030"_s);
    REQUIRE(isReady());
    REQUIRE(desk.page().unkept().empty());
    REQUIRE_FALSE(desk.says(u"Which time is it?"_s));
    choose(desk, u"guest"_s, u"Interpreter"_s);
    fill(desk, u"guest0.from"_s, u"1040"_s);
    fill(desk, u"guest0.to"_s, u"1035"_s);
    REQUIRE(isAskedAbout(u"would have left before coming."_s));
    desk.click(u"guest0.out"_s);
    REQUIRE(desk.page().unkept().empty());
}

TEST_CASE("Somebody who came after they had left is asked about")
{
    OpenNote open = mayaAndMum();
    open.note.presences = {{people::maya(), {}, {}}, {people::mum(), {}, {}}};
    NoteDesk desk(open);
    choose(desk, u"out"_s, u"Mum"_s);
    fill(desk, u"out0.to"_s, u"1030"_s);
    choose(desk, u"out"_s, u"Mum"_s);
    fill(desk, u"out1.from"_s, u"1020"_s);
    REQUIRE(desk.says(u"They would have left before they came."_s));
    REQUIRE_FALSE(desk.page().unkept().empty());
}

TEST_CASE("What lies after the end of the hour is led to where it stands: in the record of regulation, or in the room")
{
    OpenNote open = mayaAndMum();
    open.session.status = SessionStatus::Held;
    open.note.presences = {{people::maya(), {}, {}}, {people::mum(), {}, {}}};
    const auto whereItLeads = [](const OpenNote &late) {
        NoteDesk desk(late);
        for (ReadyRow *row : desk.page().findChildren<ReadyRow *>()) {
            if (row->tick() == ReadyTick{Need::WithinTheHour, false})
                row->click();
        }
        return std::pair(desk.page().place().part, desk.page().isAncestorOf(QApplication::focusWidget()));
    };
    open.note.guests = {{GuestRole::Interpreter, u"I. Novak"_s, u"Polish"_s, u"Mum"_s, {}, 200}};
    REQUIRE(whereItLeads(open) == std::pair(NotePart::Movements, true));
    Reading late;
    late.person = people::maya();
    late.minute = 200;
    open.note.readings = {late};
    REQUIRE(whereItLeads(open) == std::pair(NotePart::Regulation, true));
}
