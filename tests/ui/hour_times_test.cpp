// When the hour was: what is half typed, moved, refused and asked.
#include "tests/ui/note_hands.h"
#include "ui/controls/time_field.h"
#include "ui/note/draft_saver.h"
#include "ui/note/ready_row.h"

using namespace attune;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Reading readingOf(Id<Person> person, std::optional<int> minute, State state)
{
    Reading reading;
    reading.person = person;
    reading.minute = minute;
    reading.state = state;
    reading.timing = Timing::Timed;
    return reading;
}

OpenNote writtenHour()
{
    OpenNote open = mayaAndMum();
    open.session.status = SessionStatus::Held;
    open.note.presences = {{people::maya(), {}, {}}, {people::mum(), {}, {}}};
    open.note.readings = {readingOf(people::maya(), 0, State::Upset), readingOf(people::maya(), 30, State::Settled),
                          readingOf(people::maya(), 50, State::Settled)};
    return open;
}

QString shownIn(NoteDesk &desk, const QString &field)
{
    return desk.control<QLineEdit>(field)->text();
}

bool lacks(NoteDesk &desk, Need need)
{
    const QList<ReadyRow *> rows = desk.page().findChildren<ReadyRow *>();
    return std::ranges::any_of(rows, [&](const ReadyRow *row) { return row->tick() == ReadyTick{need, false}; });
}

} // namespace

TEST_CASE("A time that is half typed changes nothing, in whatever field of the hour it stands")
{
    OpenNote open = writtenHour();
    open.note.presences = {{people::maya(), {}, {}}, {people::mum(), {}, 20}, {people::mum(), 30, {}}};
    open.note.guests = {{GuestRole::Interpreter, u"Lan"_s, u"Cantonese"_s, u"Mum"_s, 5, 40}};
    for (const QString &field : {u"start"_s, u"stop"_s, u"out0.from"_s, u"out0.to"_s, u"guest0.from"_s}) {
        for (const QString &half : {u""_s, u"1"_s, u"10"_s, u"10:"_s, u"103"_s}) {
            INFO(field.toStdString() << " " << half.toStdString());
            NoteDesk desk(open);
            desk.widget(field)->setFocus();
            desk.control<QLineEdit>(field)->selectAll();
            desk.press(Qt::Key_Delete);
            desk.type(half);
            REQUIRE(desk.page().note() == open.note);
            REQUIRE(desk.page().session() == open.session);
            REQUIRE_FALSE(desk.page().saver().isDirty());
            desk.control<QLineEdit>(field)->selectAll();
            desk.type(u"1029"_s);
            REQUIRE(desk.page().saver().isDirty());
        }
    }
}

TEST_CASE("A time counts once it is typed whole, and in any shape once its field is left")
{
    NoteDesk desk(writtenHour());
    const auto stop = [&] { return (*desk.page().session().stop - *desk.page().session().start) / 1min; };
    typeInto(desk, u"stop"_s, u"1054"_s);
    REQUIRE(stop() == 54);
    typeInto(desk, u"stop"_s, u"11"_s);
    REQUIRE(stop() == 54);
    desk.press(Qt::Key_Tab);
    REQUIRE(stop() == 60);
    typeInto(desk, u"stop"_s, u"1105"_s);
    desk.press(Qt::Key_Up);
    REQUIRE(stop() == 66);
    typeInto(desk, u"start"_s, u"930"_s); // no further digit makes another time of it
    REQUIRE(stop() == 96);
}

TEST_CASE("The end moves with the start, and with it how each one left")
{
    NoteDesk desk(writtenHour());
    fill(desk, u"start"_s, u"1105"_s);
    REQUIRE(shownIn(desk, u"stop"_s) == u"11:55"_s);
    REQUIRE(*desk.page().session().stop - *desk.page().session().start == 50min);
    REQUIRE(desk.page().note().readings == writtenHour().note.readings);
    fill(desk, u"stop"_s, u"1159"_s);
    REQUIRE(desk.page().note().readings.back().minute == 54);
}

TEST_CASE("An end that was typed stays where the start is corrected before it, and no end moves over midnight")
{
    OpenNote open = mayaAndMum();
    open.session.start.reset();
    open.session.stop.reset();
    NoteDesk desk(open);
    fill(desk, u"start"_s, u"2"_s);
    fill(desk, u"stop"_s, u"2200"_s);
    fill(desk, u"start"_s, u"2010"_s);
    REQUIRE(shownIn(desk, u"stop"_s) == u"22:00"_s);
    REQUIRE(*desk.page().session().stop - *desk.page().session().start == 110min);
    REQUIRE_FALSE(desk.widget(u"midnight"_s)->isVisible());
    fill(desk, u"start"_s, u"2330"_s);
    REQUIRE_FALSE(desk.control<QAbstractButton>(u"midnight"_s)->isChecked());
    REQUIRE(desk.says(u"It would end before it begins. Which time is it?"_s));
    REQUIRE_FALSE(desk.page().unkept().empty());
}

