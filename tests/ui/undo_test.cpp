// What was taken away from the regulation record is given back.
#include "tests/ui/note_desk.h"
#include "tests/ui/regulation/room.h"
#include "ui/controls/choice_row.h"
#include "ui/controls/toast.h"
#include "ui/regulation/regulation_editor.h"
#include "ui/regulation/regulation_strip.h"
#include "ui/regulation/strategy_picker.h"

#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace Qt::StringLiterals;

namespace {

Reading mayaAt(int minute, State state)
{
    Reading reading;
    reading.person = people::maya();
    reading.minute = minute;
    reading.state = state;
    return reading;
}

// An hour with two moments and one strategy, and its regulation in front.
OpenNote twoMoments()
{
    OpenNote open = mayaAndMum();
    open.note.readings = {mayaAt(4, State::Upset), mayaAt(30, State::Settled)};
    return open;
}

void takeFirstMomentAway(NoteDesk &desk)
{
    desk.press(Qt::Key_R, Qt::AltModifier);
    auto *strip = desk.page().findChild<RegulationStrip *>();
    REQUIRE(strip->isVisible());
    strip->setFocus(Qt::TabFocusReason);
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Delete);
    REQUIRE(desk.page().note().readings == std::vector{mayaAt(30, State::Settled)});
}

Toast *toast(NoteDesk &desk)
{
    return desk.page().findChild<Toast *>();
}

QPushButton *button(const QWidget &part, const QString &words)
{
    for (auto *one : part.findChildren<QPushButton *>()) {
        if (one->text() == words || one->accessibleName() == words)
            return one;
    }
    FAIL("no button " << words.toStdString());
    return nullptr;
}

// Presses a button by key, and says what has the keyboard then.
QString pressed(NoteDesk &desk, QPushButton *button)
{
    button->setFocus(Qt::TabFocusReason);
    desk.press(Qt::Key_Space);
    return room::focusName();
}

} // namespace

TEST_CASE("A moment that was taken away by key is given back by key, and the keyboard stays in the drawing")
{
    NoteDesk desk(twoMoments());
    takeFirstMomentAway(desk);
    REQUIRE(desk.says(u"Taken away: 4 minutes, upset"_s));
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(desk.page().note().readings == std::vector{mayaAt(4, State::Upset), mayaAt(30, State::Settled)});
    REQUIRE_FALSE(toast(desk)->isVisible());
    REQUIRE(desk.page().findChild<RegulationStrip *>()->hasFocus());
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(desk.page().note().readings.size() == 2);
}

TEST_CASE("A moment is given back by mouse among what was written since")
{
    NoteDesk desk(twoMoments());
    takeFirstMomentAway(desk);
    desk.press(Qt::Key_Space); // another moment
    REQUIRE(desk.page().note().readings.size() == 2);
    QTest::mouseClick(button(*toast(desk), u"Undo"_s), Qt::LeftButton);
    const std::vector<Reading> all = desk.page().note().readings;
    REQUIRE(all.size() == 3);
    REQUIRE(std::ranges::find(all, mayaAt(4, State::Upset)) != all.end());
}

TEST_CASE("A strategy that was taken away is given back as it was, and its chip says so")
{
    NoteDesk desk(twoMoments());
    desk.press(Qt::Key_R, Qt::AltModifier);
    auto *picker = desk.page().findChild<StrategyPicker *>();
    Chip *first = picker->findChild<ChoiceRow *>()->chips().front();
    for (int press = 0; press < 5; ++press)
        first->click();
    const std::vector<StrategyUse> before = desk.page().note().strategies;
    REQUIRE(before.size() == 1);
    REQUIRE(before.front().effect == Effect::MadeItHarder);
    first->click();
    REQUIRE(desk.page().note().strategies.empty());
    REQUIRE(desk.says(u"Taken away: "_s + before.front().shown));
    QTest::mouseClick(button(*toast(desk), u"Undo"_s), Qt::LeftButton);
    REQUIRE(desk.page().note().strategies == before);
    REQUIRE(picker->findChild<ChoiceRow *>()->chips().front()->isChecked());
}

TEST_CASE(
    "The offer to undo lies above the footer, goes by itself after six seconds, and stays while it has the keyboard")
{
    NoteDesk desk(twoMoments());
    takeFirstMomentAway(desk);
    auto *timer = toast(desk)->findChild<QTimer *>();
    REQUIRE(timer->isActive());
    REQUIRE(timer->interval() == 6000);
    REQUIRE(toast(desk)->geometry().bottom() < desk.page().height() - 60);
    button(*toast(desk), u"Undo"_s)->setFocus(Qt::TabFocusReason);
    REQUIRE(QTest::qWaitFor([&] { return !timer->isActive(); }));
    desk.page().findChild<RegulationStrip *>()->setFocus();
    REQUIRE(QTest::qWaitFor([&] { return timer->isActive(); }));
    timer->setInterval(0);
    REQUIRE(QTest::qWaitFor([&] { return !toast(desk)->isVisible(); }));
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(desk.page().note().readings.size() == 1);
}

