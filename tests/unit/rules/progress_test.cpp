#include "src/rules/progress.h"

#include "src/rules/caseload.h"
#include "tests/unit/rules/an_hour.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>

using namespace attune;
using namespace attune::test;

namespace {

std::vector<Hour> hoursOf(const std::vector<int> &minutes)
{
    std::vector<Hour> hours;
    for (const int each : minutes)
        hours.push_back(settledAfter(each, static_cast<int>(hours.size())));
    return hours;
}

Trend trendOf(const std::vector<int> &minutes)
{
    return progressOf(hoursOf(minutes)).trend;
}

Hour closedBy(const PersonSet &leaders, bool together = false)
{
    Reading closing = ledBy(reading(20, State::Settled), leaders);
    closing.ledTogether = together;
    return hourOf(noteWith({reading(0, State::Upset), closing}), heldSession(), maya);
}

} // namespace

TEST_CASE("Under three episodes there is no trend")
{
    REQUIRE(progressOf({}) == Progress());
    const Progress two = progressOf(hoursOf({40, 5}));
    REQUIRE(two.trend == Trend::TooFew);
    REQUIRE(two.episodes == 2);
    REQUIRE_FALSE(two.first.has_value());
    REQUIRE(trendOf({40, 20, 5}) == Trend::Shorter);
}

TEST_CASE("The sentence compares the first five with the last five, and says of how many it speaks")
{
    const Progress progress = progressOf(hoursOf({38, 34, 30, 41, 28, 26, 24, 36, 22, 20, 18, 33, 19, 15, 16, 14}));
    REQUIRE(progress.first == Middle{34, false, 5, 0});
    REQUIRE(progress.last == Middle{16, false, 5, 0});
    REQUIRE(progress.trend == Trend::Shorter);
    REQUIRE(progress.episodes == 16);
}

TEST_CASE("With fewer than ten, the earlier half is compared with the later half")
{
    const Progress progress = progressOf(hoursOf({10, 20, 99, 40, 51}));
    REQUIRE(progress.first == Middle{15, false, 2, 0});
    REQUIRE(progress.last == Middle{46, false, 2, 0});
    REQUIRE(progress.trend == Trend::Longer);
}

TEST_CASE("Hours count in the order in which they were, however they are handed in")
{
    std::vector<Hour> hours = hoursOf({38, 34, 30, 12, 11, 10});
    const Progress progress = progressOf(hours);
    std::reverse(hours.begin(), hours.end());
    REQUIRE(progressOf(hours) == progress);
    REQUIRE(progress.trend == Trend::Shorter);
}

TEST_CASE("Much the same is within five minutes or within a fifth of the earlier median")
{
    REQUIRE(trendOf({10, 10, 15}) == Trend::MuchTheSame);
    REQUIRE(trendOf({10, 10, 16}) == Trend::Longer);
    REQUIRE(trendOf({10, 10, 5}) == Trend::MuchTheSame);
    REQUIRE(trendOf({10, 10, 4}) == Trend::Shorter);
    REQUIRE(trendOf({50, 50, 60}) == Trend::MuchTheSame);
    REQUIRE(trendOf({50, 50, 61}) == Trend::Longer);
    REQUIRE(trendOf({50, 50, 40}) == Trend::MuchTheSame);
    REQUIRE(trendOf({50, 50, 39}) == Trend::Shorter);
}

TEST_CASE("An episode not yet settled never makes a median smaller")
{
    std::vector<Hour> hours = hoursOf({30, 30, 30, 30});
    hours.push_back(notYetSettledAfter(2, 10));
    hours.push_back(notYetSettledAfter(3, 11));
    const Progress progress = progressOf(hours);
    REQUIRE(progress.last == Middle{2, true, 3, 2});
    REQUIRE(progress.trend == Trend::Longer);
    REQUIRE(progress.episodes == 6);
}

