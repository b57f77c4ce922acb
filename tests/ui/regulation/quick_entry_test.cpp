#include "ui/regulation/regulation_editor.h"

#include "src/rules/regulation.h"
#include "tests/ui/regulation/room.h"
#include "ui/note/hour_in_hand.h"

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::room;

TEST_CASE("Four readings are written by keyboard alone, in a dozen keys")
{
    HourInHand hand(anHour({}, {ava}, 54));
    RegulationEditor editor(hand);
    editor.show();
    REQUIRE(QTest::qWaitForWindowActive(&editor));
    editor.takeFocus();
    type("u\to\t12\t\t34\tr");
    const auto readings = readingsOf(hand.note(), ava.id);
    REQUIRE(readings.size() == 4);
    CHECK(readings[0].state == State::Upset);
    CHECK(readings[0].minute == 0);
    CHECK(readings[1].state == State::Overwhelmed);
    CHECK(readings[1].minute == 12);
    CHECK(readings[2].state == State::Settled);
    CHECK(readings[2].minute == 34);
    CHECK(readings[3].state == State::Resting);
    CHECK(readings[3].minute == 54);
    CHECK(minutesToSettle(episodesOf(readings).front()) == 34);
}
