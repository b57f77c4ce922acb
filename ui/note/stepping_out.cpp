#include "ui/note/stepping_out.h"

#include <algorithm>
#include <limits>

namespace attune {

namespace {

constexpr int fromTheStart = std::numeric_limits<int>::min();
constexpr int end = std::numeric_limits<int>::max();

// Nothing for who was there from the beginning.
std::optional<int> came(int minute)
{
    return minute == fromTheStart || minute == 0 ? std::nullopt : std::optional(minute);
}

} // namespace

std::vector<Presence> presencesWithout(Id<Person> person, std::vector<SteppedOut> outs)
{
    std::erase_if(outs, [](const SteppedOut &out) {
        return (!out.from && !out.until) || out.from.value_or(fromTheStart) >= out.until.value_or(end);
    });
    std::sort(outs.begin(), outs.end(), [](const SteppedOut &one, const SteppedOut &other) {
        return one.from.value_or(fromTheStart) < other.from.value_or(fromTheStart);
    });
    std::vector<Presence> presences;
    int there = fromTheStart; // since when, where the next span of being out has not begun
    for (const SteppedOut &out : outs) {
        const int left = out.from.value_or(fromTheStart);
        const bool fromTheBeginning = there == fromTheStart && left == 0;
        if (left > there && !fromTheBeginning)
            presences.push_back({person, came(there), left});
        there = std::max(there, out.until.value_or(end));
    }
    if (there < end)
        presences.push_back({person, came(there), std::nullopt});
    return presences;
}

std::vector<SteppedOut> outsBetween(std::span<const Presence> presences)
{
    std::vector<Presence> sorted(presences.begin(), presences.end());
    std::sort(sorted.begin(), sorted.end(), [](const Presence &one, const Presence &other) {
        return one.fromMinute.value_or(fromTheStart) < other.fromMinute.value_or(fromTheStart);
    });
    std::vector<SteppedOut> outs;
    int left = fromTheStart; // until when they are known to have been there
    for (const Presence &presence : sorted) {
        const int from = presence.fromMinute.value_or(fromTheStart);
        if (from > left && (left != fromTheStart || from > 0))
            outs.push_back({left != fromTheStart ? std::optional(left) : std::nullopt, from});
        left = std::max(left, presence.untilMinute.value_or(end));
    }
    if (!sorted.empty() && left < end)
        outs.push_back({left, std::nullopt});
    return outs;
}

} // namespace attune
