// The ids of records, without the records.
#pragma once

#include "src/records/id.h"
#include "src/records/record_kind.h"

#include <optional>
#include <vector>

namespace attune {

class Database;

/// See Store::ids().
std::vector<Id<AnyRecord>> idsIn(const Database &database, RecordKind kind, std::optional<Id<AnyRecord>> of);

} // namespace attune
