#include "db/hours.h"

#include "db/database.h"
#include "db/field_value.h"
#include "db/hours_sql.h"
#include "db/record_tables.h"
#include "db/trend_columns.h"
#include "src/rules/course.h"

#include <algorithm>
#include <map>

namespace attune {

namespace {

HeldParts readParts(const Statement &row, int column)
{
    return {row.column<int>(column), row.column<int>(column + 1), row.column<int>(column + 2),
            row.column<int>(column + 3)};
}

// Whose caseload has the course: everybody's (the null id) and that of each of its clinicians, as long as it goes on;
// and until when they have it, where their part has ended.
std::map<Id<Clinician>, std::optional<QDate>> whoHave(const Course &course)
{
    std::map<Id<Clinician>, std::optional<QDate>> who;
    if (course.ended)
        return who;
    who.emplace(Id<Clinician>(), std::nullopt);
    for (const CourseClinician &each : course.clinicians) {
        const auto [known, isNew] = who.emplace(each.clinician, each.until);
        if (!isNew)
            known->second = known->second && each.until ? std::max(known->second, each.until) : std::nullopt;
    }
    return who;
}

void bindWho(Statement &row, int position, Id<Clinician> who)
{
    row.bind(position, who.isNull() ? QByteArray() : who.toBytes());
}

std::vector<ChildHours> noHours(const Course &course)
{
    std::vector<ChildHours> none;
    for (const Id<Person> &child : course.children)
        none.push_back({child, {}});
    if (none.empty())
        none.emplace_back();
    return none;
}

} // namespace

Hours::Hours(const Database &database, RecordTables &tables)
    : m_database(database)
    , m_tables(tables)
    , m_rows(database)
    , m_held(database, hours_sql::held)
    , m_lastHeldUntil(database, hours_sql::lastHeldUntil)
    , m_dropLines(database, hours_sql::dropLines)
    , m_putLine(database, hours_sql::putLine)
    , m_lines(database, hours_sql::lines)
    , m_linesOfCourse(database, hours_sql::linesOfCourse)
    , m_isStruck(database, hours_sql::isStruck)
{
}

// What the hours held is the same whichever child's hours are read.
Hours::Line Hours::lineOf(const Course &course, const std::vector<ChildHours> &hours)
{
    Line line;
    line.parts = heldParts(hours.front().hours);
    for (const ChildHours &each : hours) {
        if (!each.child.isNull())
            line.trends.push_back({each.child, progressOf(each.hours).trend});
    }
    const Prepared::Use held = m_held.use();
    bindField(*held, 1, course.id);
    bindField(*held, 2, course.family);
    held->step();
    line.held = course.sessionsBefore + held->column<int>(0);
    line.lastHeld =
        readFieldInPart<std::optional<QDate>>(*held, 1); // a day that is none keeps no other from being kept
    return line;
}

Hours::Line Hours::readLine(const Statement &row)
{
    return {row.column<int>(0), readField<std::optional<QDate>>(row, 1), readParts(row, 2), readTrends(row, 6), {}};
}

std::vector<ChildHours> Hours::keptHours(const Course &course)
{
    std::vector<ChildHours> kept = noHours(course);
    for (ChildHours &each : kept)
        each.hours = m_rows.of(course.id, each.child);
    return kept;
}

void Hours::addHoursOfNotes(const Course &course, std::vector<ChildHours> &all)
{
    Id<AnyRecord> after;
    for (std::vector<Record> notes;
         !(notes = m_tables.page(RecordKind::Note, course.family.any(), after, 64)).empty();) {
        for (const Record &record : notes) {
            const Note &note = std::get<Note>(record);
            after = note.id.any();
            const auto session = m_tables.get(RecordKind::Session, note.session.any());
            const Prepared::Use struck = m_isStruck.use();
            bindField(*struck, 1, note.id);
            if (!session || std::get<Session>(*session).course != course.id || struck->step())
                continue;
            for (ChildHours &each : all)
                each.hours.push_back(hourOf(note, std::get<Session>(*session), each.child));
        }
    }
}

std::map<Id<Clinician>, Hours::Line> Hours::keptLines(const Course &course)
{
    std::map<Id<Clinician>, Line> lines;
    const Prepared::Use rows = m_linesOfCourse.use();
    bindField(*rows, 1, course.id);
    while (rows->step()) {
        const bool everybodys = rows->bytes(8).empty();
        Line line = readLine(*rows);
        line.until = readField<std::optional<QDate>>(*rows, 9);
        lines.emplace(everybodys ? Id<Clinician>() : readField<Id<Clinician>>(*rows, 8), std::move(line));
    }
    return lines;
}

// Caregivers' hours too, though a line tells of the children's alone.
bool Hours::isRight(const Course &course)
{
    std::vector<ChildHours> hours = noHours(course);
    const auto children = static_cast<std::ptrdiff_t>(hours.size());
    for (const Id<Person> &person : m_rows.persons(course.id)) {
        if (!std::ranges::count(course.children, person))
            hours.push_back({person, {}});
    }
    addHoursOfNotes(course, hours);
    std::map<Id<Clinician>, Line> lines;
    const Line line = lineOf(course, {hours.begin(), hours.begin() + children});
    for (const auto &[who, until] : whoHave(course))
        lines.emplace(who, line).first->second.until = until;
    const auto isKept = [&](const ChildHours &each) { // in whatever order
        return std::ranges::is_permutation(m_rows.of(course.id, each.child), each.hours);
    };
    try {
        return std::ranges::all_of(hours, isKept) && keptLines(course) == lines;
    } catch (const VaultDamaged &) {
        return false;
    }
}

void Hours::sumUp(const Course &course)
{
    m_dropLines.run(course.id.toBytes());
    const Line line = lineOf(course, keptHours(course));
    for (const auto &[who, until] : whoHave(course)) {
        const Prepared::Use row = m_putLine.use();
        bindField(*row, 1, course.id);
        bindField(*row, 2, course.family);
        bindWho(*row, 3, who);
        row->bind(4, line.held);
        bindField(*row, 5, line.lastHeld);
        row->bind(6, line.parts.connect);
        row->bind(7, line.parts.reflect);
        row->bind(8, line.parts.repair);
        row->bind(9, line.parts.regulation);
        row->bind(10, childrenAsBytes(line.trends));
        row->bind(11, std::string_view(trendsAsWords(line.trends)));
        bindField(*row, 12, until);
        row->run();
    }
}

void Hours::rebuild()
{
    m_rows.removeAll();
    Statement(m_database, "DELETE FROM caseload_line").run();
    Id<AnyRecord> after;
    for (std::vector<Record> notes; !(notes = m_tables.page(RecordKind::Note, {}, after, 64)).empty();) {
        for (const Record &record : notes) {
            const Note &note = std::get<Note>(record);
            after = note.id.any();
            const auto session = m_tables.get(RecordKind::Session, note.session.any());
            const Prepared::Use struck = m_isStruck.use();
            bindField(*struck, 1, note.id);
            if (session && !struck->step())
                add(note, std::get<Session>(*session));
        }
    }
    after = {};
    for (std::vector<Record> courses; !(courses = m_tables.page(RecordKind::Course, {}, after, 64)).empty();) {
        for (const Record &course : courses) {
            sumUp(std::get<Course>(course));
            after = idOf(course);
        }
    }
}

// For one that is written down as held on a day that is yet to come.
std::optional<QDate> Hours::lastHeldUntil(Id<Course> course, Id<Family> family, QDate today)
{
    const Prepared::Use last = m_lastHeldUntil.use();
    bindField(*last, 1, course);
    bindField(*last, 2, family);
    bindField(*last, 3, today);
    return last->step() ? readFieldInPart<std::optional<QDate>>(*last, 0) : std::nullopt;
}

// Of a line that cannot be read, what it was made of.
Hours::Line Hours::readableLine(const Statement &row, Id<Course> id)
{
    try {
        return readLine(row);
    } catch (const VaultDamaged &damage) {
        const auto course = m_tables.get(RecordKind::Course, id.any());
        if (damage.part() != VaultDamaged::Part::Content || !course)
            throw;
        std::vector<ChildHours> hours = noHours(std::get<Course>(*course));
        addHoursOfNotes(std::get<Course>(*course), hours);
        return lineOf(std::get<Course>(*course), hours);
    }
}

std::vector<CaseloadRow> Hours::caseload(std::optional<Id<Clinician>> clinician, QDate today)
{
    std::vector<CaseloadRow> rows;
    const Prepared::Use lines = m_lines.use();
    bindWho(*lines, 1, clinician.value_or(Id<Clinician>()));
    bindField(*lines, 2, today);
    while (lines->step()) {
        CaseloadRow &row = rows.emplace_back();
        row.family = readField<Id<Family>>(*lines, 8);
        row.course = readField<Id<Course>>(*lines, 9);
        Line line = readableLine(*lines, row.course);
        row.heldSessions = line.held;
        row.lastSeen = line.lastHeld > today ? lastHeldUntil(row.course, row.family, today) : line.lastHeld;
        if (row.lastSeen)
            row.weeksAway = weeksAway(*row.lastSeen, today);
        row.heldParts = line.parts;
        row.trends = std::move(line.trends);
    }
    return rows;
}

} // namespace attune
