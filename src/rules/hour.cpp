#include "src/rules/hour.h"

#include "src/rules/note_content.h"

#include <algorithm>
#include <tuple>

namespace attune {

SettleMark settleMark(bool wasSeen, const std::vector<Episode> &episodes)
{
    if (!wasSeen)
        return SettleMark::NotRecorded;
    if (episodes.empty())
        return SettleMark::NoEpisode;
    return episodes.back().end == EpisodeEnd::NotYet ? SettleMark::NotYetSettled : SettleMark::Settled;
}

Hour hourOf(const Note &note, const Session &session, Id<Person> child)
{
    Hour hour;
    hour.session = session.id;
    hour.day = session.day;
    hour.start = session.start;
    hour.isRegulationHour = isRegulationHour(note, session);
    hour.mainMarks = mainMarks(note);
    hour.held = heldIn(note);
    for (const Presence &presence : note.presences)
        hour.present.insert(presence.person);
    const auto readings = readingsOf(note, child);
    hour.episodes = episodesOf(readings, arrivalMinute(note, child));
    const bool wasSeen =
        std::ranges::any_of(readings, [](const Reading &reading) { return reading.state != State::NotSeen; });
    hour.mark = settleMark(wasSeen, hour.episodes);
    return hour;
}

SettlePoint settlePoint(const Hour &hour)
{
    SettlePoint point{hour.mark, std::nullopt, hour.mark == SettleMark::NotYetSettled};
    for (const Episode &episode : hour.episodes) {
        const auto minutes = episode.end == EpisodeEnd::NotYet ? atLeastMinutes(episode) : minutesToSettle(episode);
        if (minutes)
            point.minutes = std::max(point.minutes.value_or(0), *minutes);
    }
    return point;
}

void sortByTime(std::vector<Hour> &hours)
{
    std::stable_sort(hours.begin(), hours.end(), [](const Hour &one, const Hour &other) {
        return std::tie(one.day, one.start) < std::tie(other.day, other.start);
    });
}

} // namespace attune
