#include "ui/note/stepping_out.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace attune;

namespace {
const Id<Person> whoSteppedOut(IdBytes{1});

std::vector<Presence> there(std::vector<SteppedOut> outs)
{
    return presencesWithout(whoSteppedOut, std::move(outs));
}
} // namespace

TEST_CASE("Who never stepped out was there for the whole hour")
{
    REQUIRE(there({}) == std::vector<Presence>{{whoSteppedOut, {}, {}}});
    REQUIRE(outsBetween(there({})).empty());
}

TEST_CASE("Who stepped out has a span before and one after, however many times and in whatever order it is said")
{
    REQUIRE(there({{20, 30}}) == std::vector<Presence>{{whoSteppedOut, {}, 20}, {whoSteppedOut, 30, {}}});
    REQUIRE(there({{40, 45}, {20, 30}})
            == std::vector<Presence>{{whoSteppedOut, {}, 20}, {whoSteppedOut, 30, 40}, {whoSteppedOut, 45, {}}});
    REQUIRE(there({{20, 30}, {25, 40}}) == std::vector<Presence>{{whoSteppedOut, {}, 20}, {whoSteppedOut, 40, {}}});
}

TEST_CASE("Who came later or left before has one span")
{
    REQUIRE(there({{{}, 12}}) == std::vector<Presence>{{whoSteppedOut, 12, {}}});
    REQUIRE(there({{40, {}}}) == std::vector<Presence>{{whoSteppedOut, {}, 40}});
    REQUIRE(there({{0, 12}}) == std::vector<Presence>{{whoSteppedOut, 12, {}}});
}

TEST_CASE("A span that says nothing takes nobody out of the room")
{
    REQUIRE(there({{{}, {}}}) == there({}));
    REQUIRE(there({{30, 20}}) == there({}));
    REQUIRE(there({{30, 30}}) == there({}));
}

TEST_CASE("What was said of stepping out comes back from what is kept")
{
    for (const auto &outs : std::vector<std::vector<SteppedOut>>{
             {{20, 30}}, {{20, 30}, {40, 45}}, {{{}, 12}}, {{40, {}}}, {{{}, 5}, {20, 30}, {48, {}}}})
        CHECK(outsBetween(there(outs)) == outs);
    auto turned = there({{20, 30}, {40, 45}});
    std::reverse(turned.begin(), turned.end());
    CHECK(outsBetween(turned) == std::vector<SteppedOut>{{20, 30}, {40, 45}});
}

TEST_CASE("Minutes before the hour began are kept apart, so that a start that is mended brings them back")
{
    REQUIRE(there({{-40, -29}}) == std::vector<Presence>{{whoSteppedOut, {}, -40}, {whoSteppedOut, -29, {}}});
    REQUIRE(outsBetween(there({{-40, -29}})) == std::vector<SteppedOut>{{-40, -29}});
    REQUIRE(outsBetween(std::vector<Presence>{{whoSteppedOut, 0, 50}}) == std::vector<SteppedOut>{{50, {}}});
}
