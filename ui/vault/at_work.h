// Who works in the open vault.
#pragma once

#include "src/clock.h"
#include "src/records/clinician.h"
#include "src/records/practice.h"
#include "src/work/workplace.h"

#include <utility>

namespace attune {

/// Who works, and where: what every page behind the door needs to know.
struct AtWork {
    Practice practice;
    Clinician clinician;
    /// What is offered where the passphrase is asked for: the demo's is no secret. Empty elsewhere.
    QString knownPassphrase;

    /// What they do now, for the journal.
    Deed deed(JournalAction action, const QString &reason = {}) const
    {
        return {action, systemMoment(), clinician.id, clinician.role, reason};
    }

    /// The workplace in a store, with the system's clock.
    Workplace in(Store &store, IdSource &ids) const
    {
        return {store, ids, &systemMoment, clinician.id, clinician.role};
    }

    /// work(workplace) as a job for VaultSession::run().
    template <class Work>
    auto job(Work work) const
    {
        return [atWork = *this, work = std::move(work)](Store &store) mutable {
            IdSource ids = IdSource::ofTheSystem();
            return work(atWork.in(store, ids));
        };
    }
};

} // namespace attune
