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
    std::vector<std::string> queries{session_sql::ofCourse,  session_sql::ofSession,     session_sql::ofDays,
                                     session_sql::unwritten, hours_sql::lines,           hours_sql::linesOfCourse,
                                     hours_sql::held,        hours_sql::lastHeldUntil,   hours_sql::hours,
                                     hours_sql::episodes,    search_sql::ofNotes.find(), search_sql::ofDrafts.find(),
                                     search_sql::toEnter,    search_sql::isTaken,        search_sql::nextFree,
                                     search_sql::entryOf,    search_sql::entryAt,        search_sql::passages,
                                     search_sql::otherWords, search_sql::addendumWords,  search_sql::draftWords,
                                     search_sql::draftAt,    search_sql::isWordUsed,     search_sql::wordsFrom};
    const std::string query = GENERATE_COPY(from_range(queries));
    CAPTURE(query);
    Statement plan(practice.database(), "EXPLAIN QUERY PLAN " + query);
    while (plan.step()) {
        const std::string step(plan.word(3));
        CAPTURE(step);
        // Drafts and sessions without a note are few.
        const bool small = step == "SCAN draft" || step == "SCAN unwritten"
            || step.starts_with("SCAN search VIRTUAL TABLE") || step.starts_with("SCAN draft_search VIRTUAL TABLE");
        CHECK((small || !step.starts_with("SCAN")));
        if (query != session_sql::unwritten && query.find("UNION ALL") == std::string::npos)
            CHECK(step.find("TEMP B-TREE FOR ORDER BY") == std::string::npos);
    }
}

TEST_CASE("A search asks the index for its rows as they stand there, the latest first")
{
    APractice practice;
    Statement plan(practice.database(), "EXPLAIN QUERY PLAN " + search_sql::ofNotes.find());
    REQUIRE(plan.step());
    const std::string step(plan.word(3));
    CAPTURE(step);
    // FTS5 tells its plan in a number: 64 for the order of rows, with 128 for going backwards.
    CHECK(step.ends_with("INDEX 64:M1"));
    CHECK_FALSE(plan.step());
}
