#include "db/session_queries.h"

#include "db/database.h"
#include "db/field_value.h"
#include "db/session_sql.h"

namespace attune {

namespace {

NoteLine readNote(const Statement &row, int column)
{
    NoteLine note;
    note.note = readField<Id<Note>>(row, column);
    note.author = readField<Id<Clinician>>(row, column + 1);
    note.draft = readField<std::optional<Id<Draft>>>(row, column + 2);
    const auto at = readField<std::optional<Instant>>(row, column + 3);
    note.at = at.value_or(Instant{});
    note.mostlyHeld = readField<std::optional<HourHeld>>(row, column + 4);
    note.thread = row.column<QString>(column + 5);
    note.records = {note.draft.has_value(), !note.draft && at, !row.isNull(column + 6)};
    return note;
}

SessionLine readLine(const Statement &row)
{
    SessionLine line;
    line.session = readField<Id<Session>>(row, 0);
    line.family = readField<Id<Family>>(row, 1);
    line.course = readField<Id<Course>>(row, 2);
    line.status = readField<SessionStatus>(row, 3);
    line.day = readField<QDate>(row, 4);
    line.zone = row.column<QString>(5);
    line.start = readField<std::optional<Instant>>(row, 6);
    line.stop = readField<std::optional<Instant>>(row, 7);
    line.place = readField<Place>(row, 8);
    if (!row.isNull(10))
        line.note = readNote(row, 10);
    return line;
}

enum class Unreadable { Throws, LeftOut };

std::vector<SessionLine> readLines(Statement &rows, Unreadable unreadable)
{
    std::vector<SessionLine> lines;
    while (rows.step()) {
        try {
            lines.push_back(readLine(rows));
        } catch (const VaultDamaged &damage) {
            if (unreadable == Unreadable::Throws || damage.part() != VaultDamaged::Part::Content)
                throw;
        }
    }
    return lines;
}

} // namespace

SessionQueries::SessionQueries(const Database &database)
    : m_ofCourse(database, session_sql::ofCourse)
    , m_ofSession(database, session_sql::ofSession)
    , m_ofDays(database, session_sql::ofDays)
    , m_unwritten(database, session_sql::unwritten)
    , m_wrongUnwritten(database, session_sql::wrongUnwritten)
    , m_forgetUnwritten(database, session_sql::forgetUnwritten)
    , m_findUnwritten(database, session_sql::findUnwritten)
{
}

std::vector<SessionLine> SessionQueries::lines(const SessionsOf &which)
{
    if (const auto *course = std::get_if<Id<Course>>(&which)) {
        const Prepared::Use rows = m_ofCourse.use();
        bindField(*rows, 1, *course);
        return readLines(*rows, Unreadable::Throws);
    }
    if (const auto *session = std::get_if<Id<Session>>(&which)) {
        const Prepared::Use rows = m_ofSession.use();
        bindField(*rows, 1, *session);
        return readLines(*rows, Unreadable::Throws);
    }
    if (const auto *days = std::get_if<DaySpan>(&which)) {
        const Prepared::Use rows = m_ofDays.use();
        bindField(*rows, 1, days->first);
        bindField(*rows, 2, days->last);
        return readLines(*rows, Unreadable::LeftOut);
    }
    const auto &unwritten = std::get<Unwritten>(which);
    const Prepared::Use rows = m_unwritten.use();
    bindField(*rows, 1, unwritten.author);
    bindField(*rows, 2, unwritten.until);
    return readLines(*rows, Unreadable::LeftOut);
}

std::vector<SessionQueries::Wrong> SessionQueries::wrongUnwritten()
{
    std::vector<Wrong> wrong;
    const Prepared::Use rows = m_wrongUnwritten.use();
    while (rows->step())
        wrong.push_back(
            {readField<std::optional<Id<Session>>>(*rows, 0), readField<std::optional<Id<Family>>>(*rows, 1)});
    return wrong;
}

void SessionQueries::rebuild()
{
    m_forgetUnwritten.run();
    m_findUnwritten.run();
}

} // namespace attune
