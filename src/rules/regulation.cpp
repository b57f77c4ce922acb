#include "src/rules/regulation.h"

#include <algorithm>

namespace attune {

namespace {

bool begins(const Reading &reading)
{
    return reading.state == State::Upset || reading.state == State::Overwhelmed || reading.state == State::FarAway;
}

EpisodeEnd endBy(const Reading &reading)
{
    if (reading.state == State::Settled)
        return EpisodeEnd::Settled;
    return reading.state == State::Resting && reading.restingEnds ? EpisodeEnd::RestedAsSaid : EpisodeEnd::NotYet;
}

// Takes in one more reading of a running episode.
void goOn(Episode &episode, const Reading &reading)
{
    episode.to = reading.minute;
    episode.end = endBy(reading);
    episode.wasFarAway = episode.wasFarAway || reading.state == State::FarAway;
    episode.last = reading;
}

std::optional<int> length(const Episode &episode)
{
    if (!episode.from || !episode.to || *episode.to < *episode.from)
        return std::nullopt;
    return *episode.to - *episode.from;
}

// Steps above the settled band; nothing for what is not drawn above the break.
std::optional<int> stepsAboveBand(State state)
{
    switch (state) {
    case State::Overwhelmed:
        return 4;
    case State::Upset:
        return 3;
    case State::StirredUp:
        return 2;
    case State::Watchful:
        return 1;
    case State::Settled:
    case State::Resting:
        return 0;
    case State::FarAway:
    case State::NotSeen:
        break;
    }
    return std::nullopt;
}

} // namespace

std::vector<Reading> readingsOf(const Note &note, Id<Person> person)
{
    std::vector<Reading> readings;
    std::copy_if(note.readings.begin(), note.readings.end(), std::back_inserter(readings),
                 [&](const Reading &reading) { return reading.person == person; });
    if (std::all_of(readings.begin(), readings.end(),
                    [](const Reading &reading) { return reading.minute.has_value(); }))
        std::stable_sort(readings.begin(), readings.end(),
                         [](const Reading &one, const Reading &other) { return *one.minute < *other.minute; });
    return readings;
}

std::vector<Episode> episodesOf(std::span<const Reading> readings, int arrivalMinute)
{
    std::vector<Episode> episodes;
    bool running = false;
    bool first = true;
    for (const Reading &reading : readings) {
        if (reading.state == State::NotSeen)
            continue;
        if (!running && begins(reading)) {
            Episode episode;
            episode.from = reading.minute;
            episode.fromArrival = first && reading.minute && *reading.minute <= arrivalMinute;
            episode.isAbout = reading.timing != Timing::Timed;
            episodes.push_back(episode);
            running = true;
        }
        first = false;
        if (!running)
            continue;
        goOn(episodes.back(), reading);
        running = episodes.back().end == EpisodeEnd::NotYet;
    }
    for (Episode &episode : episodes)
        episode.isAbout = episode.isAbout || episode.last.timing != Timing::Timed;
    return episodes;
}

std::optional<int> minutesToSettle(const Episode &episode)
{
    return episode.end == EpisodeEnd::NotYet ? std::nullopt : length(episode);
}

std::optional<int> atLeastMinutes(const Episode &episode)
{
    return episode.end == EpisodeEnd::NotYet ? length(episode) : std::nullopt;
}

int arrivalMinute(const Note &note, Id<Person> person)
{
    std::optional<int> arrival;
    for (const Presence &presence : note.presences) {
        if (presence.person == person)
            arrival = std::min(arrival.value_or(presence.fromMinute.value_or(0)), presence.fromMinute.value_or(0));
    }
    return arrival.value_or(0);
}

Line lineBetween(State from, State to)
{
    const bool crossesBreak = (from == State::FarAway) != (to == State::FarAway);
    return crossesBreak || from == State::NotSeen || to == State::NotSeen ? Line::Dotted : Line::Straight;
}

bool readsAsSettling(State from, State to)
{
    const auto before = stepsAboveBand(from);
    const auto after = stepsAboveBand(to);
    return before && after && *after < *before;
}

} // namespace attune