TEST_CASE("A median that falls on an episode not yet settled is longer than one that does not")
{
    const auto trend = [](bool firstOpen, bool lastOpen) {
        return progressOf(std::vector{firstOpen ? notYetSettledAfter(5, 0) : settledAfter(50, 0), settledAfter(20, 1),
                                      lastOpen ? notYetSettledAfter(40, 2) : settledAfter(50, 2)})
            .trend;
    };
    REQUIRE(trend(true, false) == Trend::Shorter);
    REQUIRE(trend(false, true) == Trend::Longer);
    REQUIRE(trend(true, true) == Trend::MuchTheSame);
    REQUIRE(trend(false, false) == Trend::MuchTheSame);
}

TEST_CASE("Half of an even number not yet settled makes the middle an at least, rounded down")
{
    const Progress progress = progressOf(
        std::vector{settledAfter(10, 0), notYetSettledAfter(5, 1), settledAfter(10, 2), settledAfter(13, 3)});
    REQUIRE(progress.first == Middle{7, true, 2, 1});
    REQUIRE(progress.last == Middle{12, false, 2, 0});
}

TEST_CASE("Episodes that settled at a time nobody logged are counted apart")
{
    std::vector<Hour> hours = hoursOf({30, 20});
    Reading untimed = reading(0, State::Settled);
    untimed.minute.reset();
    hours.push_back(hourOf(noteWith({reading(0, State::Upset), untimed}), heldSession(), maya));
    const Progress progress = progressOf(hours);
    REQUIRE(progress.trend == Trend::TooFew);
    REQUIRE(progress.episodes == 2);
    REQUIRE(progress.untimed == 1);
}

TEST_CASE("Making a late hour harder never turns the trend for the better")
{
    std::mt19937 generator(21);
    const auto any = [&](int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(generator); };
    const auto badness = [](Trend trend) { return trend == Trend::Shorter ? 0 : trend == Trend::MuchTheSame ? 1 : 2; };
    for (int round = 0; round < 3000; ++round) {
        std::vector<Hour> hours;
        const int count = 3 + any(12);
        for (int day = 0; day < count; ++day)
            hours.push_back(any(5) == 0 ? notYetSettledAfter(any(50), day) : settledAfter(any(50), day));
        const Progress before = progressOf(hours);
        const int changed = count - 1 - any(std::min(5, count / 2));
        hours[static_cast<std::size_t>(changed)] = notYetSettledAfter(50, changed);
        const Progress after = progressOf(hours);
        REQUIRE(after.episodes == before.episodes);
        REQUIRE(badness(after.trend) >= badness(before.trend));
    }
}

TEST_CASE("Who led is counted over the hours in which that caregiver was there")
{
    std::vector<Hour> hours{closedBy({mum}), closedBy({mum, maya}), closedBy({maya}), closedBy({}, true), closedBy({})};
    REQUIRE(ledCount(hours, mum) == LedCount{2, 4, 1, 1});
    REQUIRE(ledCount(hours, aunt) == LedCount());
    hours[0].present = {maya, aunt};
    REQUIRE(ledCount(hours, mum) == LedCount{1, 3, 1, 1});
    hours.push_back(notYetSettledAfter(30));
    REQUIRE(ledCount(hours, mum) == LedCount{1, 3, 1, 1});
}

TEST_CASE("The therapist and somebody else can have led, and then it was told who")
{
    Reading closing = reading(9, State::Settled);
    closing.therapistLed = true;
    const Hour byTherapist = hourOf(noteWith({reading(0, State::Upset), closing}), heldSession(), maya);
    closing.therapistLed = false;
    closing.ledByOther = QStringLiteral("the interpreter");
    const Hour byOther = hourOf(noteWith({reading(0, State::Upset), closing}), heldSession(), maya);
    REQUIRE(ledCount(std::vector{byTherapist, byOther}, mum) == LedCount{0, 2, 0, 0});
}

TEST_CASE("What hours held is shared among equal marks and adds up to twelve parts an hour")
{
    Hour one = settledAfter(3);
    one.mainMarks = {HourHeld::Connect, HourHeld::Reflect, HourHeld::Regulation};
    Hour two = settledAfter(4);
    two.mainMarks = {HourHeld::Repair};
    Hour none = settledAfter(5);
    none.mainMarks = {};
    REQUIRE(heldParts(std::vector{one, two, none}) == HeldParts{4, 4, 12, 4});
}
