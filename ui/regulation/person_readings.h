// The readings of one person in one hour, as the parts of the regulation editor share them.
#pragma once

#include "ui/paper/shown_person.h"

#include "src/rules/written_hour.h"

#include <optional>
#include <vector>

namespace attune {

/// One person's hour.
struct PersonReadings {
    ShownPerson person;
    /// The length of the hour in whole minutes; 0 where start and stop are not both known.
    int minutes = 0;
    /// When the person came in, and when they left.
    SeenBetween between;
    /// In the order of the hour (see inOrderOfTheHour()).
    std::vector<Reading> readings;

    bool operator==(const PersonReadings &) const = default;
};

/// Which of a person's readings the quick questions show, by their place.
struct QuickFour {
    std::optional<std::size_t> arrived, hardest, settled, left;

    bool operator==(const QuickFour &) const = default;
};

/// Arrived and left: see arrivedAmong() and leftAmong(). Hardest: of the others the first overwhelmed,
/// else the first upset, far away, stirred up, watchful. Settled: the first settled after that one. What is not there
/// is nothing.
QuickFour quickFourOf(const PersonReadings &hour);

} // namespace attune
