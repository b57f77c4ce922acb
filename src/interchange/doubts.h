// What can be taken in as it is, and can hardly be meant.
#pragma once

#include "src/interchange/known_records.h"
#include "src/records/problem.h"

#include <vector>

namespace attune {

/// What of a record that fits into the file is worth a look: a signature's time that no clock showed rightly, one
/// person or clinician twice. It breaks no rule, and may stand in the vault that the
/// file came from: a computer's clock was wrong, a list was filled in in a hurry. So it is told and not refused. `now`
/// is the moment of reading. Call it after checkAgainst().
std::vector<Problem> doubtsAbout(KnownRecords &known, const Record &record, Instant now);

} // namespace attune