TEST_CASE("After undo by keyboard the keyboard is back at the table's rows")
{
    NoteDesk desk(twoMoments());
    desk.press(Qt::Key_R, Qt::AltModifier);
    const QWidget &editor = *desk.page().findChild<RegulationEditor *>();
    button(editor, u"As a table"_s)->click();
    REQUIRE(pressed(desk, button(editor, u"Take away moment 2"_s)) == u"Take away moment 1"_s);
    REQUIRE(desk.page().note().readings.size() == 1);
    CHECK(pressed(desk, button(*toast(desk), u"Undo"_s)) == u"Take away moment 1"_s);
    CHECK(desk.page().note().readings.size() == 2);
}

TEST_CASE("After undo by keyboard the keyboard is back at the times that a strategy was tried")
{
    for (const QString &which : {u"Take away %1, time 1"_s, u"Take away %1, time 2"_s}) {
        NoteDesk desk(twoMoments());
        desk.press(Qt::Key_R, Qt::AltModifier);
        const QWidget &editor = *desk.page().findChild<RegulationEditor *>();
        Chip *first = editor.findChild<StrategyPicker *>()->findChild<ChoiceRow *>()->chips().front();
        first->click();
        button(editor, u"Tried once more"_s)->click();
        REQUIRE(pressed(desk, button(editor, which.arg(first->text()))) == u"Tried once more"_s);
        REQUIRE(desk.page().note().strategies.size() == 1);
        CHECK(pressed(desk, button(*toast(desk), u"Undo"_s)) == u"Tried once more"_s);
        CHECK(desk.page().note().strategies.size() == 2);
    }
}

TEST_CASE("The selected moment stays selected when another is given back")
{
    NoteDesk desk(twoMoments());
    takeFirstMomentAway(desk);
    auto *strip = desk.page().findChild<RegulationStrip *>();
    QTest::mouseClick(strip, Qt::LeftButton, {}, strip->target(0).center());
    REQUIRE(strip->selected() == 0);
    REQUIRE(strip->words(0) == u"30 minutes, settled"_s);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(desk.page().note().readings.size() == 2);
    REQUIRE(strip->selected());
    CHECK(strip->words(*strip->selected()) == u"30 minutes, settled"_s);
    desk.press(Qt::Key_Right);
    CHECK(desk.page().note().readings == std::vector{mayaAt(4, State::Upset), mayaAt(31, State::Settled)});
}

TEST_CASE("A cell of the table keeps the keyboard at its moment when another is given back by key")
{
    for (const QString &cell : {u"Moment %1, minute"_s, u"Moment %1, state"_s,
                                u"Moment %1, how well the minute is known"_s, u"Take away moment %1"_s}) {
        INFO(cell.toStdString());
        NoteDesk desk(twoMoments());
        desk.press(Qt::Key_R, Qt::AltModifier);
        const QWidget &editor = *desk.page().findChild<RegulationEditor *>();
        button(editor, u"As a table"_s)->click();
        pressed(desk, button(editor, u"Take away moment 1"_s));
        REQUIRE(desk.page().note().readings == std::vector{mayaAt(30, State::Settled)});
        for (QWidget *each : editor.findChildren<QWidget *>()) {
            if (each->accessibleName() == cell.arg(1) && each->isVisible())
                each->setFocus(Qt::TabFocusReason);
        }
        REQUIRE(room::focusName() == cell.arg(1));
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        REQUIRE(desk.page().note().readings == std::vector{mayaAt(4, State::Upset), mayaAt(30, State::Settled)});
        CHECK(room::focusName() == cell.arg(2));
    }
}

TEST_CASE("After undo by its button the keyboard is back at the moment that it was at")
{
    NoteDesk desk(twoMoments());
    desk.press(Qt::Key_R, Qt::AltModifier);
    const QWidget &editor = *desk.page().findChild<RegulationEditor *>();
    button(editor, u"As a table"_s)->click();
    REQUIRE(pressed(desk, button(editor, u"Take away moment 1"_s)) == u"Take away moment 1"_s);
    CHECK(pressed(desk, button(*toast(desk), u"Undo"_s)) == u"Take away moment 2"_s);
}
