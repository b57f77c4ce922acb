#include "db/hours.h"

#include "db/database.h"
#include "db/field_value.h"
#include "db/hours_sql.h"
#include "db/record_tables.h"
#include "src/rules/course.h"

#include <array>
#include <unordered_map>

namespace attune {

namespace {

constexpr std::array<std::string_view, 4> trendWords{"too_few", "shorter", "much_the_same", "longer"};
constexpr std::array<std::string_view, 3> endingWords{"settled", "rested_as_said", "not_yet"};

template <class Enumerator, std::size_t Count>
Enumerator fromWords(const std::array<std::string_view, Count> &words, std::string_view word)
{
    const auto found = std::find(words.begin(), words.end(), word);
    if (found == words.end())
        throw VaultDamaged(VaultDamaged::Part::Content);
    return static_cast<Enumerator>(found - words.begin());
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

// Everybody of whom some state was told, once.
PersonSet personsRead(const Note &note)
{
    PersonSet persons;
    for (const Reading &reading : note.readings)
        persons.insert(reading.person);
    return persons;
}

} // namespace

Hours::Hours(const Database &database, RecordTables &tables)
    : m_database(database)
    , m_tables(tables)
    , m_addHour(database, hours_sql::addHour)
    , m_addEpisode(database, hours_sql::addEpisode)
    , m_courseOfHour(database, hours_sql::courseOfHour)
    , m_dropHour(database, hours_sql::dropHour)
    , m_dropEpisodes(database, hours_sql::dropEpisodes)
    , m_parts(database, hours_sql::parts)
    , m_episodes(database, hours_sql::episodes)
    , m_dropTrends(database, hours_sql::dropTrends)
    , m_putLine(database, hours_sql::putLine)
    , m_putTrend(database, hours_sql::putTrend)
    , m_lines(database, hours_sql::lines)
    , m_trends(database, hours_sql::trends)
    , m_keptLine(database, hours_sql::keptLine)
    , m_keptTrends(database, hours_sql::keptTrends)
    , m_isStruck(database, hours_sql::isStruck)
{
}

void Hours::add(const Note &note, const Session &session)
{
    const Hour whole = hourOf(note, session, Id<Person>());
    {
        const Prepared::Use row = m_addHour.use();
        bindField(*row, 1, note.id);
        bindField(*row, 2, session.course);
        bindParts(*row, 3, heldParts(std::span(&whole, 1)));
        row->run();
    }
    for (const Id<Person> &person : personsRead(note)) {
        int position = 0;
        for (const Episode &episode : hourOf(note, session, person).episodes) {
            const Prepared::Use row = m_addEpisode.use();
            bindField(*row, 1, session.course);
            bindField(*row, 2, note.id);
            bindField(*row, 3, person);
            bindField(*row, 4, session.day);
            // An hour without a start stands before the others of its day.
            bindField(*row, 5, session.start.value_or(earliestInstant));
            row->bind(6, position++);
            row->bind(7, episode.from);
            row->bind(8, episode.to);
            row->bind(9, endingWords[static_cast<std::size_t>(episode.end)]);
            row->run();
        }
    }
}

std::optional<Id<Course>> Hours::remove(Id<Note> note)
{
    std::optional<Id<Course>> course;
    {
        const Prepared::Use found = m_courseOfHour.use();
        bindField(*found, 1, note);
        if (found->step())
            course = readField<Id<Course>>(*found, 0);
    }
    for (Prepared *statement : {&m_dropEpisodes, &m_dropHour}) {
        const Prepared::Use drop = statement->use();
        bindField(*drop, 1, note);
        drop->run();
    }
    return course;
}

// What progressOf() needs of an hour, and no more.
std::vector<Hour> Hours::episodesOf(Id<Course> course, Id<Person> person)
{
    std::vector<Hour> hours;
    const Prepared::Use rows = m_episodes.use();
    bindField(*rows, 1, course);
    bindField(*rows, 2, person);
    while (rows->step()) {
        Hour &hour = hours.emplace_back();
        hour.day = readField<QDate>(*rows, 0);
        hour.start = readField<Instant>(*rows, 1);
        Episode &episode = hour.episodes.emplace_back();
        episode.from = rows->column<std::optional<int>>(2);
        episode.to = rows->column<std::optional<int>>(3);
        episode.end = fromWords<EpisodeEnd>(endingWords, rows->word(4));
    }
    return hours;
}

Hours::Sum Hours::sumOfHours(const Course &course)
{
    Sum sum;
    {
        const Prepared::Use row = m_parts.use();
        bindField(*row, 1, course.id);
        if (row->step())
            sum.parts = readParts(*row, 0);
    }
    for (const Id<Person> &child : course.children)
        sum.trends.push_back({child, progressOf(episodesOf(course.id, child)).trend});
    return sum;
}

Hours::Sum Hours::sumOfNotes(const Course &course)
{
    std::vector<Hour> hours;
    std::vector<std::vector<Hour>> childHours(course.children.size());
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
            hours.push_back(hourOf(note, std::get<Session>(*session), Id<Person>()));
            for (std::size_t i = 0; i < childHours.size(); ++i)
                childHours[i].push_back(hourOf(note, std::get<Session>(*session), course.children[i]));
        }
    }
    Sum sum{heldParts(hours), {}};
    for (std::size_t i = 0; i < childHours.size(); ++i)
        sum.trends.push_back({course.children[i], progressOf(childHours[i]).trend});
    return sum;
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
        sum.trends.push_back({readField<Id<Person>>(*trends, 0), fromWords<Trend>(trendWords, trends->word(1))});
    return sum;
}

bool Hours::isRight(const Course &course)
{
    return keptSum(course) == sumOfNotes(course);
}

void Hours::sumUp(const Course &course)
{
    const Sum sum = sumOfHours(course);
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
    for (const char *statement :
         {"DELETE FROM hour_episode", "DELETE FROM hour", "DELETE FROM caseload_trend", "DELETE FROM caseload_line"})
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
    std::vector<CaseloadRow> rows;
    std::unordered_map<qint64, std::size_t> places;
    {
        const Prepared::Use lines = m_lines.use();
        bindField(*lines, 1, today);
        bindField(*lines, 2, clinician);
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
    const Prepared::Use trends = m_trends.use();
    while (trends->step()) {
        const auto place = places.find(trends->column<qint64>(0));
        if (place != places.end())
            rows[place->second].trends.push_back(
                {readField<Id<Person>>(*trends, 1), fromWords<Trend>(trendWords, trends->word(2))});
    }
    return rows;
}

} // namespace attune
