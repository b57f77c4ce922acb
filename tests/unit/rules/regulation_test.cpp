#include "src/rules/regulation.h"

#include "src/rules/hour.h"
#include "tests/unit/rules/an_hour.h"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <random>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<Episode> episodes(const std::vector<Reading> &readings)
{
    return episodesOf(readings);
}

Reading withoutMinute(State state)
{
    Reading untimed = reading(0, state);
    untimed.minute.reset();
    return untimed;
}

} // namespace

TEST_CASE("An episode runs from the first upset to the first settled, through stirred up and watchful")
{
    const auto found =
        episodes({reading(0, State::Settled), reading(5, State::StirredUp), reading(8, State::Upset),
                  reading(12, State::Overwhelmed), reading(20, State::StirredUp), reading(26, State::Watchful),
                  reading(30, State::Settled), reading(50, State::Settled)});
    REQUIRE(found.size() == 1);
    REQUIRE(found[0].from == 8);
    REQUIRE(found[0].to == 30);
    REQUIRE(found[0].end == EpisodeEnd::Settled);
    REQUIRE(minutesToSettle(found[0]) == 22);
    REQUIRE(atLeastMinutes(found[0]) == std::nullopt);
    REQUIRE_FALSE(found[0].fromArrival);
    REQUIRE_FALSE(found[0].wasFarAway);
}

TEST_CASE("Stirred up and watchful alone are no episode")
{
    REQUIRE(
        episodes({reading(0, State::StirredUp), reading(10, State::Watchful), reading(20, State::Resting)}).empty());
}

TEST_CASE("Overwhelmed and far away each begin an episode by themselves")
{
    REQUIRE(minutesToSettle(episodes({reading(3, State::Overwhelmed), reading(9, State::Settled)}).at(0)) == 6);
    const auto quiet = episodes({reading(4, State::FarAway), reading(30, State::Settled)});
    REQUIRE(minutesToSettle(quiet.at(0)) == 26);
    REQUIRE(quiet[0].wasFarAway);
}

TEST_CASE("Growing quiet and far away ends nothing")
{
    const auto found = episodes({reading(0, State::Upset), reading(10, State::FarAway), reading(30, State::FarAway)});
    REQUIRE(found.size() == 1);
    REQUIRE(found[0].end == EpisodeEnd::NotYet);
    REQUIRE(minutesToSettle(found[0]) == std::nullopt);
    REQUIRE(atLeastMinutes(found[0]) == 30);
}

TEST_CASE("Resting ends an episode only where the therapist says so")
{
    Reading rest = reading(20, State::Resting);
    REQUIRE(episodes({reading(0, State::Upset), rest}).at(0).end == EpisodeEnd::NotYet);
    REQUIRE(minutesToSettle(episodes({reading(0, State::Upset), rest, reading(35, State::Settled)}).at(0)) == 35);
    rest.restingEnds = true;
    const auto found = episodes({reading(0, State::Upset), rest, reading(35, State::Settled)});
    REQUIRE(found.at(0).end == EpisodeEnd::RestedAsSaid);
    REQUIRE(minutesToSettle(found[0]) == 20);
    Reading upset = reading(20, State::Upset);
    upset.restingEnds = true;
    REQUIRE(episodes({reading(0, State::Upset), upset}).at(0).end == EpisodeEnd::NotYet);
}

TEST_CASE("An hour can hold several episodes, each with its own length")
{
    const auto found =
        episodes({reading(0, State::Upset), reading(10, State::Settled), reading(20, State::FarAway),
                  reading(25, State::Upset), reading(40, State::Settled), reading(45, State::Overwhelmed)});
    REQUIRE(found.size() == 3);
    REQUIRE(minutesToSettle(found[0]) == 10);
    REQUIRE(minutesToSettle(found[1]) == 20);
    REQUIRE(atLeastMinutes(found[2]) == 0);
}

