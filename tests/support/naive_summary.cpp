#include "tests/support/naive_summary.h"

#include "src/rules/note_content.h"

#include <algorithm>

namespace attune::test {

namespace {

constexpr int endOfTime = 100000;
constexpr int hourLength = 50; // of each in the practice

bool isBetween(QDate day, std::optional<QDate> since, std::optional<QDate> until)
{
    return since && *since <= day && (!until || day <= *until);
}

// Whether the tie of the two holds on a day. Where nobody wrote one down, a course that names both makes one.
bool isTied(const KeptFamily &family, Id<Person> caregiver, Id<Person> child, QDate day)
{
    bool isWritten = false;
    bool holds = false;
    for (const Dyad &dyad : family.dyads) {
        if (dyad.caregiver == caregiver && dyad.child == child) {
            isWritten = true;
            holds = holds || isBetween(day, dyad.since, dyad.until);
        }
    }
    if (isWritten)
        return holds;
    for (const Course &course : family.courses) {
        const bool namesBoth = std::count(course.children.begin(), course.children.end(), child) > 0
            && std::count(course.caregivers.begin(), course.caregivers.end(), caregiver) > 0;
        holds = holds || (namesBoth && course.opened <= day);
    }
    return holds;
}

// Whether it ever began, so that these two are or were in the work.
bool wasEverTied(const KeptFamily &family, Id<Person> caregiver, Id<Person> child)
{
    for (const Dyad &dyad : family.dyads) {
        if (dyad.caregiver == caregiver && dyad.child == child && dyad.since)
            return true;
    }
    return isTied(family, caregiver, child, QDate(9999, 1, 1));
}

bool isAChild(const KeptFamily &family, Id<Person> person)
{
    return std::any_of(family.children.begin(), family.children.end(),
                       [&](const Person &child) { return child.id == person; });
}

// Whether one of the readers has authority for the child in an hour of this day.
bool hasAuthority(const Asked &asked, Id<Person> child, QDate day)
{
    return std::any_of(asked.readers.begin(), asked.readers.end(), [&](Id<Person> reader) {
        return isTied(asked.family, reader, child, day) && isTied(asked.family, reader, child, asked.today);
    });
}

bool wasThere(const Note &note, Id<Person> person)
{
    return std::any_of(note.presences.begin(), note.presences.end(),
                       [&](const Presence &presence) { return presence.person == person; });
}

PersonSet readersThere(const Asked &asked, const Note &note)
{
    PersonSet there;
    for (const Id<Person> &reader : asked.readers) {
        if (wasThere(note, reader))
            there.insert(reader);
    }
    return there;
}

// At a minute, or, where it is not known which, for the whole of the hour.
bool wasThereAt(const Note &note, Id<Person> person, std::optional<int> minute)
{
    for (const Presence &presence : note.presences) {
        const int from = presence.fromMinute.value_or(0);
        const int until = presence.untilMinute.value_or(endOfTime);
        const bool isWhole = from == 0 && until >= hourLength;
        if (presence.person == person && (minute ? from <= *minute && *minute <= until : isWhole))
            return true;
    }
    return false;
}

bool isReaderThereAt(const Asked &asked, const Note &note, std::optional<int> minute)
{
    return std::any_of(asked.readers.begin(), asked.readers.end(),
                       [&](Id<Person> reader) { return wasThereAt(note, reader, minute); });
}

bool wereTogether(const Note &note, Id<Person> one, Id<Person> other)
{
    for (const Presence &a : note.presences) {
        for (const Presence &b : note.presences) {
            const int from = std::max(a.fromMinute.value_or(0), b.fromMinute.value_or(0));
            const int until = std::min(a.untilMinute.value_or(endOfTime), b.untilMinute.value_or(endOfTime));
            if (a.person == one && b.person == other && from < until)
                return true;
        }
    }
    return false;
}

bool isOnTheLine(const Asked &asked, const Note &note, Id<Person> child)
{
    const bool together = std::any_of(asked.readers.begin(), asked.readers.end(),
                                      [&](Id<Person> reader) { return wereTogether(note, reader, child); });
    return together && std::all_of(note.readings.begin(), note.readings.end(), [&](const Reading &reading) {
               return reading.person != child || isReaderThereAt(asked, note, reading.minute);
           });
}

// Whether a use of a strategy may be told: nobody else is in it, and a reader saw it or may be told of the whole hour.
bool isToldOf(const Asked &asked, const Note &note, const StrategyUse &use)
{
    for (const Id<Person> &subject : use.subjects) {
        if (!asked.readers.contains(subject) && !isAChild(asked.family, subject))
            return false;
    }
    return readersThere(asked, note).isEmpty() || isReaderThereAt(asked, note, use.minute);
}

// Nobody knows who was in the room before the record begins: it is told by authority, as of the day on which it begins.
int sessionsBefore(const Asked &asked, const Course &course)
{
    const bool mayBeTold = std::any_of(course.children.begin(), course.children.end(),
                                       [&](Id<Person> child) { return hasAuthority(asked, child, course.opened); });
    return mayBeTold ? course.sessionsBefore : 0;
}

struct ToldHour {
    Session session;
    Note note;
};

// Of two notes of one hour the first that is told tells it, so that it counts once.
std::vector<ToldHour> toldInOrder(const Asked &asked, const Course &course)
{
    std::vector<ToldHour> told;
    for (const KeptSession &kept : asked.family.sessions) {
        const Session &session = kept.session;
        if (session.course != course.id || session.day < asked.firstDay || asked.lastDay < session.day)
            continue;
        for (const KeptNote &each : kept.notes) {
            if (isTold(asked, session, each)) {
                told.push_back({session, each.note});
                break;
            }
        }
    }
    std::stable_sort(told.begin(), told.end(), [](const ToldHour &a, const ToldHour &b) {
        return std::pair(a.session.day, *a.session.start) < std::pair(b.session.day, *b.session.start);
    });
    return told;
}

void add(const Asked &asked, const ToldHour &kept, SaidCourse &course, SaidSummary &summary)
{
    const Note &note = kept.note;
    const SaidHour hour{kept.session.day, mainMarks(note), heldIn(note), isRegulationHour(note, kept.session),
                        readersThere(asked, note)};
    course.hours.push_back(hour);
    for (const Id<Person> &child : summary.children) {
        if (isOnTheLine(asked, note, child))
            course.lines[child].push_back({hour.day, settlePoint(hourOf(note, kept.session, child))});
    }
    summary.therapists.insert(note.author);
    ++summary.sessions;
    summary.sessionsWithReaders += hour.readers.isEmpty() ? 0 : 1;
    summary.regulationHours += hour.isRegulationHour ? 1 : 0;
    if (!hour.isRegulationHour)
        return;
    for (const StrategyUse &use : note.strategies) {
        if ((use.effect == Effect::Helped || use.effect == Effect::ALittle) && isToldOf(asked, note, use))
            summary.helped.insert(use.shown);
    }
}

// The sentence is about the hours on the line and about no others.
void addProgress(const Asked &asked, const std::vector<ToldHour> &told, SaidCourse &course)
{
    for (const auto &[child, points] : course.lines) {
        std::vector<Hour> hours;
        for (const ToldHour &each : told) {
            if (isOnTheLine(asked, each.note, child))
                hours.push_back(hourOf(each.note, each.session, child));
        }
        course.progress[child] = progressOf(hours);
    }
}

} // namespace

bool isTold(const Asked &asked, const Session &session, const KeptNote &kept)
{
    if (session.status != SessionStatus::Held || !kept.signature || kept.strike)
        return false;
    if (!readersThere(asked, kept.note).isEmpty())
        return true;
    // By authority: everybody who was there is a child of theirs. A signed note tells of somebody.
    const std::vector<Presence> &presences = kept.note.presences;
    return std::all_of(presences.begin(), presences.end(), [&](const Presence &presence) {
        return isAChild(asked.family, presence.person) && hasAuthority(asked, presence.person, session.day);
    });
}

std::optional<SaidSummary> naiveSummary(const Asked &asked)
{
    if (asked.readers.isEmpty() || asked.lastDay > asked.today || asked.lastDay < asked.firstDay)
        return std::nullopt;
    SaidSummary summary;
    for (const Person &child : asked.family.children) {
        const bool isInTheWork = std::any_of(asked.readers.begin(), asked.readers.end(), [&](Id<Person> reader) {
            return wasEverTied(asked.family, reader, child.id);
        });
        if (isInTheWork)
            summary.children.push_back(child.id);
    }
    for (const Id<Person> &reader : asked.readers) { // each of them is or was in the work with somebody
        const bool isInTheWork =
            std::any_of(asked.family.children.begin(), asked.family.children.end(),
                        [&](const Person &child) { return wasEverTied(asked.family, reader, child.id); });
        if (!isInTheWork)
            return std::nullopt;
    }
    for (const Course &course : asked.family.courses) {
        const std::vector<ToldHour> told = toldInOrder(asked, course);
        if (told.empty())
            continue;
        SaidCourse said{course.opened, course.ended, sessionsBefore(asked, course), {}, {}, {}};
        for (const ToldHour &each : told)
            add(asked, each, said, summary);
        addProgress(asked, told, said);
        summary.sessionsBefore += said.sessionsBefore;
        summary.courses.push_back(said);
    }
    return summary.courses.empty() ? std::nullopt : std::optional(summary);
}

} // namespace attune::test
