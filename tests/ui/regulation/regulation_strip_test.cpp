#include "ui/regulation/regulation_strip.h"

#include "ui/controls/attune_style.h"

#include "tests/ui/regulation/room.h"

#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::room;

namespace {

/// A strip in a window of its own, with a control before and one after it.
class StripDesk : public PartDesk {
public:
    explicit StripDesk(const std::vector<Reading> &readings = {}, int minutes = 54)
        : PartDesk(hourWith(readings, minutes))
        , strip(hour)
    {
        auto *column = new QVBoxLayout(&m_window);
        column->addWidget(&before);
        column->addWidget(&strip);
        column->addWidget(&after);
        strip.showHour();
        QObject::connect(&strip, &RegulationStrip::edited, [this](const std::vector<Reading> &changed) {
            hand.change([&](WrittenHour &now) { replaceReadings(now.note.readings, ava.id, changed); });
            strip.showHour();
        });
        m_window.resize(836, 420);
        m_window.show();
        REQUIRE(QTest::qWaitForWindowActive(&m_window));
        before.setFocus();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

private:
    static OpenNote hourWith(const std::vector<Reading> &readings, int minutes)
    {
        Note note;
        note.readings = readings;
        return anHour(note, {ava}, minutes);
    }

    QWidget m_window;

public:
    QLineEdit before, after;
    RegulationStrip strip;
};

} // namespace

TEST_CASE("A moment is added at the cursor, moved by minute and state, and taken away, by keys alone")
{
    StripDesk desk;
    desk.press(Qt::Key_Tab);
    REQUIRE(desk.strip.hasFocus());
    desk.press(Qt::Key_Right, Qt::ShiftModifier);
    desk.press(Qt::Key_Right);
    desk.press(Qt::Key_Right);
    desk.press(Qt::Key_Space);
    REQUIRE(desk.readings().size() == 1);
    CHECK(desk.readings()[0].minute == 12);
    CHECK(desk.readings()[0].state == State::Settled);
    desk.press(Qt::Key_Up);
    desk.press(Qt::Key_Up);
    desk.press(Qt::Key_Left);
    CHECK(desk.readings()[0].minute == 11);
    CHECK(desk.readings()[0].state == State::StirredUp);
    desk.press(Qt::Key_Delete);
    CHECK(desk.readings().empty());
}

TEST_CASE("A moment stays within the hour and among the states that there are")
{
    StripDesk desk({reading(ava, 54, State::Overwhelmed)});
    desk.strip.setFocus();
    desk.strip.select(0);
    desk.press(Qt::Key_Right);
    desk.press(Qt::Key_Up);
    CHECK(desk.readings()[0].minute == 54);
    CHECK(desk.readings()[0].state == State::Overwhelmed);
    for (int step = 0; step < 9; ++step)
        desk.press(Qt::Key_Down);
    CHECK(desk.readings()[0].state == State::NotSeen);
}

TEST_CASE("Tab goes from point to point and then on, and back again")
{
    StripDesk desk({reading(ava, 0, State::Upset), reading(ava, 30, State::Settled)});
    desk.press(Qt::Key_Tab);
    CHECK_FALSE(desk.strip.selected());
    desk.press(Qt::Key_Tab);
    CHECK(desk.strip.selected() == 0);
    desk.press(Qt::Key_Tab);
    CHECK(desk.strip.selected() == 1);
    desk.press(Qt::Key_Tab);
    CHECK(desk.after.hasFocus());
    desk.press(Qt::Key_Backtab);
    CHECK(desk.strip.selected() == 1);
}

TEST_CASE("A moment that is moved past another stays the selected one, and the readings stay in order")
{
    StripDesk desk({reading(ava, 10, State::Upset), reading(ava, 11, State::Settled)});
    desk.strip.setFocus();
    desk.strip.select(0);
    desk.press(Qt::Key_Right);
    desk.press(Qt::Key_Right);
    REQUIRE(desk.strip.selected() == 1);
    CHECK(desk.readings()[0].state == State::Settled);
    CHECK(desk.readings()[1].state == State::Upset);
    CHECK(desk.readings()[1].minute == 12);
}

TEST_CASE("The mouse adds a moment where it clicks, drags it, and takes it away")
{
    StripDesk desk;
    QSignalSpy edits(&desk.strip, &RegulationStrip::edited);
    QTest::mouseClick(&desk.strip, Qt::LeftButton, {}, desk.strip.placeOf(20, State::Upset));
    REQUIRE(desk.readings().size() == 1);
    CHECK(desk.readings()[0].minute == 20);
    CHECK(desk.readings()[0].state == State::Upset);

    QTest::mousePress(&desk.strip, Qt::LeftButton, {}, desk.strip.target(0).center());
    const QPoint there = desk.strip.placeOf(31, State::FarAway);
    QMouseEvent drag(QEvent::MouseMove, there, desk.strip.mapToGlobal(there), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(&desk.strip, &drag);
    QTest::mouseRelease(&desk.strip, Qt::LeftButton, {}, there);
    CHECK(desk.readings()[0].minute == 31);
    CHECK(desk.readings()[0].state == State::FarAway);

    QTest::mouseClick(&desk.strip, Qt::RightButton, {}, desk.strip.target(0).center());
    CHECK(desk.readings().empty());
    CHECK(edits.count() == 3);
}

TEST_CASE("A click within twelve pixels of a point takes that point and adds no other")
{
    StripDesk desk({reading(ava, 20, State::Upset)});
    CHECK(desk.strip.target(0).width() >= 24);
    CHECK(desk.strip.target(0).height() >= 24);
    QTest::mouseClick(&desk.strip, Qt::LeftButton, {}, desk.strip.target(0).center() + QPoint(11, -11));
    CHECK(desk.strip.selected() == 0);
    CHECK(desk.readings() == std::vector{reading(ava, 20, State::Upset)});
}

TEST_CASE("A screen reader finds each point as its minute and state, and the selected one as such")
{
    StripDesk desk({reading(ava, 0, State::Upset), reading(ava, 42, State::Settled)});
    desk.strip.setFocus();
    desk.strip.select(1);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&desk.strip);
    REQUIRE(list);
    CHECK(list->role() == QAccessible::List);
    CHECK(list->text(QAccessible::Name) == QStringLiteral("Ava’s hour"));
    REQUIRE(list->childCount() == 2);
    CHECK(list->child(1)->text(QAccessible::Name) == QStringLiteral("42 minutes, settled"));
    CHECK(list->child(1)->state().focused);
    CHECK_FALSE(list->child(0)->state().focused);
    CHECK(list->focusChild() == list->child(1));
    CHECK(list->indexOfChild(list->child(1)) == 1);
    desk.press(Qt::Key_Up);
    CHECK(list->child(1)->text(QAccessible::Name) == QStringLiteral("42 minutes, watchful"));
    QAccessibleInterface *gone = list->child(1);
    desk.press(Qt::Key_Delete);
    CHECK(list->childCount() == 1);
    CHECK_FALSE(gone->isValid());
}

TEST_CASE("Where the text runs from the right, the hour does too, and the left arrow goes on")
{
    StripDesk desk;
    desk.strip.setLayoutDirection(Qt::RightToLeft);
    CHECK(desk.strip.placeOf(0, State::Settled).x() > desk.strip.placeOf(54, State::Settled).x());
    desk.strip.setFocus();
    desk.press(Qt::Key_Left);
    CHECK(desk.strip.cursorMinute() == 1);
}