TEST_CASE("An episode is from arrival only where it was there when the child came in")
{
    REQUIRE(episodes({reading(0, State::Upset)}).at(0).fromArrival);
    REQUIRE_FALSE(episodes({reading(3, State::Upset)}).at(0).fromArrival);
    REQUIRE_FALSE(episodes({reading(0, State::Settled), reading(0, State::Upset)}).at(0).fromArrival);
    REQUIRE_FALSE(episodes({withoutMinute(State::Upset)}).at(0).fromArrival);

    Note late = noteWith({reading(10, State::Upset), reading(20, State::Settled)});
    REQUIRE_FALSE(hourOf(late, heldSession(), maya).episodes.at(0).fromArrival);
    late.presences[0].fromMinute = 10;
    REQUIRE(arrivalMinute(late, maya) == 10);
    REQUIRE(hourOf(late, heldSession(), maya).episodes.at(0).fromArrival);
    late.presences.push_back(Presence{maya, 2, 4});
    REQUIRE(arrivalMinute(late, maya) == 2);
}

TEST_CASE("Without minutes there is an episode but no length")
{
    const auto found = episodes({withoutMinute(State::Upset), reading(20, State::Settled)});
    REQUIRE(found.at(0).end == EpisodeEnd::Settled);
    REQUIRE(minutesToSettle(found[0]) == std::nullopt);
    const auto open = episodes({reading(5, State::Upset), withoutMinute(State::StirredUp)});
    REQUIRE(atLeastMinutes(open.at(0)) == std::nullopt);
}

TEST_CASE("What was not seen neither begins nor ends an episode, and adds nothing to at least")
{
    const auto found = episodes({reading(0, State::NotSeen), reading(5, State::Upset), reading(15, State::StirredUp),
                                 reading(40, State::NotSeen)});
    REQUIRE(found.size() == 1);
    REQUIRE(found[0].end == EpisodeEnd::NotYet);
    REQUIRE(atLeastMinutes(found[0]) == 10);
}

TEST_CASE("A length is about where either of its minutes is")
{
    Reading start = reading(0, State::Upset);
    Reading stop = reading(9, State::Settled);
    Reading between = reading(4, State::Overwhelmed);
    between.timing = Timing::FromMemory;
    REQUIRE_FALSE(episodes({start, between, stop}).at(0).isAbout);
    stop.timing = Timing::About;
    REQUIRE(episodes({start, stop}).at(0).isAbout);
    std::swap(start.timing, stop.timing);
    REQUIRE(episodes({start, stop}).at(0).isAbout);
}

TEST_CASE("Readings are put in the order of their minutes, and kept as entered where one has none")
{
    const Note timed =
        noteWith({reading(30, State::Settled), reading(0, State::Upset), reading(10, State::Overwhelmed)});
    REQUIRE(minutesToSettle(episodes(readingsOf(timed, maya)).at(0)) == 30);
    const Note partly = noteWith({withoutMinute(State::Upset), reading(30, State::Settled), reading(0, State::Upset)});
    REQUIRE(readingsOf(partly, maya) == partly.readings);
}

TEST_CASE("A caregiver's readings are that caregiver's")
{
    const Note note = noteWith({reading(0, State::Upset), reading(5, State::Settled, mum),
                                reading(6, State::Upset, mum), reading(20, State::Settled)});
    REQUIRE(minutesToSettle(episodes(readingsOf(note, maya)).at(0)) == 20);
    REQUIRE(episodes(readingsOf(note, mum)).at(0).from == 6);
    REQUIRE(readingsOf(note, aunt).empty());
}

TEST_CASE("No episode, not recorded, not yet settled and settled are four different marks")
{
    const auto mark = [](const std::vector<Reading> &readings) {
        return hourOf(noteWith(readings), heldSession(), maya).mark;
    };
    REQUIRE(mark({}) == SettleMark::NotRecorded);
    REQUIRE(mark({reading(0, State::NotSeen)}) == SettleMark::NotRecorded);
    REQUIRE(mark({reading(0, State::Upset, mum)}) == SettleMark::NotRecorded);
    REQUIRE(mark({reading(0, State::Settled)}) == SettleMark::NoEpisode);
    REQUIRE(mark({reading(0, State::Upset)}) == SettleMark::NotYetSettled);
    REQUIRE(mark({reading(0, State::Upset), reading(1, State::Settled)}) == SettleMark::Settled);
    REQUIRE(mark({reading(0, State::Upset), reading(1, State::Settled), reading(2, State::Upset)})
            == SettleMark::NotYetSettled);
}

