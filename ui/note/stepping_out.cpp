#include "ui/note/stepping_out.h"

#include <algorithm>
#include <limits>

namespace attune {

namespace {
constexpr int end = std::numeric_limits<int>::max();
} // namespace

std::vector<Presence> presencesWithout(Id<Person> person, std::vector<SteppedOut> outs)
{
    std::erase_if(outs, [](const SteppedOut &out) {
        return (!out.from && !out.until) || out.from.value_or(0) >= out.until.value_or(end);
    });
    std::sort(outs.begin(), outs.end(), [](const SteppedOut &one, const SteppedOut &other) {
        return one.from.value_or(0) < other.from.value_or(0);
    });
    std::vector<Presence> presences;
    int there = 0; // since when, where the next span of being out has not begun
    for (const SteppedOut &out : outs) {
        if (const int left = out.from.value_or(0); left > there)
            presences.push_back({person, there > 0 ? std::optional(there) : std::nullopt, left});
        there = std::max(there, out.until.value_or(end));
    }
    if (there < end)
        presences.push_back({person, there > 0 ? std::optional(there) : std::nullopt, std::nullopt});
    return presences;
}

std::vector<SteppedOut> outsBetween(std::span<const Presence> presences)
{
    std::vector<Presence> sorted(presences.begin(), presences.end());
    std::sort(sorted.begin(), sorted.end(), [](const Presence &one, const Presence &other) {
        return one.fromMinute.value_or(0) < other.fromMinute.value_or(0);
    });
    std::vector<SteppedOut> outs;
    int left = 0; // until when they are known to have been there
    for (const Presence &presence : sorted) {
        if (const int came = presence.fromMinute.value_or(0); came > left)
            outs.push_back({left > 0 ? std::optional(left) : std::nullopt, came});
        left = std::max(left, presence.untilMinute.value_or(end));
    }
    if (!sorted.empty() && left < end)
        outs.push_back({left, std::nullopt});
    return outs;
}

} // namespace attune
