#include "db/hours_sql.h"
#include "db/search_sql.h"
#include "db/session_sql.h"
#include "db/statement.h"
#include "tests/support/a_practice.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace attune;
using namespace attune::test;

TEST_CASE("No query of the screens reads a large table from end to end")
{
    APractice practice;
    std::vector<std::string> queries{session_sql::ofCourse,
                                     session_sql::ofSession,
                                     session_sql::ofDays,
                                     session_sql::unwritten,
                                     hours_sql::lines,
                                     hours_sql::linesOfCourse,
                                     hours_sql::held,
                                     hours_sql::lastHeldUntil,
                                     hours_sql::hours,
                                     hours_sql::episodes,
                                     search_sql::ofNotes.find(),
                                     search_sql::ofDrafts.find(),
                                     search_sql::ofFamilies.findInFamily(),
                                     search_sql::ofDrafts.findInFamily(),
                                     search_sql::noteEntries.placeOf(),
                                     search_sql::draftEntries.placeOf(),
                                     search_sql::isWordUsed,
                                     search_sql::wordsFrom,
                                     search_sql::wordsOf};
    const std::string query = GENERATE_COPY(from_range(queries));
    CAPTURE(query);
    Statement plan(practice.database(), "EXPLAIN QUERY PLAN " + query);
    while (plan.step()) {
        const std::string step(plan.word(3));
        CAPTURE(step);
        // Drafts and sessions without a note are few.
        const bool small = step == "SCAN draft" || step == "SCAN unwritten"
            || step.starts_with("SCAN search VIRTUAL TABLE") || step.starts_with("SCAN draft_search VIRTUAL TABLE")
            || step.starts_with("SCAN family_search VIRTUAL TABLE");
        CHECK((small || !step.starts_with("SCAN")));
        if (query != session_sql::unwritten && query.find("UNION ALL") == std::string::npos)
            CHECK(step.find("TEMP B-TREE FOR ORDER BY") == std::string::npos);
    }
}

TEST_CASE("A search in one family begins and ends at the family's stretch of its index")
{
    APractice practice;
    Statement plan(practice.database(), "EXPLAIN QUERY PLAN " + search_sql::ofFamilies.findInFamily());
    REQUIRE(plan.step());
    const std::string step(plan.word(3));
    CAPTURE(step);
    // FTS5 tells its plan in a number, with 128 for going backwards, and the limits that it was given.
    CHECK(step.ends_with("INDEX 64:M1><"));
}
