// Hands that do two things at once in the regulation editor, and what was taken away coming back.
#include "src/rules/regulation.h"
#include "tests/ui/regulation/editor_desk.h"
#include "ui/controls/button.h"
#include "ui/regulation/closing_questions.h"
#include "ui/regulation/context_picker.h"
#include "ui/regulation/minute_field.h"
#include "ui/regulation/strategy_picker.h"

#include <QLineEdit>
#include <QMouseEvent>

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::room;
using namespace Qt::StringLiterals;

namespace {

void dragTo(QWidget *widget, QPoint there)
{
    QMouseEvent drag(QEvent::MouseMove, there, widget->mapToGlobal(there), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(widget, &drag);
}

// What there is of two moments after the one at 10 was taken by the mouse, something else done, and the mouse moved on.
std::vector<Reading> afterDragBrokenBy(const std::function<void(RegulationStrip &)> &somethingElse)
{
    Note note;
    note.readings = {reading(ava, 10, State::Upset), reading(ava, 40, State::Settled)};
    EditorDesk desk(note);
    RegulationStrip &strip = desk.strip();
    QTest::mousePress(&strip, Qt::LeftButton, {}, strip.target(0).center());
    somethingElse(strip);
    dragTo(&strip, strip.placeOf(20, State::FarAway));
    QTest::mouseRelease(&strip, Qt::LeftButton, {}, strip.placeOf(20, State::FarAway));
    return desk.note().readings;
}

template <class Part>
bool hasFocus(EditorDesk &desk)
{
    const Part *part = desk.editor.findChild<Part *>();
    return part == QApplication::focusWidget() || part->isAncestorOf(QApplication::focusWidget());
}

} // namespace

TEST_CASE("From the first row of the table Tab goes on below the table")
{
    EditorDesk desk;
    QTest::mouseClick(desk.shown<Button>(u"As a table"_s), Qt::LeftButton);
    auto *add = desk.shown<Button>(u"Add a moment"_s);
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Space);
    REQUIRE(focusName() == u"Moment 1, minute"_s);
    type("\t\t\t\t");
    CHECK(focusName() == u"Add a moment"_s);
    type("\t");
    CHECK(hasFocus<StrategyPicker>(desk));
}

TEST_CASE("From the first row of the table Shift+Tab goes back above the table")
{
    EditorDesk desk;
    QTest::mouseClick(desk.shown<Button>(u"As a table"_s), Qt::LeftButton);
    auto *add = desk.shown<Button>(u"Add a moment"_s);
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Space);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(focusName() == u"Without the table"_s);
}

TEST_CASE("What a rest of one person was is not said of another's")
{
    Note hard;
    hard.readings = {reading(ava, 0, State::Upset), reading(ava, 30, State::Resting), reading(mum, 0, State::Upset),
                     reading(mum, 30, State::Resting)};
    EditorDesk desk(hard);
    auto &closing = *desk.editor.findChild<ClosingQuestions *>();
    QTest::mouseClick(desk.chipOf(closing, u"Shut down, or not sure"_s), Qt::LeftButton);
    REQUIRE(desk.chipOf(closing, u"Shut down, or not sure"_s)->isChecked());
    desk.click(u"Mum"_s);
    CHECK_FALSE(desk.chipOf(closing, u"Shut down, or not sure"_s)->isChecked());
}

TEST_CASE("Delete while a moment is dragged lets the mouse move no other")
{
    CHECK(afterDragBrokenBy([](RegulationStrip &strip) { QTest::keyClick(&strip, Qt::Key_Delete); })
          == std::vector{reading(ava, 40, State::Settled)});
}

TEST_CASE("A right click while a moment is dragged lets the mouse move no other")
{
    CHECK(afterDragBrokenBy(
              [](RegulationStrip &strip) { QTest::mouseClick(&strip, Qt::RightButton, {}, strip.target(0).center()); })
          == std::vector{reading(ava, 40, State::Settled)});
}

TEST_CASE("Tab while a moment is dragged lets the mouse move no other")
{
    const std::vector<Reading> left =
        afterDragBrokenBy([](RegulationStrip &strip) { QTest::keyClick(&strip, Qt::Key_Tab); });
    CHECK(std::ranges::count(left, reading(ava, 40, State::Settled)) == 1);
}

TEST_CASE("Who else led is kept as typed, however it begins")
{
    EditorDesk desk(hardHour());
    auto &closing = *desk.editor.findChild<ClosingQuestions *>();
    QTest::mouseClick(desk.chipOf(closing, u"Somebody else"_s), Qt::LeftButton);
    auto *who = desk.shown<QLineEdit>(u"Who else led"_s);
    REQUIRE(who->hasFocus());
    QTest::keyClicks(who, u"somebody else's mum"_s);
    CHECK(who->text() == u"somebody else's mum"_s);
    const auto episodes = episodesOf(readingsOf(desk.note(), ava.id));
    CHECK(episodes[0].last.ledByOther == u"somebody else's mum"_s);
}

