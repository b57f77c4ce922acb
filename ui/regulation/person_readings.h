// The readings of one person in one hour, as the parts of the regulation editor share them.
#pragma once

#include "ui/paper/shown_person.h"

#include "src/records/regulation.h"

#include <optional>
#include <span>
#include <vector>

namespace attune {

/// One person's hour.
struct PersonReadings {
    ShownPerson person;
    /// The length of the hour in whole minutes; 0 where start and stop are not both known.
    int minutes = 0;
    /// The minute at which the person came in.
    int arrival = 0;
    /// In the order of the hour (see inOrderOfTheHour()).
    std::vector<Reading> readings;

    bool operator==(const PersonReadings &) const = default;
};

/// The places of the readings in the order of the hour: by minute, equal minutes as entered; one without a minute stays
/// behind the one it was entered after.
std::vector<std::size_t> orderOfTheHour(std::span<const Reading> readings);
std::vector<Reading> inOrderOfTheHour(std::vector<Reading> readings);

/// Puts one person's readings in place of that person's former ones; everybody else's stay as they are.
void replaceReadings(std::vector<Reading> &all, Id<Person> person, const std::vector<Reading> &readings);

/// Which of a person's readings the quick questions show, by their place.
struct QuickFour {
    std::optional<std::size_t> arrived, hardest, settled, left;

    bool operator==(const QuickFour &) const = default;
};

/// Arrived: the first, where it is timed at the arrival or before. Left: the last, where it is timed at the end of the
/// hour, or where the hour's length is not known and it has no minute. Hardest: of the others the first overwhelmed,
/// else the first upset, far away, stirred up, watchful. Settled: the first settled after that one. What is not there
/// is nothing.
QuickFour quickFourOf(const PersonReadings &hour);

} // namespace attune
