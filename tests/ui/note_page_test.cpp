#include "src/rules/note_content.h"
#include "tests/ui/note_desk.h"
#include "ui/note/complete_banner.h"
#include "ui/note/draft_saver.h"
#include "ui/note/part_switch.h"
#include "ui/note/passage_editor.h"
#include "ui/note/ready_list.h"
#include "ui/note/ready_row.h"
#include "ui/note/sign_dialog.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace std::chrono_literals;

namespace {

Reading settledAt(int minute)
{
    Reading reading;
    reading.person = people::maya();
    reading.minute = minute;
    reading.state = State::Settled;
    return reading;
}

OpenNote withPresence()
{
    OpenNote open = mayaAndMum();
    open.session.status = SessionStatus::Held;
    open.note.presences = {{people::maya(), {}, {}}, {people::mum(), {}, {}}};
    return open;
}

bool bannerShows(NoteDesk &desk)
{
    return desk.page().findChild<CompleteBanner *>()->isVisible();
}

std::vector<Need> stillMissing(NoteDesk &desk)
{
    std::vector<Need> needs;
    for (const ReadyRow *row : desk.page().findChildren<ReadyRow *>()) {
        if (!row->tick().met)
            needs.push_back(row->tick().need);
    }
    return needs;
}

} // namespace

TEST_CASE("What is typed under a movement is in the note, about those who were there")
{
    NoteDesk desk;
    QTest::mouseClick(desk.person(people::maya()), Qt::LeftButton);
    QTest::mouseClick(desk.person(people::mum()), Qt::LeftButton);
    desk.press(Qt::Key_2, Qt::AltModifier);
    desk.type(QStringLiteral("Mum noticed that the bear goes in last."));
    const Note note = desk.page().note();
    REQUIRE(note.passages.size() == 1);
    REQUIRE(note.passages.front().movement == Movement::Reflect);
    REQUIRE(note.passages.front().text == QStringLiteral("Mum noticed that the bear goes in last."));
    REQUIRE(note.passages.front().subjects == PersonSet{people::maya(), people::mum()});
    REQUIRE(note.written == fromMilliseconds(desk.now()));
    REQUIRE(note.begun != note.written);
}

TEST_CASE("Words about Mum alone are a passage of their own, kept to Mum, beside those about both")
{
    NoteDesk desk(withPresence());
    desk.press(Qt::Key_1, Qt::AltModifier);
    desk.type(QStringLiteral("Together on the floor."));
    desk.click(QStringLiteral("connect.alone.") + people::mum().toText());
    desk.type(QStringLiteral("Mum spoke of her own leaving."));
    desk.click(QStringLiteral("connect.0.confidence"));
    const Note note = desk.page().note();
    REQUIRE(note.passages.size() == 2);
    REQUIRE(note.passages[0].subjects == PersonSet{people::maya(), people::mum()});
    REQUIRE(note.passages[1].subjects == PersonSet{people::mum()});
    REQUIRE(note.passages[1].text == QStringLiteral("Mum spoke of her own leaving."));
    REQUIRE(note.passages[1].inConfidence);
    REQUIRE_FALSE(note.passages[0].inConfidence);
    REQUIRE(desk.says(QStringLiteral("About Mum alone")));
}

TEST_CASE("A draft comes back as it was left, its flags, elements, guests and threads included")
{
    OpenNote open = withPresence();
    Note &note = open.note;
    note.passages = {{Movement::Connect, QStringLiteral("Both."), {people::maya(), people::mum()}, true, false, true},
                     {Movement::Connect, QStringLiteral("Mum."), {people::mum()}, false, true},
                     {Movement::Repair, QStringLiteral("Auntie Ro too."), {people::maya(), people::auntie()}}};
    note.elements = {{Movement::Connect, open.words[4].id, QStringLiteral("An older word for it")}};
    note.presences = {{people::maya(), {}, {}}, {people::mum(), {}, 20}, {people::mum(), 30, {}}};
    note.guests = {{GuestRole::Interpreter,
                    QStringLiteral("Lan"),
                    QStringLiteral("Cantonese"),
                    QStringLiteral("Mum, by phone"),
                    {},
                    40}};
    note.mostlyHeld = HourHeld::Connect;
    note.readings = {settledAt(12)};
    note.wonderCue = QStringLiteral("Shoes.\nAnd the door.");
    note.givenLines = {{people::mum(), QStringLiteral("You were near.")}};
    note.thread = QStringLiteral("The suitcase.");
    note.threadSubjects = {people::maya()};
    note.childAloneReason = QStringLiteral("kept");
    NoteDesk desk(open);
    REQUIRE(desk.page().note() == note);
    REQUIRE(desk.page().session() == open.session);
    REQUIRE_FALSE(desk.page().saver().isDirty());
}

