// Which rows of the journal are asked for.
#pragma once

#include "src/records/journal_row.h"

#include <optional>

namespace attune {

/// Rows to which everything that is set here applies, the newest first.
struct JournalFilter {
    std::optional<Id<Family>> family;
    std::optional<Id<Person>> person;
    std::optional<Id<AnyRecord>> record;
    std::optional<RecordKind> recordKind;
    std::optional<Id<Clinician>> who;
    std::optional<ClinicianRole> role;
    std::optional<JournalAction> action;
    /// From this moment on, and before that one.
    std::optional<Instant> from;
    std::optional<Instant> until;
    /// Only rows that stand before this one: how the next page is asked for.
    std::optional<Id<JournalRow>> before;
    /// At most so many. 1 or more.
    int most = 200;
};

} // namespace attune
