#include "ui/regulation/person_readings.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace attune {

std::vector<std::size_t> orderOfTheHour(std::span<const Reading> readings)
{
    std::vector<std::pair<int, std::size_t>> keyed;
    int last = std::numeric_limits<int>::min();
    for (std::size_t place = 0; place < readings.size(); ++place) {
        last = readings[place].minute.value_or(last);
        keyed.emplace_back(last, place);
    }
    std::ranges::stable_sort(keyed, {}, &std::pair<int, std::size_t>::first);
    std::vector<std::size_t> order;
    for (const auto &[minute, place] : keyed)
        order.push_back(place);
    return order;
}

std::vector<Reading> inOrderOfTheHour(std::vector<Reading> readings)
{
    std::vector<Reading> sorted;
    for (const std::size_t place : orderOfTheHour(readings))
        sorted.push_back(readings[place]);
    return sorted;
}

void replaceReadings(std::vector<Reading> &all, Id<Person> person, const std::vector<Reading> &readings)
{
    const auto first = std::ranges::find(all, person, &Reading::person);
    const auto at = first - all.begin();
    std::erase_if(all, [&](const Reading &reading) { return reading.person == person; });
    all.insert(all.begin() + at, readings.begin(), readings.end());
}

QuickFour quickFourOf(const PersonReadings &hour)
{
    const std::vector<Reading> &readings = hour.readings;
    QuickFour four;
    if (readings.empty())
        return four;
    const auto minute = [&](std::size_t index) { return readings[index].minute; };
    if (minute(0) && *minute(0) <= hour.arrival)
        four.arrived = 0;
    const std::size_t last = readings.size() - 1;
    const bool atEnd = hour.minutes > 0 ? minute(last) && *minute(last) >= hour.minutes : !minute(last) && last > 0;
    if (atEnd && four.arrived != last)
        four.left = last;
    for (const State state : {State::Overwhelmed, State::Upset, State::FarAway, State::StirredUp, State::Watchful}) {
        for (std::size_t index = 0; index < readings.size() && !four.hardest; ++index) {
            if (readings[index].state == state && four.arrived != index && four.left != index)
                four.hardest = index;
        }
    }
    for (std::size_t index = four.hardest.value_or(0); index < readings.size() && !four.settled; ++index) {
        if (readings[index].state == State::Settled && four.arrived != index && four.left != index)
            four.settled = index;
    }
    return four;
}

} // namespace attune
