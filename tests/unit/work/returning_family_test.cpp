// A family that comes back has a second course, and the first stays in sight.
#include "src/work/caseload_view.h"
#include "src/work/family_view.h"
#include "src/work/session_plan.h"
#include "tests/support/a_practice.h"

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

// The first course ends after three sessions and four on paper, and another begins.
struct Returned {
    APractice practice;
    Course earlier;
    Course later;

    Returned()
    {
        earlier = practice.course;
        earlier.sessionsBefore = 4;
        earlier = done(practice.casefile().keep(earlier));
        for (const int hours : {200, 100, 50})
            done(practice.casefile().keep(practice.aSession(hours)));
        earlier.ended = today;
        earlier.ending = CourseEnding::FamilyMoved;
        earlier = done(practice.casefile().keep(earlier));
        later = earlier;
        later.id = {};
        later.opened = today;
        later.ended.reset();
        later.ending.reset();
        later.sessionsBefore = 0;
        later = done(practice.casefile().keep(later));
        practice.course = later;
        done(practice.casefile().keep(practice.aSession(2)));
    }

    FamilyView view(std::optional<Id<Course>> shown = {})
    {
        return familyView(practice.store(), practice.family.id, today, practice.now, shown).value();
    }
};

} // namespace

TEST_CASE("The page of a family that came back holds both courses with their counts, the present one in front")
{
    Returned family;
    const FamilyView view = family.view();
    REQUIRE(view.courses.size() == 2);
    CHECK(view.course == family.later);
    CHECK(view.courses[0].course == family.later);
    CHECK(view.courses[0].held == 1);
    CHECK(view.courses[1].course == family.earlier);
    CHECK(view.courses[1].held == 7);
    REQUIRE(view.sessions.size() == 1);
    CHECK(view.sessions[0].line.number == 1);
}

TEST_CASE("The earlier course is shown with its own sessions where it is asked for")
{
    Returned family;
    const FamilyView view = family.view(family.earlier.id);
    CHECK(view.course == family.earlier);
    REQUIRE(view.sessions.size() == 3);
    CHECK(view.sessions[0].line.number == 7);
    CHECK(view.courses[0].held == 1);
    CHECK(family.view(Id<Course>()).course == family.later);
}

TEST_CASE("The caseload tells the sessions of a course that ended beside those of the present one")
{
    Returned family;
    const std::vector<CaseloadLine> lines = caseloadView(family.practice.store(), today);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].row.heldSessions == 1);
    CHECK(lines[0].heldEarlier == 7);
    CHECK_FALSE(lines[0].opened.has_value());
}

TEST_CASE("Two courses that both go on are told apart by when they began")
{
    Returned family;
    Course again = family.earlier;
    again.ended.reset();
    again.ending.reset();
    done(family.practice.casefile().keep(again));
    const std::vector<CaseloadLine> lines = caseloadView(family.practice.store(), today);
    REQUIRE(lines.size() == 2);
    for (const CaseloadLine &line : lines) {
        CHECK(line.heldEarlier == 0);
        CHECK(line.opened == (line.row.course == again.id ? again.opened : family.later.opened));
    }
}
