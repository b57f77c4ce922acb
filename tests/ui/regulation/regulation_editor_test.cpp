#include "ui/regulation/regulation_editor.h"

#include "src/rules/regulation.h"
#include "tests/ui/regulation/editor_desk.h"
#include "ui/controls/button.h"
#include "ui/controls/chip.h"
#include "ui/controls/choice_row.h"
#include "ui/controls/label.h"
#include "ui/note/hour_in_hand.h"
#include "ui/regulation/closing_questions.h"
#include "ui/regulation/context_picker.h"
#include "ui/regulation/minute_field.h"
#include "ui/regulation/quick_entry.h"
#include "ui/regulation/reading_table.h"
#include "ui/regulation/regulation_strip.h"
#include "ui/regulation/strategy_picker.h"

#include <QComboBox>
#include <QScrollArea>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace attune;
using namespace attune::room;

TEST_CASE("A record that is only shown comes back as it was")
{
    Note note = hardHour();
    note.contexts = {{startingWords().back().id, QStringLiteral("Not known to us")}};
    EditorDesk desk(note);
    CHECK(desk.note().readings == note.readings);
    CHECK(desk.note().contexts == note.contexts);
    CHECK(desk.note().strategies.empty());
}

TEST_CASE("Where an episode closes it is asked who led, and the closing reading keeps the answer")
{
    EditorDesk desk(hardHour());
    REQUIRE(desk.says(QStringLiteral("Ava came back at 42 minutes, settled. Who led?")));
    QSignalSpy edits(&desk.hand, &HourInHand::changed);
    desk.click(QStringLiteral("Ava found it"));
    desk.click(QStringLiteral("I did"));
    const auto episodes = episodesOf(readingsOf(desk.note(), ava.id));
    REQUIRE(episodes.size() == 1);
    CHECK(episodes[0].last.ledBy == PersonSet{ava.id});
    CHECK(episodes[0].last.therapistLed);
    CHECK(edits.count() == 2);
}

TEST_CASE("What a rest was is asked only where a hard moment was running, and settled closes it")
{
    Note calm;
    calm.readings = {reading(ava, 0, State::Settled), reading(ava, 30, State::Resting)};
    CHECK_FALSE(EditorDesk(calm).says(QStringLiteral("shut down")));

    Note hard;
    hard.readings = {reading(ava, 0, State::Upset), reading(ava, 30, State::Resting)};
    EditorDesk desk(hard);
    REQUIRE(desk.says(QStringLiteral("At 30 minutes, resting: was this rest settled, or shut down?")));
    CHECK(desk.says(QStringLiteral("Not yet settled")));
    CHECK_FALSE(desk.says(QStringLiteral("Who led?")));
    desk.click(QStringLiteral("Settled"));
    CHECK(desk.note().readings[1].restingEnds);
    CHECK(desk.says(QStringLiteral("Who led?")));
    CHECK(desk.says(QStringLiteral("Settled about 30 minutes after arriving")));
}

TEST_CASE("Strip, quick answers and table are one record")
{
    EditorDesk desk;
    QTest::mouseClick(desk.shown<Button>(QStringLiteral("As a table")), Qt::LeftButton);
    auto *strip = desk.editor.findChild<RegulationStrip *>();
    QTest::mouseClick(strip, Qt::LeftButton, {}, strip->placeOf(20, State::Upset));
    auto *table = desk.editor.findChild<ReadingTable *>();
    REQUIRE(table->rowCount() == 1);
    auto *minute = desk.shown<MinuteField>(QStringLiteral("Moment 1, minute"));
    CHECK(minute->minute() == 20);
    CHECK(desk.shown<MinuteField>(QStringLiteral("Hardest, at which minute"))->minute() == 20);
    minute->setFocus();
    minute->selectAll();
    type("25");
    CHECK(strip->points().at(0).minute == 25);
    CHECK(desk.note().readings.at(0).minute == 25);
}

