// The families of a practice at a glance.
#pragma once

#include "src/rules/caseload.h"
#include "src/work/family_sketch.h"
#include "src/work/workplace.h"

#include <vector>

namespace attune {

/// One family's line, with whom it is about.
struct CaseloadLine {
    CaseloadRow row;
    FamilySketch family;
    QString therapist; ///< who leads the course
    /// Notes of the course that are begun and not signed.
    int drafts = 0;
    /// Sessions held in courses of the family that ended.
    int heldEarlier = 0;
    /// When the course began, where the family has another line: the two are told apart by it.
    std::optional<QDate> opened;
};

/// A line for each course that goes on, in the order of the families' ids.
std::vector<CaseloadLine> caseloadView(Store &store, QDate today);

} // namespace attune
