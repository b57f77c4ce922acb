#include "src/rules/progress.h"

#include <algorithm>
#include <cstdlib>
#include <utility>
#include <vector>

namespace attune {

namespace {

constexpr std::size_t leastEpisodes = 3;
constexpr std::size_t mostCompared = 5;
constexpr int sameWithinMinutes = 5;
constexpr int sameWithinFraction = 5;

// One episode as the median sees it.
struct Length {
    bool open = false;
    int minutes = 0;
};

Middle middleOf(std::span<const Length> lengths)
{
    std::vector<Length> sorted(lengths.begin(), lengths.end());
    // Those not yet settled on top.
    std::ranges::sort(sorted, {}, [](const Length &length) { return std::pair(length.open, length.minutes); });
    const Length &lower = sorted[(sorted.size() - 1) / 2];
    const Length &upper = sorted[sorted.size() / 2];
    Middle middle;
    middle.atLeast = upper.open;
    // Rounding up would claim more than is known of one that had not yet settled.
    middle.minutes = (lower.minutes + upper.minutes + (middle.atLeast ? 0 : 1)) / 2;
    middle.episodes = static_cast<int>(sorted.size());
    middle.notYetSettled =
        static_cast<int>(std::count_if(sorted.begin(), sorted.end(), [](const Length &l) { return l.open; }));
    return middle;
}

Trend trendBetween(const Middle &first, const Middle &last)
{
    if (first.atLeast != last.atLeast)
        return last.atLeast ? Trend::Longer : Trend::Shorter;
    const int difference = std::abs(last.minutes - first.minutes);
    if (first.atLeast || difference <= sameWithinMinutes || difference * sameWithinFraction <= first.minutes)
        return Trend::MuchTheSame;
    return last.minutes < first.minutes ? Trend::Shorter : Trend::Longer;
}

bool saysWhoLed(const Reading &closing)
{
    return !closing.ledBy.isEmpty() || closing.therapistLed || closing.ledTogether || !closing.ledByOther.isEmpty();
}

} // namespace

Progress progressOf(std::span<const Hour> hours)
{
    std::vector<Hour> sorted(hours.begin(), hours.end());
    sortByTime(sorted);
    Progress progress;
    std::vector<Length> lengths;
    for (const Hour &hour : sorted) {
        for (const Episode &episode : hour.episodes) {
            if (episode.end == EpisodeEnd::NotYet) {
                lengths.push_back({true, atLeastMinutes(episode).value_or(0)});
                ++progress.notYetSettled;
            } else if (const auto minutes = minutesToSettle(episode)) {
                lengths.push_back({false, *minutes});
            } else {
                ++progress.untimed;
            }
        }
    }
    progress.episodes = static_cast<int>(lengths.size());
    if (lengths.size() < leastEpisodes)
        return progress;
    const std::size_t compared = std::min(mostCompared, lengths.size() / 2);
    progress.first = middleOf(std::span(lengths).first(compared));
    progress.last = middleOf(std::span(lengths).last(compared));
    progress.trend = trendBetween(*progress.first, *progress.last);
    return progress;
}

LedCount ledCount(std::span<const Hour> hours, Id<Person> caregiver)
{
    LedCount count;
    for (const Hour &hour : hours) {
        if (!hour.present.contains(caregiver))
            continue;
        for (const Episode &episode : hour.episodes) {
            if (episode.end == EpisodeEnd::NotYet)
                continue;
            if (!saysWhoLed(episode.last)) {
                ++count.notSaid;
                continue;
            }
            ++count.of;
            if (episode.last.ledBy.contains(caregiver))
                ++count.with;
            else if (episode.last.ledTogether)
                ++count.together;
        }
    }
    return count;
}

} // namespace attune
