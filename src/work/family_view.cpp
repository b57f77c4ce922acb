#include "src/work/family_view.h"

#include "src/records/note.h"

#include <algorithm>
#include <map>

namespace attune {

namespace {

std::vector<ChildHours> hoursOf(Store &store, const FamilyView &view)
{
    std::map<Id<Session>, const Session *> byId;
    for (const Session &session : view.records)
        byId.emplace(session.id, &session);
    std::vector<Note> notes;
    for (const CourseLine &line : view.sessions) {
        if (line.note && line.line.state == NoteState::Signed)
            if (auto note = store.get(*line.note))
                notes.push_back(std::move(*note));
    }
    std::vector<ChildHours> hours;
    for (const Id<Person> &child : view.course->children) {
        ChildHours one{child, {}};
        for (const Note &note : notes) {
            if (const auto session = byId.find(note.session); session != byId.end())
                one.hours.push_back(hourOf(note, *session->second, child));
        }
        sortByTime(one.hours);
        hours.push_back(std::move(one));
    }
    return hours;
}

// What its drawings and numbers ask of the sessions of a course, each once.
std::vector<Session> sessionsIn(const std::vector<SessionLine> &lines)
{
    std::vector<Session> sessions;
    for (const SessionLine &line : lines) {
        if (!sessions.empty() && sessions.back().id == line.session)
            continue;
        Session &session = sessions.emplace_back();
        session.id = line.session;
        session.course = line.course;
        session.status = line.status;
        session.day = line.day;
        session.start = line.start;
    }
    return sessions;
}

} // namespace

std::optional<Course> latestCourse(std::vector<Course> courses)
{
    if (courses.empty())
        return std::nullopt;
    // One that goes on stands above one that ended; then the later beginning.
    return *std::ranges::max_element(
        courses, {}, [](const Course &course) { return std::pair(!course.ended.has_value(), course.opened); });
}

std::optional<FamilyView> familyView(Store &store, Id<Family> id, QDate today, Instant now)
{
    std::optional<Family> family = store.get(id);
    if (!family)
        return std::nullopt;
    FamilyView view;
    view.family = std::move(*family);
    view.people = store.list<Person>(id);
    view.dyads = store.list<Dyad>(id);
    view.course = latestCourse(store.list<Course>(id));
    if (!view.course)
        return view;

    const std::vector<SessionLine> lines = store.sessions(view.course->id);
    view.records = sessionsIn(lines);
    std::map<Id<Session>, int> numbers;
    for (const SessionNumber &number : numberedSessions(*view.course, view.records))
        numbers.emplace(number.session, number.number);
    for (const SessionLine &line : lines) {
        CourseLine shown{dayLine(line, view.family.displayName, today, now), std::nullopt};
        if (line.note)
            shown.note = line.note->note;
        if (const auto number = numbers.find(line.session); number != numbers.end())
            shown.line.number = number->second;
        if (line.note && shown.line.state == NoteState::Signed && !line.note->thread.isEmpty()) {
            view.thread = line.note->thread;
            view.threadDay = line.day;
        }
        view.sessions.push_back(std::move(shown));
    }
    std::ranges::reverse(view.sessions);
    view.hours = hoursOf(store, view);
    return view;
}

} // namespace attune
