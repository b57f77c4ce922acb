// Who works, and with what.
#pragma once

#include "src/deed.h"
#include "src/records/id_source.h"
#include "src/records/problem.h"
#include "src/store.h"

#include <functional>
#include <optional>

namespace attune {

/// A clinician at work in an open vault. Everything that they do is journaled with their name and role.
struct Workplace {
    Store &store;
    IdSource &ids;
    std::function<Instant()> now;
    Id<Clinician> who;
    ClinicianRole role = ClinicianRole::Therapist;

    Deed deed(JournalAction action, const QString &reason = {}) const { return {action, now(), who, role, reason}; }
};

/// What was done, as it is kept from now on; or everything that is wrong with what was asked, and then nothing was
/// done.
template <class T>
using Outcome = Parsed<T>;

/// Nothing was done, for one thing that is wrong with `field`.
template <class T>
Outcome<T> refused(const QString &field, Mistake mistake)
{
    return {std::nullopt, {{field, mistake, -1}}};
}

} // namespace attune
