// What a summary must say, worked out a second time: from the records and the rule of what may be told to whom, without
// a look at how the program does it.
#pragma once

#include "tests/support/said_summary.h"
#include "tests/support/told_practice.h"

#include <optional>

namespace attune::test {

/// One question: what may these caregivers of the family, together, be told today of these days?
struct Asked {
    const KeptFamily &family;
    PersonSet readers;
    QDate firstDay;
    QDate lastDay;
    QDate today;
};

/// Whether a note's hour is told to them, whatever the days that are asked for.
bool isTold(const Asked &asked, const Session &session, const KeptNote &kept);

/// Nothing where there is nothing to tell, or nobody to tell it to.
std::optional<SaidSummary> naiveSummary(const Asked &asked);

} // namespace attune::test
