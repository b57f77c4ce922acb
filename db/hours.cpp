#include "db/hours.h"

#include "db/database.h"
#include "db/field_value.h"
#include "db/hours_sql.h"
#include "db/record_tables.h"
#include "src/rules/course.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace attune {

namespace {

constexpr std::array<std::string_view, 4> trendWords{"too_few", "shorter", "much_the_same", "longer"};

Trend readTrend(const Statement &row, int column)
{
    const auto found = std::ranges::find(trendWords, row.word(column));
    if (found == trendWords.end())
        throw VaultDamaged(VaultDamaged::Part::Content);
    return static_cast<Trend>(found - trendWords.begin());
}

HeldParts readParts(const Statement &row, int column)
{
    return {row.column<int>(column), row.column<int>(column + 1), row.column<int>(column + 2),
            row.column<int>(column + 3)};
}

int bindParts(Statement &row, int position, const HeldParts &parts)
{
    for (const int part : {parts.connect, parts.reflect, parts.repair, parts.regulation})
        row.bind(position++, part);
    return position;
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

// In whatever order.
bool haveSameHours(const ChildHours &one, const ChildHours &other)
{
    return one.child == other.child && std::ranges::is_permutation(one.hours, other.hours);
}

} // namespace

Hours::Lists::Lists(const Database &database, const std::string &courses)
    : lines(database, hours_sql::linesOf(courses))
    , trends(database, hours_sql::trendsOf(courses))
{
}

Hours::Hours(const Database &database, RecordTables &tables)
    : m_database(database)
    , m_tables(tables)
    , m_rows(database)
    , m_dropTrends(database, hours_sql::dropTrends)
    , m_putLine(database, hours_sql::putLine)
    , m_putTrend(database, hours_sql::putTrend)
    , m_everybodys(database, hours_sql::everybodys)
    , m_ofClinician(database, hours_sql::ofClinician)
    , m_keptLine(database, hours_sql::keptLine)
    , m_keptTrends(database, hours_sql::keptTrends)
    , m_isStruck(database, hours_sql::isStruck)
{
}

// What the hours held is the same whichever child's hours are read.
Hours::Sum Hours::Sum::of(const std::vector<ChildHours> &hours)
{
    Sum sum{heldParts(hours.front().hours), {}};
    for (const ChildHours &each : hours) {
        if (!each.child.isNull())
            sum.trends.push_back({each.child, progressOf(each.hours).trend});
    }
    return sum;
}

std::vector<ChildHours> Hours::keptHours(const Course &course)
{
    std::vector<ChildHours> kept = noHours(course);
    for (ChildHours &each : kept)
        each.hours = m_rows.of(course.id, each.child);
    return kept;
}

std::vector<ChildHours> Hours::hoursOfNotes(const Course &course)
{
    std::vector<ChildHours> all = noHours(course);
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
    return all;
}

Hours::Sum Hours::keptSum(const Course &course)
{
    Sum sum;
    {
        const Prepared::Use line = m_keptLine.use();
        bindField(*line, 1, course.id);
        if (line->step())
            sum.parts = readParts(*line, 0);
    }
    const Prepared::Use trends = m_keptTrends.use();
    bindField(*trends, 1, course.id);
    while (trends->step())
        sum.trends.push_back({readField<Id<Person>>(*trends, 0), readTrend(*trends, 1)});
    return sum;
}

bool Hours::isRight(const Course &course)
{
    const std::vector<ChildHours> hours = keptHours(course);
    return std::ranges::equal(hours, hoursOfNotes(course), haveSameHours) && keptSum(course) == Sum::of(hours);
}

void Hours::sumUp(const Course &course)
{
    const Sum sum = Sum::of(keptHours(course));
    {
        const Prepared::Use line = m_putLine.use();
        bindField(*line, 1, course.id);
        bindParts(*line, 2, sum.parts);
        line->run();
    }
    {
        const Prepared::Use drop = m_dropTrends.use();
        bindField(*drop, 1, course.id);
        drop->run();
    }
    int position = 0;
    for (const ChildTrend &trend : sum.trends) {
        const Prepared::Use row = m_putTrend.use();
        bindField(*row, 1, course.id);
        row->bind(2, position++);
        bindField(*row, 3, trend.child);
        row->bind(4, trendWords[static_cast<std::size_t>(trend.trend)]);
        row->run();
    }
}

void Hours::rebuild()
{
    m_rows.removeAll();
    for (const char *statement : {"DELETE FROM caseload_trend", "DELETE FROM caseload_line"})
        Statement(m_database, statement).run();
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

std::vector<CaseloadRow> Hours::caseload(std::optional<Id<Clinician>> clinician, QDate today)
{
    Lists &lists = clinician ? m_ofClinician : m_everybodys;
    std::vector<CaseloadRow> rows;
    std::unordered_map<qint64, std::size_t> places;
    {
        const Prepared::Use lines = lists.lines.use();
        bindField(*lines, 1, today);
        if (clinician)
            bindField(*lines, 2, *clinician);
        while (lines->step()) {
            places.emplace(lines->column<qint64>(0), rows.size());
            CaseloadRow &row = rows.emplace_back();
            row.family = readField<Id<Family>>(*lines, 1);
            row.course = readField<Id<Course>>(*lines, 2);
            row.heldSessions = lines->column<int>(3);
            row.lastSeen = readField<std::optional<QDate>>(*lines, 4);
            if (row.lastSeen)
                row.weeksAway = weeksAway(*row.lastSeen, today);
            row.heldParts = readParts(*lines, 5);
        }
    }
    const Prepared::Use trends = lists.trends.use();
    if (clinician)
        bindField(*trends, 2, *clinician);
    while (trends->step()) {
        const auto place = places.find(trends->column<qint64>(0));
        if (place != places.end())
            rows[place->second].trends.push_back({readField<Id<Person>>(*trends, 1), readTrend(*trends, 2)});
    }
    return rows;
}

} // namespace attune
