// Whether a record fits those that stand before it in the file.
#pragma once

#include "src/interchange/known_records.h"
#include "src/interchange/line_problem.h"
#include "src/records/problem.h"

#include <vector>

namespace attune {

/// What does not fit: records that are not in the file, persons and courses of another family, a draft where a note
/// of its author stands, what a signed note needs and this one lacks, a signature that does not verify. Takes the
/// record into the index, sound or not, so that one mistake is told once. `line` counts from 1.
std::vector<Problem> checkAgainst(KnownRecords &known, const Record &record, int line);

/// Once every note and strike was read: notes that an author may not have written, since another of theirs about the
/// session stands.
std::vector<LineProblem> writtenTwice(KnownRecords &known);

} // namespace attune
