// Vaults that somebody changed by hand, and what verify says of them.
#pragma once

#include "tests/support/a_practice.h"

#include <string>
#include <vector>

namespace attune::test {

/// All that the check finds, in the smallest slices.
std::vector<Finding> findings(Store &store);
bool has(const std::vector<Finding> &findings, Finding::What what, Id<AnyRecord> record = {});

/// Changes what triggers forbid, as somebody can who takes the triggers away and puts them back.
void forge(APractice &practice, const std::string &change);

/// Writes something of everything; the signature under the first note.
Signature writeAll(APractice &practice);

} // namespace attune::test
