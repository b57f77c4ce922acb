// What sessions mostly held, as bars on paper.
#pragma once

#include "src/rules/hour.h"
#include "ui/paper/flow.h"

#include <span>

namespace attune {

/// Adds a table of four rows: a word and how many of these hours mostly held it, with a bar that is as long.
void addHeldBars(Flow &flow, std::span<const Hour> hours);

} // namespace attune
