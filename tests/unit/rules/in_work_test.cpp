#include "src/rules/in_work.h"

#include "tests/unit/rules/an_hour.h"

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;

namespace {

const QDate aThursday(2026, 5, 14);

Dyad tieOf(Id<Person> caregiver, std::optional<QDate> since, std::optional<QDate> until = {})
{
    Dyad dyad;
    dyad.child = maya;
    dyad.caregiver = caregiver;
    dyad.since = since;
    dyad.until = until;
    return dyad;
}

} // namespace

TEST_CASE("Somebody is in the work from the first day of a tie to its last, both among them")
{
    REQUIRE(isInWork(mum, std::vector{tieOf(mum, aThursday)}, aThursday));
    REQUIRE(isInWork(mum, std::vector{tieOf(mum, aThursday.addDays(-30), aThursday)}, aThursday));
    REQUIRE_FALSE(isInWork(mum, std::vector{tieOf(mum, aThursday.addDays(1)), tieOf(aunt, aThursday)}, aThursday));
    REQUIRE_FALSE(isInWork(mum, std::vector{tieOf(mum, aThursday.addDays(-30), aThursday.addDays(-1))}, aThursday));
}

TEST_CASE("A tie that never began brings nobody into the work, another one does, and so does none at all")
{
    REQUIRE_FALSE(isInWork(mum, std::vector{tieOf(mum, {})}, aThursday));
    REQUIRE(isInWork(mum, std::vector{tieOf(mum, {}), tieOf(mum, aThursday)}, aThursday));
    const std::vector ties{tieOf(mum, {}), tieOf(aunt, aThursday)};
    REQUIRE_FALSE(isInWork(mum, ties, aThursday));
    REQUIRE(isInWork(maya, ties, aThursday));
    REQUIRE(isInWork(mum, {}, aThursday));
}

TEST_CASE("An hour that is older than the file has in the work who was in it first")
{
    const std::vector ties{tieOf(mum, aThursday), tieOf(aunt, aThursday.addDays(1)), tieOf(nico, {})};
    REQUIRE(isInWork(mum, ties, aThursday.addDays(-7)));
    REQUIRE(isInWork(maya, ties, aThursday.addDays(-7)));
    REQUIRE_FALSE(isInWork(aunt, ties, aThursday.addDays(-7)));
    REQUIRE_FALSE(isInWork(nico, ties, aThursday.addDays(-7)));
}