TEST_CASE("The switch hides no word and loses none, and marks the part that holds something")
{
    NoteDesk desk(withPresence());
    auto *parts = desk.page().findChild<PartSwitch *>();
    REQUIRE_FALSE(parts->holds(NotePart::Movements));
    desk.press(Qt::Key_1, Qt::AltModifier);
    desk.type(QStringLiteral("Words"));
    const Note before = desk.page().note();
    desk.press(Qt::Key_R, Qt::AltModifier);
    REQUIRE(parts->part() == NotePart::Regulation);
    REQUIRE_FALSE(desk.widget(QStringLiteral("connect"))->isVisible());
    REQUIRE(parts->holds(NotePart::Movements));
    REQUIRE_FALSE(parts->holds(NotePart::Regulation));
    REQUIRE(desk.page().note() == before);
    desk.click(QStringLiteral("part.movements"));
    REQUIRE(desk.widget(QStringLiteral("connect"))->isVisible());
    REQUIRE(desk.page().note() == before);
}

TEST_CASE("The banner is there for a reading without a passage, and goes with the first word")
{
    OpenNote open = withPresence();
    REQUIRE_FALSE(NoteDesk(open).page().findChild<CompleteBanner *>()->isVisible());
    open.note.readings = {settledAt(12)};
    NoteDesk desk(open);
    REQUIRE(bannerShows(desk));
    REQUIRE(desk.says(QStringLiteral("This note is complete.")));
    desk.press(Qt::Key_1, Qt::AltModifier);
    desk.press(Qt::Key_Space);
    REQUIRE(bannerShows(desk));
    desk.type(QStringLiteral("a"));
    REQUIRE_FALSE(bannerShows(desk));
    desk.press(Qt::Key_Backspace);
    REQUIRE(bannerShows(desk));
}

TEST_CASE("The banner never calls a note complete that cannot be signed")
{
    OpenNote open = mayaAndMum();
    open.note.readings = {settledAt(12)};
    NoteDesk desk(open);
    REQUIRE(bannerShows(desk));
    REQUIRE_FALSE(desk.says(QStringLiteral("This note is complete.")));
    desk.press(Qt::Key_Space); // the page opens on the first chip of the room
    REQUIRE(desk.page().note().presences.size() == 1);
    desk.widget(QStringLiteral("alone"))->setFocus();
    desk.type(QStringLiteral("Mum was at the doctor's"));
    REQUIRE(desk.says(QStringLiteral("This note is complete.")));
}

TEST_CASE("The ready list says what is missing, leads there, and ticks what comes")
{
    OpenNote open = mayaAndMum();
    open.session.stop.reset();
    NoteDesk desk(open);
    REQUIRE(stillMissing(desk) == std::vector{Need::Held, Need::WhoWasThere, Need::Stop, Need::Something});
    const auto go = [&](Need need) {
        for (ReadyRow *row : desk.page().findChildren<ReadyRow *>()) {
            if (row->tick().need == need) {
                row->setFocus();
                desk.press(Qt::Key_Return);
                return;
            }
        }
    };
    go(Need::WhoWasThere);
    REQUIRE(QApplication::focusWidget() == desk.person(people::maya()));
    desk.press(Qt::Key_Space);
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Space);
    REQUIRE(stillMissing(desk) == std::vector{Need::Stop, Need::Something});
    REQUIRE(desk.page().session().status == SessionStatus::Held);
    go(Need::Stop);
    desk.type(QStringLiteral("0954"));
    REQUIRE(stillMissing(desk) == std::vector{Need::Stop, Need::Something});
    desk.control<QLineEdit>(QStringLiteral("stop"))->selectAll();
    desk.type(QStringLiteral("1054"));
    REQUIRE(stillMissing(desk) == std::vector{Need::Something});
    go(Need::Something);
    desk.type(QStringLiteral("The bear came."));
    REQUIRE(stillMissing(desk).empty());
}

