#include "src/work/family_view.h"

#include <algorithm>
#include <map>

namespace attune {

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
    view.sessions.reserve(lines.size());
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
    for (const Id<Person> &child : view.course->children)
        view.hours.push_back({child, store.hours(view.course->id, child)});
    return view;
}

} // namespace attune
