#include "tests/bench/store/large_practice.h"

#include "src/interchange/header.h"
#include "src/json/record_json.h"
#include "src/rules/day.h"

#include <algorithm>
#include <chrono>

namespace attune::bench {

using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;

namespace {

constexpr int unwrittenLast = 10;
constexpr int strikeEvery = 1000;

QString zone()
{
    return u"America/Vancouver"_s;
}

std::vector<VocabularyWord> wordsOf(const std::vector<VocabularyWord> &words, Vocabulary vocabulary)
{
    std::vector<VocabularyWord> found;
    for (const VocabularyWord &word : words) {
        if (word.vocabulary == vocabulary && !word.touch)
            found.push_back(word);
    }
    return found;
}

} // namespace

LargePractice::LargePractice(Scope scope, const std::vector<VocabularyWord> &words, std::vector<Clinician> clinicians,
                             const Prose &prose)
    : m_scope(scope)
    , m_elements(wordsOf(words, Vocabulary::Elements))
    , m_strategies(wordsOf(words, Vocabulary::Strategies))
    , m_contexts(wordsOf(words, Vocabulary::Contexts))
    , m_clinicians(std::move(clinicians))
    , m_prose(prose)
{
}

std::optional<QByteArray> LargePractice::nextLine()
{
    if (m_next < 0) {
        m_next = 0;
        RecordCounts counts;
        for (auto kind = RecordKind::Clinician; kind <= RecordKind::Draft; kind = RecordKind(int(kind) + 1)) {
            if (isCarried(kind))
                attune::countOf(counts, kind) = countOf(kind);
        }
        return headerLine(counts);
    }
    while (m_kind <= RecordKind::Signature && m_next >= countOf(m_kind)) {
        m_kind = RecordKind(int(m_kind) + 1);
        m_next = 0;
    }
    if (m_kind > RecordKind::Signature)
        return std::nullopt;
    return toJson(record(m_kind, m_next++).value());
}

int LargePractice::countOf(RecordKind kind) const
{
    switch (kind) {
    case RecordKind::Clinician:
        return static_cast<int>(m_clinicians.size());
    case RecordKind::Family:
    case RecordKind::Course:
        return m_scope.families;
    case RecordKind::Dyad:
        return 2 * m_scope.families;
    case RecordKind::Person:
        return 3 * m_scope.families;
    case RecordKind::Session:
        return sessions();
    case RecordKind::Note:
        return notes();
    case RecordKind::Addendum:
        return notes() / addendumEvery;
    case RecordKind::Strike:
        return notes() / strikeEvery;
    case RecordKind::Signature:
        return notes() + notes() / addendumEvery;
    default:
        return 0;
    }
}

std::optional<Record> LargePractice::record(RecordKind kind, int number) const
{
    switch (kind) {
    case RecordKind::Clinician:
        return m_clinicians[static_cast<std::size_t>(number)];
    case RecordKind::Family:
        return Family{family(number), m_prose.word(number % 5000) + u" & Mum"_s,
                      u"%1-%2"_s.arg(m_scope.batch).arg(number), courseOf(number).opened, std::nullopt};
    case RecordKind::Person:
        return people(number / 3)[static_cast<std::size_t>(number % 3)];
    case RecordKind::Dyad: {
        const std::vector<Person> persons = people(number / 2);
        return Dyad{idOf<Dyad>(number),
                    family(number / 2),
                    persons[0].id,
                    persons[1 + static_cast<std::size_t>(number % 2)].id,
                    number % 2 == 0 ? Relation::Mother : Relation::Father,
                    courseOf(number / 2).opened,
                    std::nullopt};
    }
    case RecordKind::Course:
        return courseOf(number);
    case RecordKind::Session:
        return session(number);
    case RecordKind::Note:
        return note(number);
    case RecordKind::Addendum:
        return addendum(number);
    case RecordKind::Strike: {
        const Note struck = note((number + 1) * strikeEvery - 1);
        return Strike{
            idOf<Strike>(number),          struck.family, struck.id, struck.author, struck.written + hours(30),
            u"written in the wrong file"_s};
    }
    case RecordKind::Signature:
        return signature(number);
    default:
        return std::nullopt;
    }
}

// Ids of sessions and notes ascend with their time, as those that were made when it happened do.
IdBytes LargePractice::idBytes(RecordKind kind, int number) const
{
    IdBytes bytes{};
    std::uint64_t made = static_cast<std::uint64_t>(toMilliseconds(startOf(0)));
    if (kind == RecordKind::Session)
        made = static_cast<std::uint64_t>(toMilliseconds(startOf(number)));
    else if (kind == RecordKind::Note)
        made = static_cast<std::uint64_t>(toMilliseconds(startOf(sessionOfNote(number)) + hours(2)));
    for (std::size_t i = 0; i < 6; ++i)
        bytes[i] = static_cast<std::uint8_t>(made >> (40 - 8 * i));
    bytes[6] = static_cast<std::uint8_t>(0x70 + static_cast<int>(kind));
    bytes[7] = static_cast<std::uint8_t>(m_scope.batch);
    bytes[8] = 0x80;
    for (std::size_t i = 0; i < 4; ++i)
        bytes[12 + i] = static_cast<std::uint8_t>(static_cast<std::uint32_t>(number) >> (24 - 8 * i));
    return bytes;
}

Id<Family> LargePractice::family(int number) const
{
    return idOf<Family>(number);
}

Id<Course> LargePractice::course(int number) const
{
    return idOf<Course>(number);
}

int LargePractice::notes() const
{
    return sessions() - unwritten();
}

// The first families' sessions of the last week.
int LargePractice::unwritten() const
{
    return std::min(unwrittenLast, m_scope.families);
}

int LargePractice::sessionOfNote(int note) const
{
    return note < sessions() - m_scope.families ? note : note + unwritten();
}

Instant LargePractice::startOf(int session) const
{
    const int week = session / m_scope.families;
    const int place = session % m_scope.families;
    const Instant end(std::chrono::duration_cast<milliseconds>(
        std::chrono::sys_days(std::chrono::year(m_scope.today.year()) / m_scope.today.month() / m_scope.today.day())
            .time_since_epoch()));
    const milliseconds fiveDays = hours(5 * 24);
    return end - hours(7 * 24) * (m_scope.sessionsEach - week) + fiveDays * place / m_scope.families;
}

const Clinician &LargePractice::clinicianOf(int family) const
{
    const int stride = std::max(1, m_scope.families / fewFamilies);
    if (m_clinicians.size() == 1 || (family % stride == 0 && family / stride < fewFamilies))
        return m_clinicians.front();
    return m_clinicians[1 + static_cast<std::size_t>(family) % (m_clinicians.size() - 1)];
}

std::vector<Person> LargePractice::people(int number) const
{
    std::vector<Person> people(3);
    for (int i = 0; i < 3; ++i) {
        Person &person = people[static_cast<std::size_t>(i)];
        person.id = idOf<Person>(3 * number + i);
        person.family = family(number);
        person.role = i == 0 ? PersonRole::Child : PersonRole::Caregiver;
        person.name = m_prose.word((number + 1000 * i) % 5000) + u' ' + m_prose.word(number % 5000);
        person.nickname = i == 0 ? m_prose.word(number % 5000) : i == 1 ? u"Mum"_s : u"Dad"_s;
        if (i == 0)
            person.birthDate = m_scope.today.addDays(-1500);
        else
            person.safeWays = {{Way::Call, u"555 0101"_s, {}}};
    }
    return people;
}

Course LargePractice::courseOf(int number) const
{
    const std::vector<Person> persons = people(number);
    Course course;
    course.id = this->course(number);
    course.family = family(number);
    course.children = {persons[0].id};
    course.caregivers = {persons[1].id, persons[2].id};
    course.opened = m_scope.today.addDays(-7 * m_scope.sessionsEach - 1);
    course.clinicians = {{clinicianOf(number).id, ClinicianPart::Lead, course.opened, {}}};
    course.phases = {{Phase::Foundational, course.opened, {}}};
    return course;
}

Session LargePractice::session(int number) const
{
    const int place = number % m_scope.families;
    const std::vector<Person> persons = people(place);
    Session session;
    session.id = idOf<Session>(number);
    session.family = family(place);
    session.course = course(place);
    session.status = SessionStatus::Held;
    session.zone = zone();
    session.start = startOf(number);
    session.stop = *session.start + minutes(50);
    session.day = dayIn(session.zone, *session.start).value();
    session.clinicians = {{clinicianOf(place).id, ClinicianPart::Lead}};
    session.subjects = {persons[0].id, persons[1].id};
    return session;
}

} // namespace attune::bench
