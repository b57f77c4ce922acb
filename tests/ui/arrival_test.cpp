// Readings and presence: how somebody arrived and left, and minutes that lie outside the hour.
#include "tests/ui/note_hands.h"
#include "ui/controls/choice_row.h"
#include "ui/note/ready_row.h"
#include "ui/note/sign_dialog.h"
#include "ui/regulation/minute_field.h"
#include "ui/regulation/quick_entry.h"

#include <catch2/generators/catch_generators.hpp>

using namespace attune;
using namespace Qt::StringLiterals;

namespace {

OpenNote held()
{
    OpenNote open = mayaAndMum();
    open.session.status = SessionStatus::Held;
    open.note.presences = {{people::maya(), {}, {}}, {people::mum(), {}, {}}};
    return open;
}

// Chooses the first state of a quick question: 0 arrived, 1 hardest, 2 settled, 3 left.
void answer(NoteDesk &desk, qsizetype question)
{
    desk.press(Qt::Key_R, Qt::AltModifier);
    const QList<ChoiceRow *> rows = desk.page().findChild<QuickEntry *>()->findChildren<ChoiceRow *>();
    QTest::mouseClick(rows.at(question)->chips().front(), Qt::LeftButton);
}

// Maya was not there before 10:12.
void comesLate(NoteDesk &desk)
{
    choose(desk, u"out"_s, u"Maya"_s);
    desk.press(Qt::Key_Tab);
    desk.type(u"1012"_s);
}

MinuteField *minuteField(NoteDesk &desk, const QString &name)
{
    for (MinuteField *field : desk.page().findChildren<MinuteField *>()) {
        if (field->accessibleName() == name)
            return field;
    }
    FAIL(name.toStdString());
    return nullptr;
}

bool isReady(NoteDesk &desk)
{
    const QList<ReadyRow *> rows = desk.page().findChildren<ReadyRow *>();
    return std::ranges::all_of(rows, [](const ReadyRow *row) { return row->tick().met; });
}

} // namespace

TEST_CASE("How a late child arrived is at the minute at which the child came, said before or after")
{
    const bool presenceFirst = GENERATE(true, false);
    NoteDesk desk(held());
    if (presenceFirst)
        comesLate(desk);
    answer(desk, 0);
    if (!presenceFirst)
        comesLate(desk);
    const Note note = desk.page().note();
    REQUIRE(note.presences.front() == Presence{people::maya(), 12, {}});
    REQUIRE(note.readings.size() == 1);
    REQUIRE(note.readings.front().minute == 12);
    REQUIRE(note.readings.front().timing == Timing::Timed);
    desk.click(u"out0.out"_s);
    REQUIRE(desk.page().note().readings.front().minute == 0);
}

TEST_CASE("How somebody arrived who is not marked as there is no timed minute")
{
    NoteDesk desk;
    answer(desk, 0);
    REQUIRE(desk.page().note().readings.front().timing != Timing::Timed);
}

TEST_CASE("How somebody left who went early is at the minute at which they went")
{
    NoteDesk desk(held());
    answer(desk, 3);
    REQUIRE(desk.page().note().readings.front().minute == 50);
    choose(desk, u"out"_s, u"Maya"_s);
    desk.type(u"1040"_s);
    REQUIRE(desk.page().note().presences.front() == Presence{people::maya(), {}, 40});
    REQUIRE(desk.page().note().readings.front().minute == 40);
    fill(desk, u"stop"_s, u"1055"_s);
    REQUIRE(desk.page().note().readings.front().minute == 40);
}

TEST_CASE("A minute after the hour's end is said at once and cannot be signed, whether it or the end came last")
{
    NoteDesk desk(held());
    answer(desk, 1);
    minuteField(desk, u"Hardest, at which minute"_s)->setFocus();
    desk.type(u"20"_s);
    REQUIRE(isReady(desk));
    desk.type(u"0"_s);
    REQUIRE(desk.page().note().readings.front().minute == 200);
    REQUIRE(desk.says(u"something here lies later"_s));
    REQUIRE_FALSE(isReady(desk));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE_FALSE(desk.page().signing()->findChild<QLineEdit *>(u"passphrase"_s)->isVisible());
    desk.page().signing()->reject();
    desk.window().activateWindow(); // what a window manager does when a dialog closes
    REQUIRE(QTest::qWaitForWindowActive(&desk.window()));
    minuteField(desk, u"Hardest, at which minute"_s)->setFocus();
    desk.press(Qt::Key_Backspace);
    REQUIRE(isReady(desk));
    REQUIRE_FALSE(desk.says(u"something here lies later"_s));
    fill(desk, u"stop"_s, u"1015"_s);
    REQUIRE(desk.says(u"something here lies later"_s));
    REQUIRE_FALSE(isReady(desk));
}

TEST_CASE("With nothing done at all nothing is changed, whoever came late, left early or stepped out")
{
    OpenNote open = held();
    open.note.presences = {{people::maya(), 12, 40}, {people::mum(), {}, 20}, {people::mum(), 30, {}}};
    Reading reading;
    reading.person = people::maya();
    reading.minute = 0;
    open.note.readings = {reading};
    NoteDesk desk(open);
    desk.press(Qt::Key_R, Qt::AltModifier);
    for (int stop = 0; stop < 60; ++stop)
        desk.press(Qt::Key_Tab);
    REQUIRE(desk.page().note() == open.note);
    REQUIRE(desk.page().session() == open.session);
    REQUIRE(desk.writes().empty());
}
