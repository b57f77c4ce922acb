#include "src/work/family_view.h"

#include "src/work/readable.h"

#include <algorithm>
#include <functional>
#include <map>

namespace attune {

namespace {

// One that goes on stands above one that ended; then the later beginning.
std::pair<bool, QDate> standing(const Course &course)
{
    return {!course.ended.has_value(), course.opened};
}

std::vector<CourseCount> inOrder(std::vector<Course> all)
{
    std::vector<CourseCount> courses;
    for (Course &course : all)
        courses.push_back({std::move(course), 0});
    std::ranges::stable_sort(courses, std::greater(), [](const CourseCount &each) { return standing(each.course); });
    return courses;
}

} // namespace

std::optional<Course> latestCourse(std::vector<Course> courses)
{
    if (courses.empty())
        return std::nullopt;
    return *std::ranges::max_element(courses, {}, standing);
}

std::optional<FamilyView> familyView(Store &store, Id<Family> id, QDate today, Instant now,
                                     std::optional<Id<Course>> shown)
{
    FamilyView view;
    std::optional<Family> family;
    try {
        family = store.get(id);
    } catch (const VaultDamaged &damage) {
        if (!isOneValue(damage))
            throw;
        family = store.getInPart(id);
        view.isDamaged = true;
    }
    if (!family)
        return std::nullopt;
    view.family = std::move(*family);
    Readable<Person> people = readable<Person>(store, id);
    Readable<Dyad> dyads = readable<Dyad>(store, id);
    Readable<Course> courses = readable<Course>(store, id);
    view.isDamaged =
        view.isDamaged || !people.unreadable.empty() || !dyads.unreadable.empty() || !courses.unreadable.empty();
    view.people = std::move(people.records);
    view.dyads = std::move(dyads.records);
    view.courses = inOrder(std::move(courses.records));
    if (view.courses.empty())
        return view;
    const auto asked =
        std::ranges::find_if(view.courses, [&](const CourseCount &one) { return one.course.id == shown; });
    view.course = (asked == view.courses.end() ? view.courses.front() : *asked).course;

    ReadableSessions sessions;
    for (CourseCount &each : view.courses) {
        ReadableSessions ofCourse = readableSessions(store, each.course);
        view.isDamaged = view.isDamaged || !ofCourse.isWhole;
        each.held = heldSessions(each.course, sessionsIn(ofCourse.lines));
        if (each.course.id == view.course->id)
            sessions = std::move(ofCourse);
    }
    view.records = sessionsIn(sessions.lines);
    std::map<Id<Session>, int> numbers;
    if (sessions.isWhole) {
        for (const SessionNumber &number : numberedSessions(*view.course, view.records))
            numbers.emplace(number.session, number.number);
    }
    view.sessions.reserve(sessions.lines.size());
    for (const SessionLine &line : sessions.lines) {
        CourseLine told{dayLine(line, view.family.displayName, today, now), std::nullopt};
        if (line.note)
            told.note = line.note->note;
        if (const auto number = numbers.find(line.session); number != numbers.end())
            told.line.number = number->second;
        if (line.note && told.line.state == NoteState::Signed && !line.note->thread.isEmpty()) {
            view.thread = line.note->thread;
            view.threadDay = line.day;
        }
        view.sessions.push_back(std::move(told));
    }
    std::ranges::reverse(view.sessions);
    for (const Id<Person> &child : view.course->children)
        view.hours.push_back({child, store.hours(view.course->id, child)});
    return view;
}

} // namespace attune
