#include "cli/note_lines.h"

#include "src/records/id_source.h"

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::cli;
using namespace Qt::StringLiterals;

namespace {

// A note of an hour with Ava and her mother.
struct AvaAndMum {
    AvaAndMum()
    {
        ava.id = ids.next<Person>();
        ava.nickname = u"Ava"_s;
        mum.id = ids.next<Person>();
        mum.name = u"Joanna Penhallow"_s;
        whole.people = {ava, mum};
        whole.note.presences = {
            {ava.id, std::nullopt, 10}, {mum.id, std::nullopt, std::nullopt}, {ava.id, 12, std::nullopt}};
    }

    IdSource ids = IdSource::ofTheSystem();
    Person ava;
    Person mum;
    WholeNote whole;
};

} // namespace

TEST_CASE("A note on a terminal names everybody who was there once, and whom a passage is about where it is not all")
{
    AvaAndMum hour;
    hour.whole.note.passages = {{Movement::Connect, u"They waved."_s, {hour.ava.id, hour.mum.id}, false, false},
                                {Movement::Reflect, u"Her own story."_s, {hour.mum.id}, true, false}};
    REQUIRE(linesOf(hour.whole)
            == QStringList{u"there: Ava, Joanna Penhallow"_s, u"connect: They waved."_s,
                           u"reflect, about Joanna Penhallow, in confidence: Her own story."_s});
}

TEST_CASE("A note on a terminal says whose each reading is and who led, and how a touch was taken")
{
    AvaAndMum hour;
    hour.whole.note.presences.clear();
    Reading reading;
    reading.person = hour.ava.id;
    reading.minute = 18;
    reading.state = State::StirredUp;
    StrategyUse use;
    use.shown = u"A hand to hold"_s;
    use.effect = Effect::ALittle;
    use.touchTaken = TouchTaken::CameForIt;
    use.ledBy = {hour.mum.id};
    use.therapistLed = true;
    hour.whole.note.readings = {reading};
    hour.whole.note.strategies = {use};
    REQUIRE(
        linesOf(hour.whole)
        == QStringList{u"minute 18: Ava stirred up"_s,
                       u"tried: A hand to hold (a little, came for it, led by: Joanna Penhallow, the therapist)"_s});
}