TEST_CASE("The point of an hour is its longest episode, and at least that where the hour ended unsettled")
{
    const auto point = [](const std::vector<Reading> &readings) {
        return settlePoint(hourOf(noteWith(readings), heldSession(), maya));
    };
    REQUIRE(point({}) == SettlePoint{SettleMark::NotRecorded, std::nullopt, false});
    REQUIRE(point({reading(0, State::Watchful)}) == SettlePoint{SettleMark::NoEpisode, std::nullopt, false});
    REQUIRE(point({reading(0, State::Upset), reading(8, State::Settled), reading(10, State::Upset),
                   reading(30, State::Settled)})
            == SettlePoint{SettleMark::Settled, 20, false});
    REQUIRE(point({reading(0, State::Upset), reading(30, State::Settled), reading(40, State::Upset),
                   reading(50, State::Upset)})
            == SettlePoint{SettleMark::NotYetSettled, 30, true});
    REQUIRE(point({withoutMinute(State::Upset)}) == SettlePoint{SettleMark::NotYetSettled, std::nullopt, true});
}

TEST_CASE("A line into or out of far away is dotted and never reads as settling")
{
    for (const State state :
         {State::Overwhelmed, State::Upset, State::StirredUp, State::Watchful, State::Settled, State::Resting}) {
        REQUIRE(lineBetween(state, State::FarAway) == Line::Dotted);
        REQUIRE(lineBetween(State::FarAway, state) == Line::Dotted);
        REQUIRE(lineBetween(state, State::NotSeen) == Line::Dotted);
        REQUIRE(lineBetween(State::NotSeen, state) == Line::Dotted);
        REQUIRE(lineBetween(state, State::Settled) == Line::Straight);
        REQUIRE_FALSE(readsAsSettling(state, State::FarAway));
        REQUIRE_FALSE(readsAsSettling(State::FarAway, state));
        REQUIRE_FALSE(readsAsSettling(State::NotSeen, state));
        REQUIRE_FALSE(readsAsSettling(state, state));
    }
    REQUIRE(lineBetween(State::FarAway, State::FarAway) == Line::Straight);
    REQUIRE(readsAsSettling(State::Overwhelmed, State::Upset));
    REQUIRE(readsAsSettling(State::Watchful, State::Resting));
    REQUIRE_FALSE(readsAsSettling(State::StirredUp, State::Upset));
    REQUIRE_FALSE(readsAsSettling(State::Settled, State::Resting));
}

TEST_CASE("Whatever is logged, episodes keep to what they promise")
{
    std::mt19937 generator(14);
    const auto any = [&](int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(generator); };
    for (int round = 0; round < 5000; ++round) {
        std::vector<Reading> readings;
        for (int i = any(15); i > 0; --i) {
            readings.push_back(reading(any(60), static_cast<State>(any(8))));
            readings.back().restingEnds = any(3) == 0;
            if (any(40) == 0)
                readings.back().minute.reset();
        }
        const auto ordered = readingsOf(noteWith(readings), maya);
        const auto found = episodesOf(ordered);
        for (const Episode &episode : found) {
            const bool ended = episode.end != EpisodeEnd::NotYet;
            REQUIRE(minutesToSettle(episode).value_or(0) >= 0);
            REQUIRE(atLeastMinutes(episode).value_or(0) >= 0);
            REQUIRE_FALSE((minutesToSettle(episode) && atLeastMinutes(episode)));
            REQUIRE(episode.last.state != State::NotSeen);
            REQUIRE(ended
                    == (episode.last.state == State::Settled
                        || (episode.last.state == State::Resting && episode.last.restingEnds)));
            REQUIRE((ended || &episode == &found.back()));
            REQUIRE_FALSE((episode.fromArrival && &episode != &found.front()));
        }
        const auto hard = [](State state) {
            return state == State::Upset || state == State::Overwhelmed || state == State::FarAway;
        };
        const auto hardReadings =
            std::count_if(ordered.begin(), ordered.end(), [&](const Reading &r) { return hard(r.state); });
        REQUIRE(found.empty() == (hardReadings == 0));
        REQUIRE(static_cast<std::ptrdiff_t>(found.size()) <= hardReadings);
    }
}