TEST_CASE("That the hour took place can be taken back, also where it was said before the page was opened")
{
    NoteDesk desk(writtenHour());
    auto *held = desk.control<QAbstractButton>(u"held"_s);
    REQUIRE(held->isVisible());
    REQUIRE(held->isChecked());
    desk.click(u"held"_s);
    REQUIRE(desk.page().session().status == SessionStatus::Planned);
    REQUIRE(lacks(desk, Need::Held));
    desk.click(u"held"_s);
    REQUIRE(desk.page().session() == writtenHour().session);
}

TEST_CASE("The head of a note says when its draft was begun once there is a draft")
{
    NoteDesk desk;
    REQUIRE(desk.says(u"Session 19"_s));
    REQUIRE_FALSE(desk.says(u"draft begun"_s));
    desk.press(Qt::Key_1, Qt::AltModifier);
    desk.type(u"They met at the door."_s);
    REQUIRE(desk.says(u"draft begun at 10:56"_s));
}

TEST_CASE("How somebody left is said again with another end after the end was emptied")
{
    NoteDesk desk(writtenHour());
    desk.widget(u"stop"_s)->setFocus();
    desk.control<QLineEdit>(u"stop"_s)->selectAll();
    desk.press(Qt::Key_Delete);
    desk.press(Qt::Key_Tab);
    REQUIRE_FALSE(desk.page().session().stop);
    REQUIRE_FALSE(desk.page().note().readings.back().minute);
    fill(desk, u"stop"_s, u"1047"_s);
    REQUIRE(desk.page().note().readings.back().minute == 47);
    REQUIRE(desk.page().note().readings[1].minute == 30);
}

TEST_CASE("An end before the start is not taken and says so, and is one after midnight where the therapist says so")
{
    OpenNote open = writtenHour();
    NoteDesk desk(open);
    REQUIRE_FALSE(desk.widget(u"midnight"_s)->isVisible());
    fill(desk, u"stop"_s, u"0954"_s);
    REQUIRE_FALSE(desk.page().session().stop);
    REQUIRE(desk.says(u"It would end before it begins. Which time is it?"_s));
    REQUIRE(lacks(desk, Need::Stop));
    REQUIRE(shownIn(desk, u"stop"_s) == u"09:54"_s);
    desk.click(u"midnight"_s);
    REQUIRE(*desk.page().session().stop - *open.session.start == 23h + 54min);
    REQUIRE_FALSE(desk.says(u"It would end before it begins."_s));
    desk.click(u"midnight"_s);
    REQUIRE_FALSE(desk.page().session().stop);
    fill(desk, u"start"_s, u"0930"_s); // it was the start that was wrong
    REQUIRE(*desk.page().session().stop - *desk.page().session().start == 24min);
    REQUIRE_FALSE(desk.widget(u"midnight"_s)->isVisible());
    fill(desk, u"stop"_s, u"0930"_s);
    REQUIRE_FALSE(desk.page().session().stop);
}

TEST_CASE("What is no time is said where it was typed, once the field is left or Enter is pressed")
{
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Return}) {
        NoteDesk desk(writtenHour());
        typeInto(desk, u"stop"_s, u"soon"_s);
        REQUIRE(desk.page().session() == writtenHour().session);
        desk.press(key);
        REQUIRE(desk.says(u"This is not a time yet."_s));
        REQUIRE(lacks(desk, Need::Stop));
        fill(desk, u"stop"_s, u"1050"_s);
        REQUIRE_FALSE(desk.says(u"This is not a time yet."_s));
        REQUIRE(desk.page().session() == writtenHour().session);
    }
}

TEST_CASE("An hour without times takes what was typed of stepping out once it is known when it began")
{
    OpenNote open = writtenHour();
    open.note.readings.clear();
    open.session.start.reset();
    open.session.stop.reset();
    NoteDesk desk(open);
    choose(desk, u"out"_s, u"Mum"_s);
    desk.type(u"1020"_s);
    desk.press(Qt::Key_Tab);
    desk.type(u"1031"_s);
    REQUIRE(desk.page().note().presences == open.note.presences);
    fill(desk, u"start"_s, u"1000"_s);
    const std::vector<Presence> expected{{people::maya(), {}, {}}, {people::mum(), {}, 20}, {people::mum(), 31, {}}};
    REQUIRE(desk.page().note().presences == expected);
    fill(desk, u"stop"_s, u"1050"_s);
    REQUIRE(desk.page().note().presences == expected);
}

TEST_CASE("An hour that is made shorter and long again leaves its moments as they were")
{
    OpenNote open = mayaAndMum();
    open.note.readings = {readingOf(people::maya(), 4, State::Upset), readingOf(people::maya(), 45, State::StirredUp),
                          readingOf(people::maya(), 50, State::Settled)};
    NoteDesk desk(open);
    desk.widget(u"stop"_s)->setFocus();
    desk.press(Qt::Key_PageDown);
    desk.press(Qt::Key_PageUp);
    CHECK(desk.page().note().readings == open.note.readings);
}
