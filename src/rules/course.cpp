#include "src/rules/course.h"

#include <algorithm>
#include <tuple>

namespace attune {

std::vector<SessionNumber> numberedSessions(const Course &course, std::span<const Session> sessions)
{
    std::vector<const Session *> held;
    for (const Session &session : sessions) {
        if (session.course == course.id && session.status == SessionStatus::Held)
            held.push_back(&session);
    }
    std::stable_sort(held.begin(), held.end(), [](const Session *one, const Session *other) {
        const bool isTimeless = !one->start;
        const bool isOtherTimeless = !other->start;
        return std::tie(one->day, isTimeless, one->start, one->id)
            < std::tie(other->day, isOtherTimeless, other->start, other->id);
    });
    std::vector<SessionNumber> numbers;
    int number = course.sessionsBefore;
    for (const Session *session : held)
        numbers.push_back({session->id, ++number});
    return numbers;
}

std::optional<int> numberWhenHeld(const Course &course, std::span<const Session> sessions, Id<Session> session)
{
    std::vector<Session> held(sessions.begin(), sessions.end());
    for (Session &each : held) {
        if (each.id == session && each.status == SessionStatus::Planned)
            each.status = SessionStatus::Held;
    }
    for (const SessionNumber &each : numberedSessions(course, held)) {
        if (each.session == session)
            return each.number;
    }
    return std::nullopt;
}

int heldSessions(const Course &course, std::span<const Session> sessions)
{
    return course.sessionsBefore
        + static_cast<int>(std::count_if(sessions.begin(), sessions.end(), [&](const Session &session) {
               return session.course == course.id && session.status == SessionStatus::Held;
           }));
}

GuideStanding guideStanding(int heldSessions)
{
    if (heldSessions < softGuideFrom)
        return GuideStanding::Before;
    return heldSessions <= softGuideTo ? GuideStanding::Within : GuideStanding::Past;
}

std::optional<Phase> phaseOn(const Course &course, QDate day)
{
    const PhaseStep *latest = nullptr;
    for (const PhaseStep &step : course.phases) {
        if (step.since <= day && (latest == nullptr || latest->since <= step.since))
            latest = &step;
    }
    return latest == nullptr ? std::nullopt : std::optional(latest->phase);
}

bool goesBack(const Course &course, Phase to, QDate day)
{
    const auto current = phaseOn(course, day);
    return current && to < *current;
}

std::optional<int> weeksAway(QDate seen, QDate seenAgain)
{
    const auto weeks = static_cast<int>(seen.daysTo(seenAgain) / 7);
    return weeks >= 3 ? std::optional(weeks) : std::nullopt;
}

} // namespace attune
