// What can be taken in as it is, and can hardly be meant.
#pragma once

#include "src/interchange/known_records.h"
#include "src/records/problem.h"

#include <vector>

namespace attune {

/// What of a record that fits into the file is worth a look: a moment or a day that no clock or calendar showed
/// rightly, one person or clinician twice, phases out of order, in a draft a minute after the end of its hour. It
/// breaks no rule, and may stand in the vault that the file came from: a computer's clock was wrong, a list was filled
/// in in a hurry, a draft is half-finished. So it is told and not refused. `now` is the moment of reading. Call it
/// after checkAgainst().
std::vector<Problem> doubtsAbout(KnownRecords &known, const Record &record, Instant now);

} // namespace attune
