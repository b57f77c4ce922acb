#include "src/rules/written_hour.h"

#include "src/rules/day.h"
#include "src/rules/note_content.h"
#include "src/rules/regulation.h"
#include "src/rules/subjects.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace attune {

namespace {

using std::chrono::floor;
using std::chrono::minutes;

template <class Span>
void shift(std::vector<Span> &spans, int by)
{
    for (Span &span : spans) {
        for (std::optional<int> *minute : {&span.fromMinute, &span.untilMinute}) {
            if (*minute)
                **minute += by;
        }
    }
}

// Who was there only before the hour began was not there.
std::vector<Presence> withinTheHour(std::vector<Presence> presences)
{
    std::erase_if(presences, [](const Presence &span) { return span.untilMinute && *span.untilMinute <= 0; });
    for (Presence &span : presences) {
        if (span.fromMinute && *span.fromMinute < 0)
            span.fromMinute.reset();
    }
    return presences;
}

// A guest stays in the note with every word; only minutes before the hour go.
void clamp(std::vector<Guest> &guests)
{
    for (Guest &guest : guests) {
        for (std::optional<int> *minute : {&guest.fromMinute, &guest.untilMinute}) {
            if (*minute && **minute < 0)
                minute->reset();
        }
    }
}

// Where an end is moved to; it goes to no later day.
Instant withinItsDay(const Session &session, Instant moved)
{
    const Instant stop = *session.stop;
    return dayIn(session.zone, moved) <= dayIn(session.zone, stop) ? moved : stop;
}

void bringReadings(const WrittenHour &before, WrittenHour &now, Id<Person> person)
{
    const SeenBetween former = seenBetween(before.note, before.session, person);
    const SeenBetween present = seenBetween(now.note, now.session, person);
    if (former == present)
        return;
    std::vector<Reading> readings = inOrderOfTheHour(readingsOf(now.note, person));
    const auto arrived = arrivedAmong(readings, former);
    const auto left = leftAmong(readings, former);
    if (arrived && present.isArrivalKnown)
        readings[*arrived].minute = present.arrival;
    if (left && left != arrived && former.end != present.end)
        readings[*left].minute = present.end > 0 ? std::optional(present.end) : std::nullopt;
    replaceReadings(now.note.readings, person, inOrderOfTheHour(readings));
}

// The last minute of an hour whose length is known.
std::optional<int> lastMinuteOf(const Session &session)
{
    const bool isKnown = session.start && session.stop && *session.stop >= *session.start;
    return isKnown ? std::optional(minutesOf(session)) : std::nullopt;
}

} // namespace

int minutesOf(const Session &session)
{
    if (!session.start || !session.stop || *session.stop <= *session.start)
        return 0;
    return static_cast<int>(std::chrono::round<minutes>(*session.stop - *session.start).count());
}

std::optional<QTime> shownTime(const Session &session, const std::optional<Instant> &moment)
{
    const auto time = moment ? clockTimeIn(session.zone, *moment) : std::nullopt;
    return time ? std::optional(QTime(time->hour(), time->minute())) : std::nullopt;
}

void giveStart(WrittenHour &hour, std::optional<Instant> start, StopBy stopBy)
{
    Session &session = hour.session;
    const std::optional<Instant> before = std::exchange(session.start, start);
    if (before && start) {
        const bool stays = stopBy == StopBy::Hand && session.stop > start;
        if (session.stop && !stays)
            session.stop = withinItsDay(session, *session.stop + (*start - *before));
        const int by = static_cast<int>((floor<minutes>(*before) - floor<minutes>(*start)).count());
        shift(hour.note.presences, by);
        shift(hour.note.guests, by);
    }
    if (session.start && session.stop && *session.stop <= *session.start)
        session.stop.reset();
}

std::vector<std::size_t> orderOfTheHour(std::span<const Reading> readings)
{
    std::vector<std::pair<int, std::size_t>> keyed;
    int last = std::numeric_limits<int>::min();
    for (std::size_t place = 0; place < readings.size(); ++place) {
        last = readings[place].minute.value_or(last);
        keyed.emplace_back(last, place);
    }
    std::ranges::stable_sort(keyed, {}, &std::pair<int, std::size_t>::first);
    std::vector<std::size_t> order;
    order.reserve(keyed.size());
    for (const auto &[minute, place] : keyed)
        order.push_back(place);
    return order;
}

