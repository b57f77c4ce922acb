#include "src/work/day_view.h"

#include "src/rules/course.h"
#include "src/rules/day.h"
#include "src/rules/note_content.h"
#include "src/work/notebook.h"
#include "src/work/readable.h"

#include <algorithm>
#include <map>

namespace attune {

NoteState noteState(const SessionLine &line, Instant now)
{
    Session session;
    session.status = line.status;
    session.day = line.day;
    session.zone = line.zone;
    session.start = line.start;
    session.stop = line.stop;
    return noteState(session, line.note ? line.note->records : NoteRecords{}, now);
}

std::vector<Session> sessionsIn(const std::vector<SessionLine> &lines)
{
    std::vector<Session> sessions;
    sessions.reserve(lines.size());
    for (const SessionLine &line : lines) {
        const bool isStruck = line.note && line.note->records.hasStrike;
        if (isStruck || (!sessions.empty() && sessions.back().id == line.session))
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

namespace {

// Fills in what a line says of its family and its note, and reads each family once.
class DayTeller {
public:
    DayTeller(Store &store, QDate today, Instant now)
        : m_store(store)
        , m_today(today)
        , m_now(now)
    {
    }

    DayLine tell(const SessionLine &line)
    {
        const Known &known = knownOf(line.family);
        DayLine told = dayLine(line, known.sketch.family.displayName, m_today, m_now);
        told.number = numberOf(line, known);
        if (const auto note = noteOf(line))
            told.held = heldIn(*note);
        return told;
    }

    std::vector<FamilySketch> sketches() const
    {
        std::vector<FamilySketch> sketches;
        for (const auto &[id, known] : m_known)
            sketches.push_back(known.sketch);
        return sketches;
    }

private:
    struct Known {
        FamilySketch sketch;
        std::vector<Course> courses;
    };

    const Known &knownOf(Id<Family> id)
    {
        const auto [known, isNew] = m_known.try_emplace(id);
        if (isNew)
            known->second = {sketchOf(m_store, id), readable<Course>(m_store, id).records};
        return known->second;
    }

    // Nothing where one of them cannot be read: their number is not known then.
    std::optional<std::vector<Session>> sessionsOf(const Course &course) const
    {
        const ReadableSessions found = readableSessions(m_store, course);
        return found.isWhole ? std::optional(sessionsIn(found.lines)) : std::nullopt;
    }

    // Nothing where an hour before it may still be held, which would make it another.
    std::optional<int> numberOf(const SessionLine &line, const Known &known)
    {
        const auto course = std::ranges::find(known.courses, line.course, &Course::id);
        if (course == known.courses.end())
            return std::nullopt;
        const auto [sessions, isNew] = m_sessions.try_emplace(line.course);
        if (isNew)
            sessions->second = sessionsOf(*course);
        if (!sessions->second)
            return std::nullopt;
        std::vector<Session> allHeld = *sessions->second;
        for (Session &session : allHeld) {
            if (session.status == SessionStatus::Planned)
                session.status = SessionStatus::Held;
        }
        const std::optional<int> number = numberWhenHeld(*course, *sessions->second, line.session);
        return number == numberWhenHeld(*course, allHeld, line.session) ? number : std::nullopt;
    }

    // What the marks are made of: a line whose note cannot be read has none.
    std::optional<Note> noteOf(const SessionLine &line) const
    {
        if (!line.note)
            return std::nullopt;
        try {
            if (!line.note->draft)
                return m_store.get(line.note->note);
            const auto draft = m_store.get(*line.note->draft);
            return draft ? Notebook::read(*draft).value : std::nullopt;
        } catch (const VaultDamaged &damage) {
            if (!isOneValue(damage))
                throw;
            return std::nullopt;
        }
    }

    Store &m_store;
    QDate m_today;
    Instant m_now;
    std::map<Id<Family>, Known> m_known;
    std::map<Id<Course>, std::optional<std::vector<Session>>> m_sessions;
};

} // namespace

DayView dayView(Store &store, Id<Clinician> who, QDate today, Instant now)
{
    DayView view;
    view.day = today;
    DayTeller teller(store, today, now);
    for (const SessionLine &line : store.sessions(DaySpan{today, today}))
        view.sessions.push_back(teller.tell(line));
    for (const SessionLine &line : store.sessions(Unwritten{who, today.addDays(-1)})) {
        const NoteState state = noteState(line, now);
        if (line.day < today && (state == NoteState::ToWrite || state == NoteState::Draft))
            view.unsignedNotes.push_back(teller.tell(line));
    }
    view.families = teller.sketches();
    view.isFirst = view.families.empty() && store.page({RecordKind::Family, {}, {}, 1}).empty();
    return view;
}

} // namespace attune
