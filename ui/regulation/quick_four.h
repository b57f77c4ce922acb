// Which of a person's readings the four quick questions show.
#pragma once

#include "src/rules/written_hour.h"

#include <optional>
#include <span>

namespace attune {

/// By their place among the readings.
struct QuickFour {
    std::optional<std::size_t> arrived, hardest, settled, left;

    bool operator==(const QuickFour &) const = default;
};

/// `readings`: one person's, in the order of the hour. Arrived and left: see arrivedAmong() and leftAmong(). Hardest:
/// of the others the first overwhelmed, else the first upset, far away, stirred up, watchful. Settled: the first
/// settled after that one. What is not there is nothing.
QuickFour quickFourOf(std::span<const Reading> readings, const SeenBetween &between);

} // namespace attune
