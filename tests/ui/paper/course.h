// One invented course for the tests of its drawings.
#pragma once

#include "src/records/course.h"
#include "src/records/session.h"
#include "src/rules/hour.h"

#include <vector>

namespace attune::story {

template <class Record>
Id<Record> id(int number)
{
    return Id<Record>(IdBytes{1, 2, 3, 4, 5, 6, 0x70, 0, 0x80, 0, 0, 0, 0, 0, static_cast<std::uint8_t>(number / 250),
                              static_cast<std::uint8_t>(number % 250 + 1)});
}

struct Story {
    Course course;
    std::vector<Session> sessions;
    std::vector<Hour> hours;
};

/// A session held a week after the last one, `away` weeks more.
inline Session &addSession(Story &story, SessionStatus status = SessionStatus::Held, int away = 0)
{
    Session session;
    session.id = id<Session>(static_cast<int>(story.sessions.size()));
    session.course = story.course.id;
    session.status = status;
    session.day = story.sessions.empty() ? QDate(2026, 1, 6) : story.sessions.back().day.addDays(7 + 7 * away);
    story.sessions.push_back(session);
    return story.sessions.back();
}

/// The hour of the last session. `minutes`: of its one episode; nothing for an hour without one.
inline Hour &addHour(Story &story, std::vector<HourHeld> main, std::vector<HourHeld> held, std::optional<int> minutes,
                     bool settled = true)
{
    Hour hour;
    hour.session = story.sessions.back().id;
    hour.day = story.sessions.back().day;
    hour.mainMarks = std::move(main);
    hour.held = std::move(held);
    hour.isRegulationHour = hour.held == std::vector{HourHeld::Regulation};
    hour.mark = SettleMark::NoEpisode;
    if (minutes) {
        Episode episode;
        episode.from = 0;
        episode.to = *minutes;
        episode.end = settled ? EpisodeEnd::Settled : EpisodeEnd::NotYet;
        hour.episodes.push_back(episode);
        hour.mark = settled ? SettleMark::Settled : SettleMark::NotYetSettled;
    }
    story.hours.push_back(hour);
    return story.hours.back();
}

inline Story newStory(int before = 0)
{
    Story story;
    story.course.id = id<Course>(1);
    story.course.sessionsBefore = before;
    return story;
}

} // namespace attune::story
