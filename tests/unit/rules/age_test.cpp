#include "src/rules/age.h"

#include <catch2/catch_test_macros.hpp>

#include <tuple>

using namespace attune;

TEST_CASE("An age is said in completed years and months")
{
    REQUIRE(ageOn(QDate(2026, 5, 14), QDate(2021, 11, 14)) == Age{AgeRange::BirthThroughSix, 4, 6});
    REQUIRE(ageOn(QDate(2026, 5, 13), QDate(2021, 11, 14)) == Age{AgeRange::BirthThroughSix, 4, 5});
    REQUIRE(ageOn(QDate(2026, 5, 14), QDate(2026, 5, 14)) == Age{AgeRange::BirthThroughSix, 0, 0});
    REQUIRE(ageOn(QDate(2026, 1, 1), QDate(2025, 12, 31)) == Age{AgeRange::BirthThroughSix, 0, 0});
    REQUIRE(ageOn(QDate(2026, 2, 28), QDate(2026, 1, 31)) == Age{AgeRange::BirthThroughSix, 0, 0});
    REQUIRE(ageOn(QDate(2026, 3, 1), QDate(2026, 1, 31)) == Age{AgeRange::BirthThroughSix, 0, 1});
}

TEST_CASE("A child born on 29 February is a year older on 1 March in common years and on 29 February in leap years")
{
    const QDate birth(2020, 2, 29);
    REQUIRE(ageOn(QDate(2021, 2, 28), birth) == Age{AgeRange::BirthThroughSix, 0, 11});
    REQUIRE(ageOn(QDate(2021, 3, 1), birth) == Age{AgeRange::BirthThroughSix, 1, 0});
    REQUIRE(ageOn(QDate(2024, 2, 28), birth) == Age{AgeRange::BirthThroughSix, 3, 11});
    REQUIRE(ageOn(QDate(2024, 2, 29), birth) == Age{AgeRange::BirthThroughSix, 4, 0});
}

TEST_CASE("An age outside birth through six is said and not refused")
{
    REQUIRE(ageOn(QDate(2026, 5, 13), QDate(2019, 5, 14)) == Age{AgeRange::BirthThroughSix, 6, 11});
    REQUIRE(ageOn(QDate(2026, 5, 14), QDate(2019, 5, 14)) == Age{AgeRange::SevenOrOlder, 7, 0});
    REQUIRE(ageOn(QDate(2026, 5, 14), QDate(1985, 6, 1)) == Age{AgeRange::SevenOrOlder, 40, 11});
    REQUIRE(ageOn(QDate(2026, 5, 14), QDate(2026, 5, 15)) == Age{AgeRange::BornLater, 0, 0});
    REQUIRE(ageOn(QDate(2026, 5, 14), QDate(2030, 1, 1)) == Age{AgeRange::BornLater, 0, 0});
}

TEST_CASE("Nobody grows younger from one day to the next")
{
    for (const QDate birth : {QDate(2020, 2, 29), QDate(2019, 12, 31), QDate(2020, 8, 30)}) {
        std::tuple last{0, 0};
        for (QDate day = birth; day < birth.addYears(8); day = day.addDays(1)) {
            const Age age = ageOn(day, birth);
            REQUIRE(age.months >= 0);
            REQUIRE(age.months <= 11);
            REQUIRE(last <= std::tuple{age.years, age.months});
            last = {age.years, age.months};
        }
        REQUIRE(last >= std::tuple{7, 11});
    }
}
