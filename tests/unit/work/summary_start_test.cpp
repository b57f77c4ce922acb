#include "src/work/summary_start.h"

#include "tests/support/a_practice.h"

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

TEST_CASE("A summary begins with a caregiver who is in the work, from the beginning of the course to today")
{
    APractice practice;
    done(practice.casefile().keep(
        Dyad{{}, practice.family.id, practice.child.id, practice.father.id, Relation::Father, {}, {}}));
    const SummaryStart start = done(summaryStart(practice.work(), practice.family.id, today));
    REQUIRE(start.recipients == std::vector{practice.mother});
    REQUIRE(start.request == SummaryRequest{practice.family.id, practice.mother.id, practice.course.opened, today});
    REQUIRE(start.closing.words.isEmpty());
}

TEST_CASE("A summary goes on where its closing words were left, and with no words once they are signed")
{
    APractice practice;
    const SummaryRequest request{practice.family.id, practice.father.id, QDate(2026, 1, 7), QDate(2026, 2, 1)};
    done(keepClosingWords(practice.work(), request, u"You came"_s));
    SummaryStart start = done(summaryStart(practice.work(), practice.family.id, today));
    REQUIRE(start.request == request);
    REQUIRE(start.closing.words == u"You came"_s);
    done(signClosingWords(practice.work(), request));
    start = done(summaryStart(practice.work(), practice.family.id, today));
    REQUIRE(start.request == request);
    REQUIRE(start.closing.words.isEmpty());
}

TEST_CASE("No summary begins for a family without anybody to give it to")
{
    APractice practice;
    const Family empty = done(practice.casefile().keep(Family{{}, u"Lila & Grandma"_s, {}, today, {}}));
    REQUIRE(summaryStart(practice.work(), empty.id, today).problems
            == std::vector{Problem{u"recipient"_s, Mistake::NotFound, -1}});
}