TEST_CASE("A late entry asks why and from what, and an hour of today does not")
{
    NoteDesk today(withPresence());
    REQUIRE_FALSE(today.widget(QStringLiteral("late.reason"))->isVisible());
    OpenNote open = withPresence();
    open.note.passages = {{Movement::Connect, QStringLiteral("Words."), {people::maya(), people::mum()}}};
    NoteDesk desk(open, 72h);
    REQUIRE(desk.widget(QStringLiteral("late.reason"))->isVisible());
    REQUIRE(stillMissing(desk) == std::vector{Need::LateReason, Need::LateSource});
    desk.widget(QStringLiteral("late.reason"))->setFocus();
    desk.type(QStringLiteral("A week of illness"));
    desk.press(Qt::Key_Tab);
    desk.type(QStringLiteral("Jottings of the day"));
    REQUIRE(stillMissing(desk).empty());
    REQUIRE(desk.page().note().lateReason == QStringLiteral("A week of illness"));
    REQUIRE(desk.page().note().lateSource == QStringLiteral("Jottings of the day"));
}

TEST_CASE("Elements are ticked with the word as it is shown, and More shows the rest of the practice's list")
{
    NoteDesk desk(withPresence());
    const auto &words = mayaAndMum().words;
    const QString last = QStringLiteral("connect.element.") + words[7].id.toText();
    REQUIRE_FALSE(desk.widget(last)->isVisible());
    desk.click(QStringLiteral("connect.more"));
    REQUIRE(desk.widget(last)->isVisible());
    desk.click(last);
    desk.click(QStringLiteral("connect.more"));
    REQUIRE(desk.widget(last)->isVisible());
    REQUIRE(desk.page().note().elements == std::vector<ElementTick>{{Movement::Connect, words[7].id, words[7].shown}});
}

TEST_CASE("Each edit is told, and the draft is written by the page's own clock")
{
    NoteDesk desk(withPresence());
    const QSignalSpy edited(&desk.page(), &NotePage::edited);
    desk.press(Qt::Key_1, Qt::AltModifier);
    desk.type(QStringLiteral("abc"));
    REQUIRE(edited.count() == 3);
    REQUIRE(desk.writes().empty());
    desk.pass(1s);
    REQUIRE(desk.writes().size() == 1);
    REQUIRE(desk.writes().front().note.passages.front().text == QStringLiteral("abc"));
    REQUIRE(desk.says(QStringLiteral("Saving")));
    desk.page().saver().saved();
    desk.pass(3s);
    REQUIRE(desk.says(QStringLiteral("Saved 3 s ago, encrypted")));
    desk.type(QStringLiteral("d"));
    desk.press(Qt::Key_Tab); // leaving the field
    REQUIRE(desk.writes().size() == 2);
    desk.page().saver().saved();
    desk.press(Qt::Key_Backtab);
    desk.type(QStringLiteral("e"));
    desk.page().hide(); // another page
    REQUIRE(desk.writes().size() == 3);
    REQUIRE(desk.writes().back().note.passages.front().text == QStringLiteral("abcde"));
}

TEST_CASE("A clock that is set back an hour keeps no word waiting")
{
    NoteDesk desk(withPresence());
    desk.press(Qt::Key_1, Qt::AltModifier);
    desk.type(QStringLiteral("a"));
    desk.setBack(1h);
    desk.pass(1s);
    REQUIRE(desk.writes().size() == 1);
    desk.page().saver().saved();
    REQUIRE(desk.says(QStringLiteral("Saved just now, encrypted")));
}

TEST_CASE("A draft that cannot be written is said until it can, with a way out")
{
    NoteDesk desk(withPresence());
    desk.press(Qt::Key_1, Qt::AltModifier);
    desk.type(QStringLiteral("a"));
    desk.pass(1s);
    desk.page().saver().notSaved(std::make_exception_ptr(std::bad_alloc()));
    desk.pass(19s);
    REQUIRE(desk.says(QStringLiteral("Not saved for 20 s. Keep this window open.")));
    REQUIRE(desk.widget(QStringLiteral("again"))->isVisible());
    REQUIRE_FALSE(desk.widget(QStringLiteral("copy"))->isVisible());
    desk.page().offerCopy(true);
    const QSignalSpy copies(&desk.page(), &NotePage::copyElsewhereRequested);
    desk.click(QStringLiteral("copy"));
    REQUIRE(copies.count() == 1);
    desk.page().saver().saved();
    REQUIRE(desk.says(QStringLiteral("Saved just now, encrypted")));
    REQUIRE_FALSE(desk.widget(QStringLiteral("again"))->isVisible());
}
