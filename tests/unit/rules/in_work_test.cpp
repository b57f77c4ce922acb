#include "src/rules/in_work.h"

#include "tests/unit/rules/an_hour.h"

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;

namespace {

const QDate day(2026, 5, 14);

Dyad tie(Id<Person> caregiver, std::optional<QDate> since, std::optional<QDate> until = {})
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
    REQUIRE(isInWork(mum, std::vector{tie(mum, day)}, day));
    REQUIRE(isInWork(mum, std::vector{tie(mum, day.addDays(-30), day)}, day));
    REQUIRE_FALSE(isInWork(mum, std::vector{tie(mum, day.addDays(1)), tie(aunt, day)}, day));
    REQUIRE_FALSE(isInWork(mum, std::vector{tie(mum, day.addDays(-30), day.addDays(-1))}, day));
}

TEST_CASE("A tie that never began brings nobody into the work, another one does, and so does none at all")
{
    REQUIRE_FALSE(isInWork(mum, std::vector{tie(mum, {})}, day));
    REQUIRE(isInWork(mum, std::vector{tie(mum, {}), tie(mum, day)}, day));
    const std::vector ties{tie(mum, {}), tie(aunt, day)};
    REQUIRE_FALSE(isInWork(mum, ties, day));
    REQUIRE(isInWork(maya, ties, day));
    REQUIRE(isInWork(mum, {}, day));
}

TEST_CASE("An hour that is older than the file has in the work who was in it first")
{
    const std::vector ties{tie(mum, day), tie(aunt, day.addDays(1)), tie(nico, {})};
    REQUIRE(isInWork(mum, ties, day.addDays(-7)));
    REQUIRE(isInWork(maya, ties, day.addDays(-7)));
    REQUIRE_FALSE(isInWork(aunt, ties, day.addDays(-7)));
    REQUIRE_FALSE(isInWork(nico, ties, day.addDays(-7)));
}
