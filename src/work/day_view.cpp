#include "src/work/day_view.h"

#include "src/rules/day.h"

#include <algorithm>
#include <unordered_map>

namespace attune {

NoteState noteState(const SessionLine &line, Instant now)
{
    Session session;
    session.status = line.status;
    session.start = line.start;
    session.stop = line.stop;
    return noteState(session, line.note ? line.note->records : NoteRecords{}, now);
}

DayLine dayLine(const SessionLine &line, const QString &familyName, QDate today, Instant now)
{
    DayLine result;
    result.session = line.session;
    result.family = line.family;
    if (line.note)
        result.draft = line.note->draft;
    result.familyName = familyName;
    result.day = line.day;
    if (line.start)
        result.start = clockTimeIn(line.zone, *line.start);
    result.status = line.status;
    result.state = noteState(line, now);
    result.daysSince = daysSince(line.day, today);
    return result;
}

DayView dayView(Store &store, Id<Clinician> who, QDate today, Instant now)
{
    DayView view;
    view.day = today;
    std::unordered_map<Id<Family>, QString> names;
    const auto nameOf = [&](Id<Family> id) {
        const auto [name, isNew] = names.try_emplace(id);
        if (isNew)
            if (const auto family = store.get(id))
                name->second = family->displayName;
        return name->second;
    };
    for (const SessionLine &line : store.sessions(DaySpan{today, today}))
        view.sessions.push_back(dayLine(line, nameOf(line.family), today, now));
    for (const SessionLine &line : store.sessions(Unwritten{who, today.addDays(-1)})) {
        DayLine unwritten = dayLine(line, nameOf(line.family), today, now);
        if (unwritten.state == NoteState::ToWrite || unwritten.state == NoteState::Draft)
            view.unsignedNotes.push_back(std::move(unwritten));
    }
    return view;
}

} // namespace attune
