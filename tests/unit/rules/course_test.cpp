#include "src/rules/course.h"

#include "src/rules/caseload.h"
#include "tests/unit/rules/an_hour.h"

#include <catch2/catch_test_macros.hpp>

#include <type_traits>

using namespace attune;
using namespace attune::test;

namespace {

Course courseSince(int sessionsBefore)
{
    Course course;
    course.id = heldSession().course;
    course.family = idNumber<Family>(20);
    course.sessionsBefore = sessionsBefore;
    return course;
}

Session onDay(int number, QDate day, SessionStatus status = SessionStatus::Held)
{
    Session session = heldSession();
    session.id = idNumber<Session>(number);
    session.day = day;
    session.status = status;
    return session;
}

const QDate thursday(2026, 5, 14);

} // namespace

TEST_CASE("Sessions are numbered by day and start, on from those before Attune, and only held ones")
{
    Session morning = onDay(1, thursday);
    morning.start = minutesIn(-60);
    const std::vector sessions{onDay(2, thursday), onDay(3, thursday.addDays(-7)),
                               onDay(4, thursday.addDays(-3), SessionStatus::DidNotTakePlace),
                               onDay(5, thursday.addDays(7), SessionStatus::Planned), morning};
    REQUIRE(numberedSessions(courseSince(11), sessions)
            == std::vector<SessionNumber>{
                {idNumber<Session>(3), 12}, {idNumber<Session>(1), 13}, {idNumber<Session>(2), 14}});
    REQUIRE(heldSessions(courseSince(11), sessions) == 14);
    REQUIRE(heldSessions(courseSince(0), {}) == 0);
}

TEST_CASE("A session whose start is not entered yet is the last of its day")
{
    Session begun = onDay(1, thursday);
    begun.start.reset();
    const std::vector sessions{begun, onDay(2, thursday), onDay(3, thursday.addDays(1))};
    REQUIRE(
        numberedSessions(courseSince(0), sessions)
        == std::vector<SessionNumber>{{idNumber<Session>(2), 1}, {idNumber<Session>(1), 2}, {idNumber<Session>(3), 3}});
}

TEST_CASE("A second course counts its own sessions")
{
    Session other = onDay(2, thursday);
    other.course = idNumber<Course>(99);
    const std::vector sessions{onDay(1, thursday), other};
    REQUIRE(numberedSessions(courseSince(0), sessions) == std::vector<SessionNumber>{{idNumber<Session>(1), 1}});
    REQUIRE(heldSessions(courseSince(0), sessions) == 1);
}

TEST_CASE("The guide of 20 to 30 sessions is soft on both sides")
{
    REQUIRE(guideStanding(0) == GuideStanding::Before);
    REQUIRE(guideStanding(19) == GuideStanding::Before);
    REQUIRE(guideStanding(20) == GuideStanding::Within);
    REQUIRE(guideStanding(30) == GuideStanding::Within);
    REQUIRE(guideStanding(31) == GuideStanding::Past);
}

TEST_CASE("The phase on a day is the last one entered by then")
{
    Course course = courseSince(0);
    REQUIRE(phaseOn(course, thursday) == std::nullopt);
    course.phases = {{Phase::Foundational, thursday.addDays(-50), {}},
                     {Phase::Core, thursday, {}},
                     {Phase::Foundational, thursday, {}}};
    REQUIRE(phaseOn(course, thursday.addDays(-51)) == std::nullopt);
    REQUIRE(phaseOn(course, thursday.addDays(-1)) == Phase::Foundational);
    REQUIRE(phaseOn(course, thursday) == Phase::Foundational);
    std::swap(course.phases[0], course.phases[1]);
    REQUIRE(phaseOn(course, thursday.addDays(-1)) == Phase::Foundational);
    course.phases.pop_back();
    REQUIRE(phaseOn(course, thursday) == Phase::Core);
}

TEST_CASE("Going back to an earlier phase asks for a reason, going on or staying does not")
{
    Course course = courseSince(0);
    REQUIRE_FALSE(goesBack(course, Phase::Foundational, thursday));
    course.phases = {{Phase::Core, thursday, {}}};
    REQUIRE(goesBack(course, Phase::Foundational, thursday));
    REQUIRE_FALSE(goesBack(course, Phase::Core, thursday));
    REQUIRE_FALSE(goesBack(course, Phase::Closing, thursday));
    REQUIRE_FALSE(goesBack(course, Phase::Foundational, thursday.addDays(-1)));
}

TEST_CASE("A movement is no phase, and neither can be taken for the other")
{
    STATIC_REQUIRE_FALSE(std::is_convertible_v<Movement, Phase>);
    STATIC_REQUIRE_FALSE(std::is_convertible_v<Phase, Movement>);
}

TEST_CASE("An absence is said from three weeks on, in whole weeks")
{
    REQUIRE(weeksAway(thursday, thursday.addDays(20)) == std::nullopt);
    REQUIRE(weeksAway(thursday, thursday.addDays(21)) == 3);
    REQUIRE(weeksAway(thursday, thursday.addDays(34)) == 4);
}

TEST_CASE("A family's line on the caseload tells sessions, last day, absence and a trend in words for each child")
{
    const Course course = courseSince(2);
    const std::vector sessions{onDay(1, thursday.addDays(-30)), onDay(2, thursday.addDays(-28)),
                               onDay(3, thursday.addDays(-1), SessionStatus::DidNotTakePlace),
                               onDay(4, thursday.addDays(7))};
    Hour hour = settledAfter(40, 0);
    hour.mainMarks = {HourHeld::Connect};
    const std::vector<ChildHours> children{{maya, {hour, settledAfter(20, 1), settledAfter(10, 2)}}, {nico, {hour}}};
    const CaseloadRow row = caseloadRow(course, sessions, children, thursday);
    REQUIRE(row.family == course.family);
    REQUIRE(row.heldSessions == 5);
    REQUIRE(row.lastSeen == thursday.addDays(-28));
    REQUIRE(row.weeksAway == 4);
    REQUIRE(row.heldParts == HeldParts{12, 0, 0, 24});
    REQUIRE(row.trends == std::vector<ChildTrend>{{maya, Trend::Shorter}, {nico, Trend::TooFew}});
}

TEST_CASE("A family that was never seen has a line without a last day")
{
    const CaseloadRow row = caseloadRow(courseSince(0), {}, {}, thursday);
    REQUIRE(row.lastSeen == std::nullopt);
    REQUIRE(row.weeksAway == std::nullopt);
    REQUIRE(row.trends.empty());
}
