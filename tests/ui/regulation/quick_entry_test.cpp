#include "ui/regulation/regulation_editor.h"

#include "src/rules/regulation.h"
#include "src/rules/starting_words.h"
#include "tests/ui/regulation/room.h"

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::room;

TEST_CASE("Four readings are written by keyboard alone, in a dozen keys")
{
    RegulationEditor editor(startingWords());
    editor.setRecord({}, {ava}, 54);
    editor.show();
    REQUIRE(QTest::qWaitForWindowActive(&editor));
    editor.takeFocus();
    type("u\to\t12\t\t34\tr");
    Note note;
    editor.apply(note);
    const auto readings = readingsOf(note, ava.id);
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