TEST_CASE("The table adds, changes and takes away by keyboard alone")
{
    EditorDesk desk;
    auto *show = desk.shown<Button>(QStringLiteral("As a table"));
    show->setFocus();
    QTest::keyClick(show, Qt::Key_Space);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    REQUIRE(QApplication::focusWidget()->accessibleName() == QStringLiteral("Add a moment"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    type("17\t");
    REQUIRE(QApplication::focusWidget()->accessibleName() == QStringLiteral("Moment 1, state"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    type("\t");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    REQUIRE(desk.note().readings.size() == 1);
    CHECK(desk.note().readings[0].minute == 17);
    CHECK(desk.note().readings[0].state == State::Watchful);
    CHECK(desk.note().readings[0].timing == Timing::FromMemory);
    type("\t ");
    CHECK(desk.note().readings.empty());
}

TEST_CASE("A row of the table keeps its own moment while its minute is typed past another's")
{
    Note note;
    note.readings = {reading(ava, 5, State::Upset), reading(ava, 20, State::Settled)};
    note.readings[0].ledByOther = QStringLiteral("an aunt"); // what no cell shows goes with its moment as well
    EditorDesk desk(note);
    QTest::mouseClick(desk.shown<Button>(QStringLiteral("As a table")), Qt::LeftButton);
    auto *minute = desk.shown<MinuteField>(QStringLiteral("Moment 1, minute"));
    minute->setFocus();
    minute->selectAll();
    type("30");
    QTest::keyClick(desk.shown<QComboBox>(QStringLiteral("Moment 1, state")), Qt::Key_Up);
    REQUIRE(desk.note().readings.size() == 2);
    CHECK(desk.note().readings[0] == note.readings[1]);
    CHECK(desk.note().readings[1].minute == 30);
    CHECK(desk.note().readings[1].state == State::Overwhelmed);
    CHECK(desk.note().readings[1].ledByOther == QStringLiteral("an aunt"));
    QTest::mouseClick(desk.shown<Button>(QStringLiteral("Take away moment 2")), Qt::LeftButton);
    CHECK(desk.note().readings.size() == 1);
    CHECK(desk.note().readings[0].minute == 30);
}

TEST_CASE("An answer keeps its own moment while its minute is typed past another's")
{
    EditorDesk desk(hardHour());
    auto *minute = desk.shown<MinuteField>(QStringLiteral("Hardest, at which minute"));
    REQUIRE(minute->minute() == 3);
    minute->setFocus();
    minute->selectAll();
    type("45");
    const QList<Chip *> chips = desk.shown<ChoiceRow>(QStringLiteral("Hardest"))->findChildren<Chip *>();
    const auto upset = std::ranges::find(chips, QStringLiteral("upset"), &Chip::text);
    REQUIRE(upset != chips.end());
    QTest::mouseClick(*upset, Qt::LeftButton);
    const std::vector<Reading> readings = readingsOf(desk.note(), ava.id);
    CHECK(std::ranges::count(readings, reading(ava, 45, State::Upset)) == 1);
    CHECK(std::ranges::count(readings, State::Overwhelmed, &Reading::state) == 1);
    CHECK(readings.size() == readingsOf(hardHour(), ava.id).size());
}

TEST_CASE("Without the hour's length there is no strip, and quick answers and table serve")
{
    EditorDesk desk({}, 0);
    CHECK_FALSE(desk.editor.findChild<RegulationStrip *>()->isVisibleTo(&desk.editor));
    CHECK(desk.says(QStringLiteral("as long as the hour was")));
    desk.editor.takeFocus();
    type("u\to\t\t\t\tr");
    const auto readings = readingsOf(desk.note(), ava.id);
    REQUIRE(readings.size() == 3);
    CHECK(readings[1].state == State::Overwhelmed);
    CHECK(readings[2].state == State::Resting);
    CHECK_FALSE(readings[2].minute);
}

TEST_CASE("How somebody left goes with the end of the hour when the times change")
{
    Note note;
    note.readings = {reading(ava, 0, State::Upset), reading(ava, 54, State::Settled), reading(mum, 20, State::Upset)};
    EditorDesk desk(note);
    QSignalSpy edits(&desk.hand, &HourInHand::changed);
    desk.hand.change([](WrittenHour &hour) { *hour.session.stop -= std::chrono::minutes(4); });
    CHECK(readingsOf(desk.note(), ava.id).back().minute == 50);
    CHECK(readingsOf(desk.note(), mum.id).back().minute == 20);
    CHECK(edits.count() == 1);
}

TEST_CASE("A caregiver's readings are the caregiver's, and nobody else's change with them")
{
    EditorDesk desk(hardHour());
    desk.click(QStringLiteral("Mum"));
    CHECK(desk.says(QStringLiteral("Mum’s hour")));
    auto *strip = desk.editor.findChild<RegulationStrip *>();
    QTest::mouseClick(strip, Qt::LeftButton, {}, strip->placeOf(40, State::Upset));
    CHECK(readingsOf(desk.note(), ava.id) == readingsOf(hardHour(), ava.id));
    CHECK(readingsOf(desk.note(), mum.id).size() == readingsOf(hardHour(), mum.id).size() + 1);
}

TEST_CASE("Tab goes through the editor from above, also to what came while it was written")
{
    EditorDesk desk;
    QTest::mouseClick(desk.shown<Button>(QStringLiteral("As a table")), Qt::LeftButton);
    desk.editor.takeFocus();
    type("u\to\t12\t\t34\tr");
    const std::vector<const QWidget *> parts{desk.editor.findChild<QuickEntry *>(),
                                             desk.editor.findChild<RegulationStrip *>(),
                                             desk.shown<Button>(QStringLiteral("Without the table")),
                                             desk.editor.findChild<ReadingTable *>(),
                                             desk.editor.findChild<ClosingQuestions *>(),
                                             desk.editor.findChild<StrategyPicker *>(),
                                             desk.editor.findChild<ContextPicker *>()};
    std::vector<std::ptrdiff_t> visited{0};
    desk.editor.takeFocus();
    while (visited.back() != 6 && visited.size() < 80) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const auto part = std::ranges::find_if(parts, [](const QWidget *one) {
            return one == QApplication::focusWidget() || one->isAncestorOf(QApplication::focusWidget());
        });
        visited.push_back(part - parts.begin());
    }
    CHECK(std::ranges::is_sorted(visited));
    CHECK(std::set(visited.begin(), visited.end()).size() == 7);
}

TEST_CASE("Every control of the editor has a name, is large enough for a hand, and is reached by Tab or arrows")
{
    Note note = hardHour();
    EditorDesk desk(note);
    QTest::mouseClick(desk.shown<Button>(QStringLiteral("As a table")), Qt::LeftButton);
    desk.click(QStringLiteral("Rocking together"));
    auto *last = desk.shown<MinuteField>(QStringLiteral("At which minute it was tried"));
    REQUIRE(QTest::qWaitFor([&] { return last->height() >= 30; })); // laid out in the next turn
    std::set<QWidget *> met;
    desk.editor.takeFocus();
    for (int step = 0; step < 200; ++step) {
        met.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (QWidget *control : desk.editor.findChildren<QWidget *>()) {
        const bool isControl = control->focusPolicy() != Qt::NoFocus && control->isVisibleTo(&desk.editor)
            && !control->inherits("QComboBoxListView") && !control->inherits("QAbstractItemView");
        if (!isControl || control->window() != desk.editor.window())
            continue;
        INFO(control->metaObject()->className() << ' ' << control->accessibleName().toStdString());
        CHECK_FALSE(control->accessibleName().isEmpty());
        CHECK(control->height() >= 30);
        if (control->focusPolicy() & Qt::TabFocus)
            CHECK(met.contains(control));
    }
}
