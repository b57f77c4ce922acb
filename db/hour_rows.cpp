#include "db/hour_rows.h"

#include "db/database.h"
#include "db/field_value.h"
#include "db/hours_sql.h"

#include <algorithm>
#include <array>

namespace attune {

namespace {

constexpr std::array<std::string_view, 3> endingWords{"settled", "rested_as_said", "not_yet"};

EpisodeEnd readEnding(const Statement &row, int column)
{
    const auto found = std::find(endingWords.begin(), endingWords.end(), row.word(column));
    if (found == endingWords.end())
        throw VaultDamaged(VaultDamaged::Part::Content);
    return static_cast<EpisodeEnd>(found - endingWords.begin());
}

std::string joined(const std::vector<HourHeld> &marks)
{
    std::string words;
    for (const HourHeld mark : marks) {
        if (!words.empty())
            words += ' ';
        words += word(mark);
    }
    return words;
}

std::vector<HourHeld> readMarks(const Statement &row, int column)
{
    std::vector<HourHeld> marks;
    for (std::string_view words = row.word(column); !words.empty();) {
        const std::string_view each = words.substr(0, words.find(' '));
        words.remove_prefix(std::min(words.size(), each.size() + 1));
        marks.push_back(enumeratorOf<HourHeld>(each));
    }
    return marks;
}

// An hour without a start stands before the others of its day.
Instant keptStart(const std::optional<Instant> &start)
{
    return start.value_or(earliestInstant);
}

std::optional<Instant> readStart(const Statement &row, int column)
{
    const auto start = readField<Instant>(row, column);
    return start == earliestInstant ? std::nullopt : std::optional(start);
}

// The persons of whom the note tells a state, and those of them of whom one was seen.
struct Told {
    PersonSet persons;
    PersonSet seen;
};

Told toldIn(const Note &note)
{
    Told told;
    for (const Reading &reading : note.readings) {
        told.persons.insert(reading.person);
        if (reading.state != State::NotSeen)
            told.seen.insert(reading.person);
    }
    return told;
}

struct KeptHour {
    qint64 note = 0;
    PersonSet seen;
    Hour hour;
};

KeptHour readHour(const Statement &row)
{
    KeptHour kept;
    kept.note = row.column<qint64>(0);
    kept.hour.day = readField<QDate>(row, 1);
    kept.hour.start = readStart(row, 2);
    kept.hour.session = readField<Id<Session>>(row, 3);
    kept.hour.isRegulationHour = row.column<bool>(4);
    kept.hour.mainMarks = readMarks(row, 5);
    kept.hour.held = readMarks(row, 6);
    kept.hour.present = readField<PersonSet>(row, 7);
    kept.seen = readField<PersonSet>(row, 8);
    return kept;
}

Episode readEpisode(const Statement &row, Id<Person> person)
{
    Episode episode;
    episode.from = row.column<std::optional<int>>(1);
    episode.to = row.column<std::optional<int>>(2);
    episode.end = readEnding(row, 3);
    episode.fromArrival = row.column<bool>(4);
    episode.wasFarAway = row.column<bool>(5);
    episode.isAbout = row.column<bool>(6);
    episode.last.person = person;
    episode.last.minute = row.column<std::optional<int>>(7);
    episode.last.state = readField<State>(row, 8);
    episode.last.timing = readField<Timing>(row, 9);
    episode.last.restingEnds = row.column<bool>(10);
    episode.last.ledBy = readField<PersonSet>(row, 11);
    episode.last.therapistLed = row.column<bool>(12);
    episode.last.ledTogether = row.column<bool>(13);
    episode.last.ledByOther = row.column<QString>(14);
    return episode;
}

} // namespace

HourRows::HourRows(const Database &database)
    : m_database(database)
    , m_addHour(database, hours_sql::addHour)
    , m_addEpisode(database, hours_sql::addEpisode)
    , m_courseOfHour(database, hours_sql::courseOfHour)
    , m_dropHour(database, hours_sql::dropHour)
    , m_dropEpisodes(database, hours_sql::dropEpisodes)
    , m_hours(database, hours_sql::hours)
    , m_episodes(database, hours_sql::episodes)
{
}

void HourRows::add(const Note &note, const Session &session)
{
    const Hour whole = hourOf(note, session, Id<Person>());
    const Told told = toldIn(note);
    {
        const Prepared::Use row = m_addHour.use();
        bindField(*row, 1, session.course);
        bindField(*row, 2, note.id);
        bindField(*row, 3, session.day);
        bindField(*row, 4, keptStart(session.start));
        bindField(*row, 5, session.id);
        row->bind(6, whole.isRegulationHour);
        row->bind(7, std::string_view(joined(whole.mainMarks)));
        row->bind(8, std::string_view(joined(whole.held)));
        bindField(*row, 9, whole.present);
        bindField(*row, 10, told.seen);
        row->run();
    }
    for (const Id<Person> &person : told.persons) {
        int position = 0;
        for (const Episode &episode : hourOf(note, session, person).episodes)
            addEpisode(note, session, person, position++, episode);
    }
}

void HourRows::addEpisode(const Note &note, const Session &session, Id<Person> person, int position,
                          const Episode &episode)
{
    const Prepared::Use row = m_addEpisode.use();
    bindField(*row, 1, session.course);
    bindField(*row, 2, note.id);
    bindField(*row, 3, person);
    bindField(*row, 4, session.day);
    bindField(*row, 5, keptStart(session.start));
    row->bind(6, position);
    row->bind(7, episode.from);
    row->bind(8, episode.to);
    row->bind(9, endingWords[static_cast<std::size_t>(episode.end)]);
    row->bind(10, episode.fromArrival);
    row->bind(11, episode.wasFarAway);
    row->bind(12, episode.isAbout);
    row->bind(13, episode.last.minute);
    bindField(*row, 14, episode.last.state);
    bindField(*row, 15, episode.last.timing);
    row->bind(16, episode.last.restingEnds);
    bindField(*row, 17, episode.last.ledBy);
    row->bind(18, episode.last.therapistLed);
    row->bind(19, episode.last.ledTogether);
    bindField(*row, 20, episode.last.ledByOther);
    row->run();
}

std::optional<Id<Course>> HourRows::remove(Id<Note> note)
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

void HourRows::removeAll()
{
    for (const char *statement : {"DELETE FROM hour_episode", "DELETE FROM hour"})
        Statement(m_database, statement).run();
}

PersonSet HourRows::persons(Id<Course> course) const
{
    PersonSet persons;
    Statement rows(m_database, hours_sql::personsOfCourse);
    bindField(rows, 1, course);
    while (rows.step())
        persons.insert(readField<Id<Person>>(rows, 0));
    return persons;
}

std::vector<Hour> HourRows::of(Id<Course> course, Id<Person> person)
{
    std::vector<KeptHour> kept;
    {
        const Prepared::Use rows = m_hours.use();
        bindField(*rows, 1, course);
        while (rows->step())
            kept.push_back(readHour(*rows));
    }
    {
        const Prepared::Use rows = m_episodes.use();
        bindField(*rows, 1, course);
        bindField(*rows, 2, person);
        auto at = kept.begin();
        while (rows->step()) {
            at = std::ranges::find(at, kept.end(), rows->column<qint64>(0), &KeptHour::note);
            if (at == kept.end())
                throw VaultDamaged(VaultDamaged::Part::Content);
            at->hour.episodes.push_back(readEpisode(*rows, person));
        }
    }
    std::vector<Hour> hours;
    hours.reserve(kept.size());
    for (KeptHour &each : kept) {
        each.hour.mark = settleMark(each.seen.contains(person), each.hour.episodes);
        hours.push_back(std::move(each.hour));
    }
    return hours;
}

} // namespace attune
