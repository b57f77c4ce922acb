#include "tests/ui/note_hands.h"
#include "ui/controls/time_field.h"

using namespace attune;

TEST_CASE("Nobody is taken to have been there until it is said, and the child comes first")
{
    NoteDesk desk;
    REQUIRE(desk.page().note().presences.empty());
    REQUIRE(QApplication::focusWidget() == desk.person(people::maya()));
    desk.press(Qt::Key_Space);
    REQUIRE(desk.page().note().presences == std::vector<Presence>{{people::maya(), {}, {}}});
    REQUIRE(desk.page().session().status == SessionStatus::Held);
    desk.press(Qt::Key_Space);
    REQUIRE(desk.page().note().presences.empty());
    REQUIRE(desk.page().session().status == SessionStatus::Planned);
}

TEST_CASE("Who was out for a while has two spans, counted from when the hour began")
{
    NoteDesk desk;
    QTest::mouseClick(desk.person(people::maya()), Qt::LeftButton);
    QTest::mouseClick(desk.person(people::mum()), Qt::LeftButton);
    choose(desk, QStringLiteral("out"), QStringLiteral("Mum"));
    REQUIRE(QApplication::focusWidget() == desk.widget(QStringLiteral("out0.from")));
    desk.type(QStringLiteral("1020"));
    desk.press(Qt::Key_Tab);
    desk.type(QStringLiteral("1031"));
    const std::vector<Presence> expected{{people::maya(), {}, {}}, {people::mum(), {}, 20}, {people::mum(), 31, {}}};
    REQUIRE(desk.page().note().presences == expected);
    typeInto(desk, QStringLiteral("start"), QStringLiteral("1002"));
    const std::vector<Presence> later{{people::maya(), {}, {}}, {people::mum(), {}, 18}, {people::mum(), 29, {}}};
    REQUIRE(desk.page().note().presences == later);
    desk.click(QStringLiteral("out0.out"));
    REQUIRE(desk.page().note().presences.size() == 2);
    desk.click(QStringLiteral("out0.back"));
    REQUIRE(desk.page().note().presences == later);
}

TEST_CASE("A guest is there by role, with who agreed, and is put back as easily as taken out")
{
    NoteDesk desk;
    choose(desk, QStringLiteral("guest"), QStringLiteral("Interpreter"));
    REQUIRE(QApplication::focusWidget() == desk.widget(QStringLiteral("guest0.name")));
    desk.type(QStringLiteral("Lan"));
    desk.press(Qt::Key_Tab);
    desk.type(QStringLiteral("Cantonese"));
    desk.press(Qt::Key_Tab);
    desk.type(QStringLiteral("Mum, by phone"));
    const Guest lan{GuestRole::Interpreter,
                    QStringLiteral("Lan"),
                    QStringLiteral("Cantonese"),
                    QStringLiteral("Mum, by phone"),
                    {},
                    {}};
    REQUIRE(desk.page().note().guests == std::vector{lan});
    desk.click(QStringLiteral("guest0.out"));
    REQUIRE(desk.page().note().guests.empty());
    desk.press(Qt::Key_Space); // the keyboard is on Put back
    REQUIRE(desk.page().note().guests == std::vector{lan});
}

TEST_CASE("A child seen alone for the whole hour is asked about, a caregiver who steps out is not")
{
    NoteDesk desk;
    QTest::mouseClick(desk.person(people::maya()), Qt::LeftButton);
    REQUIRE(desk.widget(QStringLiteral("alone"))->isVisible());
    QTest::mouseClick(desk.person(people::mum()), Qt::LeftButton);
    REQUIRE_FALSE(desk.widget(QStringLiteral("alone"))->isVisible());
    choose(desk, QStringLiteral("out"), QStringLiteral("Mum"));
    desk.type(QStringLiteral("1020"));
    desk.press(Qt::Key_Tab);
    desk.type(QStringLiteral("1030"));
    REQUIRE_FALSE(desk.widget(QStringLiteral("alone"))->isVisible());
}

TEST_CASE("Exact times are moments in the session's own zone, and a time that is not touched keeps its seconds")
{
    OpenNote open = mayaAndMum();
    *open.session.stop += std::chrono::seconds(17);
    NoteDesk desk(open);
    fill(desk, QStringLiteral("start"), QStringLiteral("10.02"));
    const Session session = desk.page().session();
    REQUIRE(*session.start == *open.session.start + std::chrono::minutes(2));
    REQUIRE(*session.stop == *open.session.stop + std::chrono::minutes(2));
    REQUIRE(session.day == open.session.day);
    fill(desk, QStringLiteral("stop"), QStringLiteral("soon"));
    REQUIRE_FALSE(desk.page().session().stop);
}

TEST_CASE("An hour that is marked as not having taken place takes place only where the therapist says so")
{
    OpenNote open = mayaAndMum();
    open.session.status = SessionStatus::DidNotTakePlace;
    open.session.notHeld = NotHeldReason::Illness;
    NoteDesk desk(open);
    desk.press(Qt::Key_Space);
    REQUIRE(desk.page().session() == open.session);
    desk.click(QStringLiteral("held"));
    REQUIRE(desk.page().session().status == SessionStatus::Held);
    REQUIRE_FALSE(desk.page().session().notHeld);
}

TEST_CASE("A person's name is shown as it is, whatever is in it")
{
    OpenNote open = mayaAndMum();
    open.people[2].nickname = QStringLiteral("Mum & <b>Mama</b> %1 \u202e");
    NoteDesk desk(open);
    REQUIRE(desk.person(people::mum())->accessibleName().contains(open.people[2].nickname));
    REQUIRE(desk.person(people::mum())->shortcut().isEmpty());
    QTest::mouseClick(desk.person(people::mum()), Qt::LeftButton);
    choose(desk, QStringLiteral("out"), desk.person(people::mum())->text());
    desk.type(QStringLiteral("1020"));
    REQUIRE(desk.page().note().presences == std::vector<Presence>{{people::mum(), {}, 20}});
}
