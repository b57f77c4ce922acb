// What a change or a look is entered in the journal with.
#pragma once

#include "src/records/clinician.h"
#include "src/records/instant.h"
#include "src/records/journal_row.h"

#include <QString>

#include <optional>

namespace attune {

/// Who does what, when and why. The store adds the record, its digest and the place in the chain.
struct Deed {
    JournalAction action = JournalAction::Viewed;
    Instant at{};
    /// Nothing where nobody is known yet, as when the vault was created.
    std::optional<Id<Clinician>> who;
    std::optional<ClinicianRole> role;
    QString reason;
};

/// What a deed was done to where no record is put: a note that was begun or viewed, a family that was exported. All
/// empty for the vault as a whole.
struct DeedTarget {
    std::optional<Id<Family>> family;
    std::optional<Id<Person>> person;
    std::optional<RecordKind> recordKind;
    std::optional<Id<AnyRecord>> record;
};

} // namespace attune
