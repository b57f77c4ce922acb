// The summary that tests of summaries ask for.
#pragma once

#include "src/work/closing_words.h"
#include "tests/support/a_practice.h"

namespace attune::test {

/// For the mother, from the beginning of the course to today.
inline SummaryRequest requestFor(const APractice &practice)
{
    return {practice.family.id, {practice.mother.id}, QDate(2026, 1, 5), today};
}

} // namespace attune::test
