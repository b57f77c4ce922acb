// The demo practice in a vault of its own.
#pragma once

#include "src/work/records_import.h"

#include <QDate>

namespace attune {

/// What a new vault holds once the demo is in it.
struct DemoSetUp {
    RecordCounts counts;
    /// Both empty, unless the demo breaks a rule: then nothing was kept.
    std::vector<Problem> problems;
    std::vector<LineProblem> lineProblems;
};

/// Sets a new vault up as the demo practice on a day, in one transaction. The vault's clinician is its therapist.
DemoSetUp setUpDemo(Store &store, IdSource &ids, const std::function<Instant()> &now, QDate today);

} // namespace attune