TEST_CASE("A context that this vault does not know stays in reach when its tick is taken away")
{
    for (const int way : {0, 1, 2}) {
        INFO(way);
        Note note;
        note.contexts = {{startingWords().back().id, u"Strange"_s}};
        auto words = startingWords();
        std::erase_if(words, [&](const VocabularyWord &w) { return w.id == note.contexts[0].context; });
        EditorDesk desk(note, 54, words);
        auto &contexts = *desk.editor.findChild<ContextPicker *>();
        Chip *chip = desk.chipOf(contexts, u"Strange"_s);
        chip->setFocus(Qt::TabFocusReason);
        if (way == 0)
            QTest::keyClick(chip, Qt::Key_Space);
        else if (way == 1)
            QTest::keyClick(chip, Qt::Key_Return);
        else
            QTest::mouseClick(chip, Qt::LeftButton);
        CHECK(desk.note().contexts.empty());
        CHECK(hasFocus<ContextPicker>(desk));
    }
}

TEST_CASE("A strategy that was given back is not remembered as it was when it was taken away")
{
    EditorDesk desk;
    auto &picker = *desk.editor.findChild<StrategyPicker *>();
    Chip *humming = desk.chipOf(picker, u"Humming"_s);
    QTest::mouseClick(humming, Qt::LeftButton);
    auto *minute = desk.shown<MinuteField>(u"At which minute it was tried"_s);
    QTest::keyClicks(minute, u"12"_s);
    for (int i = 0; i < 5; ++i)
        QTest::mouseClick(humming, Qt::LeftButton);
    REQUIRE(desk.note().strategies.empty());
    REQUIRE(desk.undos.size() == 1);
    desk.undos.back()();
    REQUIRE(desk.note().strategies.size() == 1);
    // now another minute
    desk.hand.change([](WrittenHour &hour) { hour.note.strategies[0].minute = 30; });
    QTest::mouseClick(humming, Qt::LeftButton); // away
    REQUIRE(desk.note().strategies.empty());
    QTest::mouseClick(humming, Qt::LeftButton); // again
    REQUIRE(desk.note().strategies.size() == 1);
    CHECK(desk.note().strategies[0].minute == 30);
}

TEST_CASE("A moment that is given back stands where it stood among those of its minute")
{
    Note note;
    note.readings = {reading(ava, 10, State::Upset), reading(ava, 10, State::Settled)};
    EditorDesk desk(note);
    QTest::mouseClick(desk.shown<Button>(u"As a table"_s), Qt::LeftButton);
    QTest::mouseClick(desk.shown<Button>(u"Take away moment 1"_s), Qt::LeftButton);
    REQUIRE(desk.undos.size() == 1);
    desk.undos.back()();
    CHECK(desk.note().readings == note.readings);
}

TEST_CASE("A moment without a minute is given back where it stood")
{
    Note note;
    note.readings = {reading(ava, 10, State::Upset), reading(ava, {}, State::FarAway),
                     reading(ava, 40, State::Settled)};
    EditorDesk desk(note);
    QTest::mouseClick(desk.shown<Button>(u"As a table"_s), Qt::LeftButton);
    QTest::mouseClick(desk.shown<Button>(u"Take away moment 2"_s), Qt::LeftButton);
    REQUIRE(desk.undos.size() == 1);
    desk.undos.back()();
    CHECK(desk.note().readings == note.readings);
}

TEST_CASE("The selected moment stays selected when the table takes an earlier one away")
{
    Note note;
    note.readings = {reading(ava, 5, State::Upset), reading(ava, 20, State::StirredUp),
                     reading(ava, 40, State::Settled)};
    EditorDesk desk(note);
    QTest::mouseClick(desk.shown<Button>(u"As a table"_s), Qt::LeftButton);
    QTest::mouseClick(&desk.strip(), Qt::LeftButton, {}, desk.strip().target(1).center());
    REQUIRE(desk.strip().words(*desk.strip().selected()) == u"20 minutes, stirred up"_s);
    QTest::mouseClick(desk.shown<Button>(u"Take away moment 1"_s), Qt::LeftButton);
    REQUIRE(desk.strip().selected());
    CHECK(desk.strip().words(*desk.strip().selected()) == u"20 minutes, stirred up"_s);
}

TEST_CASE("A minute that waits for its state stays while something else is changed")
{
    EditorDesk desk;
    auto *minute = desk.shown<MinuteField>(u"Hardest, at which minute"_s);
    minute->setFocus();
    type("12");
    desk.click(u"A limit"_s);
    CHECK(minute->text() == u"12"_s);
}
