// Whose vault it is.
#pragma once

#include "src/records/clinician.h"
#include "src/store.h"

#include <optional>

namespace attune {

/// The clinician who set the vault up, by the journal: others may have come with an import, and some of them are older.
/// As far as the record can be read. Nothing while the vault holds no practice.
std::optional<Clinician> ownerOf(Store &store);

} // namespace attune
