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
    REQUIRE(start.request == SummaryRequest{practice.family.id, {practice.mother.id}, practice.course.opened, today});
    REQUIRE(start.closing.words.isEmpty());
}

TEST_CASE("A summary goes on where its closing words were left, and begins anew once they are signed")
{
    APractice practice;
    const SummaryRequest request{practice.family.id, {practice.father.id}, QDate(2026, 1, 7), QDate(2026, 2, 1)};
    done(keepClosingWords(practice.work(), request, u"You came"_s));
    SummaryStart start = done(summaryStart(practice.work(), practice.family.id, today));
    REQUIRE(start.request == request);
    REQUIRE(start.closing.words == u"You came"_s);
    done(signClosingWords(practice.work(), request));
    start = done(summaryStart(practice.work(), practice.family.id, today));
    REQUIRE(start.request == SummaryRequest{practice.family.id, {}, practice.course.opened, today});
    REQUIRE(start.closing.words.isEmpty());
}

TEST_CASE("Where it can be given to several, nobody is chosen before a person chose")
{
    APractice practice;
    const SummaryStart start = done(summaryStart(practice.work(), practice.family.id, today));
    REQUIRE(start.recipients.size() == 2);
    REQUIRE(start.request.recipients.isEmpty());
}

TEST_CASE("Who left the work stands behind those who are in it")
{
    APractice practice;
    Dyad former;
    former.family = practice.family.id;
    former.child = practice.child.id;
    former.caregiver = practice.mother.id;
    former.since = practice.course.opened;
    former.until = today.addDays(-1);
    done(practice.casefile().keep(former));
    const SummaryStart start = done(summaryStart(practice.work(), practice.family.id, today));
    REQUIRE(start.recipients == std::vector{practice.father, practice.mother});
    REQUIRE(start.present == 1);
}

TEST_CASE("No summary begins for a family without anybody to give it to")
{
    APractice practice;
    const Family empty = done(practice.casefile().keep(Family{{}, u"Lila & Grandma"_s, {}, today, {}}));
    REQUIRE(summaryStart(practice.work(), empty.id, today).problems
            == std::vector{Problem{u"recipients"_s, Mistake::NotFound, -1}});
}
