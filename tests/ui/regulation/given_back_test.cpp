// What was taken away in the regulation record of a note's page, or moved with the hour, and comes back.
#include "tests/ui/note_desk.h"
#include "tests/ui/regulation/room.h"
#include "ui/controls/toast.h"
#include "ui/regulation/regulation_editor.h"
#include "ui/regulation/regulation_strip.h"

#include <QPushButton>

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::room;
using namespace Qt::StringLiterals;

namespace {

Reading mayaAt(int minute, State state)
{
    Reading result;
    result.person = people::maya();
    result.minute = minute;
    result.state = state;
    return result;
}

} // namespace

TEST_CASE("An hour that is made shorter and long again leaves its moments as they were")
{
    OpenNote open = mayaAndMum();
    open.note.readings = {mayaAt(4, State::Upset), mayaAt(45, State::StirredUp), mayaAt(50, State::Settled)};
    NoteDesk desk(open);
    desk.widget(u"stop"_s)->setFocus();
    desk.press(Qt::Key_PageDown);
    desk.press(Qt::Key_PageUp);
    CHECK(desk.page().note().readings == open.note.readings);
}

TEST_CASE("After undo by keyboard the keyboard is back at the table's rows")
{
    OpenNote open = mayaAndMum();
    open.note.readings = {mayaAt(4, State::Upset), mayaAt(30, State::Settled)};
    NoteDesk desk(open);
    desk.press(Qt::Key_R, Qt::AltModifier);
    auto *editor = desk.page().findChild<RegulationEditor *>();
    const auto button = [&](QWidget *in, const QString &name) -> QPushButton * {
        for (auto *b : in->findChildren<QPushButton *>())
            if (b->accessibleName() == name || b->text() == name)
                return b;
        return nullptr;
    };
    button(editor, u"As a table"_s)->click();
    QPushButton *away = button(editor, u"Take away moment 2"_s);
    REQUIRE(away);
    away->setFocus(Qt::TabFocusReason);
    desk.press(Qt::Key_Space);
    REQUIRE(desk.page().note().readings.size() == 1);
    REQUIRE(focusName() == u"Take away moment 1"_s);
    auto *toast = desk.page().findChild<Toast *>();
    button(toast, u"Undo"_s)->setFocus(Qt::TabFocusReason);
    desk.press(Qt::Key_Space);
    REQUIRE(desk.page().note().readings.size() == 2);
    CHECK(focusName() == u"Take away moment 1"_s);
}

TEST_CASE("The selected moment stays selected when another is given back")
{
    OpenNote open = mayaAndMum();
    open.note.readings = {mayaAt(4, State::Upset), mayaAt(30, State::Settled)};
    NoteDesk desk(open);
    desk.press(Qt::Key_R, Qt::AltModifier);
    auto *strip = desk.page().findChild<RegulationStrip *>();
    strip->setFocus(Qt::TabFocusReason);
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Delete);
    REQUIRE(desk.page().note().readings == std::vector{mayaAt(30, State::Settled)});
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
