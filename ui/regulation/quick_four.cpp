#include "ui/regulation/quick_four.h"

#include <algorithm>

namespace attune {

QuickFour quickFourOf(std::span<const Reading> readings, const SeenBetween &between)
{
    QuickFour four;
    if (readings.empty())
        return four;
    four.arrived = arrivedAmong(readings, between);
    four.left = leftAmong(readings, between);
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