std::vector<Reading> inOrderOfTheHour(std::vector<Reading> readings)
{
    std::vector<Reading> sorted;
    for (const std::size_t place : orderOfTheHour(readings))
        sorted.push_back(readings[place]);
    return sorted;
}

void replaceReadings(std::vector<Reading> &all, Id<Person> person, const std::vector<Reading> &readings)
{
    const auto first = std::ranges::find(all, person, &Reading::person);
    const auto at = first - all.begin();
    std::erase_if(all, [&](const Reading &reading) { return reading.person == person; });
    all.insert(all.begin() + at, readings.begin(), readings.end());
}

SeenBetween seenBetween(const Note &note, const Session &session, Id<Person> person)
{
    SeenBetween between;
    between.end = minutesOf(session);
    int left = 0;
    bool stayed = false;
    for (const Presence &presence : withinTheHour(note.presences)) {
        if (presence.person != person)
            continue;
        const int came = presence.fromMinute.value_or(0);
        between.arrival = between.isArrivalKnown ? std::min(between.arrival, came) : came;
        between.isArrivalKnown = true;
        stayed = stayed || !presence.untilMinute;
        left = std::max(left, presence.untilMinute.value_or(0));
    }
    if (between.isArrivalKnown && !stayed)
        between.end = between.end > 0 ? std::min(between.end, left) : left;
    return between;
}

std::optional<std::size_t> arrivedAmong(std::span<const Reading> readings, const SeenBetween &between)
{
    const bool isThere = !readings.empty() && readings.front().minute && *readings.front().minute <= between.arrival;
    return isThere ? std::optional<std::size_t>(0) : std::nullopt;
}

std::optional<std::size_t> leftAmong(std::span<const Reading> readings, const SeenBetween &between)
{
    if (readings.empty())
        return std::nullopt;
    std::size_t last = readings.size() - 1;
    // What lies beyond the end is behind the leaving, until one of the two is mended.
    while (between.end > 0 && last > 0 && readings[last].minute > between.end)
        --last;
    const std::optional<int> minute = readings[last].minute;
    const bool atEnd = between.end > 0 ? minute == between.end : !minute && last > 0;
    return atEnd && arrivedAmong(readings, between) != last ? std::optional(last) : std::nullopt;
}

void bringAlong(const WrittenHour &before, WrittenHour &now, const Course &course, std::span<const Person> people)
{
    Note thoseThere;
    thoseThere.presences = withinTheHour(now.note.presences);
    const PersonSet there = usualSubjects(course, people, thoseThere);
    for (Passage &passage : now.note.passages) {
        if (passage.aboutThoseThere)
            passage.subjects = there;
    }
    if (now.note.threadAboutThoseThere)
        now.note.threadSubjects = there;
    PersonSet seen;
    for (const Reading &reading : now.note.readings)
        seen.insert(reading.person);
    for (const Id<Person> &person : seen)
        bringReadings(before, now, person);
}

Note fitToKeep(Note note)
{
    std::erase_if(note.passages, [](const Passage &passage) { return !saysSomething(passage.text); });
    if (!saysSomething(note.thread)) {
        note.thread.clear();
        note.threadSubjects = {};
        note.threadAboutThoseThere = false;
    }
    note.presences = withinTheHour(std::move(note.presences));
    clamp(note.guests);
    return note;
}

bool isBeyondTheHour(const Note &note, const Session &session)
{
    const std::optional<int> end = lastMinuteOf(session);
    const auto isAfter = [end](const std::optional<int> &minute) { return end && minute && *minute > *end; };
    const auto reaches = [&](const auto &span) { return isAfter(span.fromMinute) || isAfter(span.untilMinute); };
    return isRegulationBeyondTheHour(note, session) || std::ranges::any_of(note.presences, reaches)
        || std::ranges::any_of(note.guests, reaches);
}

bool isRegulationBeyondTheHour(const Note &note, const Session &session)
{
    const std::optional<int> end = lastMinuteOf(session);
    const auto is = [&](const auto &each) { return end && each.minute && *each.minute > *end; };
    return std::ranges::any_of(note.readings, is) || std::ranges::any_of(note.strategies, is);
}

} // namespace attune
