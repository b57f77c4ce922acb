#include "src/demo/family_teller.h"

#include "src/demo/shipped_words.h"
#include "src/json/record_json.h"
#include "src/json/signed_content.h"
#include "src/rules/subjects.h"

#include <algorithm>

namespace attune::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int lengthInMinutes = 50;
constexpr std::chrono::minutes untilWritten(9); // from its beginning
constexpr std::chrono::minutes untilSigned(1); // from when it was written

QString text(const char16_t *told)
{
    return QString::fromUtf16(told);
}

} // namespace

FamilyTeller::FamilyTeller(const ToldFamily &told, QDate today, Instant now, const Clinician &therapist, DemoIds &ids)
    : m_told(told)
    , m_today(today)
    , m_now(now)
    , m_therapist(therapist)
    , m_ids(ids)
{
}

std::vector<Record> FamilyTeller::tell()
{
    tellPeople();
    tellCourse();
    for (const Told &told : m_told.sessions)
        tellSession(told);
    return std::move(m_records);
}

void FamilyTeller::tellPeople()
{
    const QDate opened = dayBefore(m_told.openedBefore);
    const Instant moment = momentOf(opened, 12 * 60);
    m_family = {m_ids.at<Family>(moment), text(m_told.name), text(m_told.number), opened, std::nullopt};
    m_records.push_back(m_family);
    for (const ToldPerson &told : m_told.people) {
        Person person;
        person.id = m_ids.at<Person>(moment);
        person.family = m_family.id;
        person.role = told.role;
        person.name = text(told.name);
        person.nickname = text(told.nickname);
        person.pronouns = text(told.pronouns);
        person.likes = text(told.likes);
        // Eleven days more than the months, so that the age is the same whatever today is.
        if (told.role == PersonRole::Child)
            person.birthDate = m_today.addMonths(-12 * m_told.years - m_told.months).addDays(-11);
        if (told.inTheWork && told.role == PersonRole::Caregiver)
            person.safeWays = {{Way::Call, u"01632 9600"_s + QString::number(10 + m_people.size()), {}}};
        m_people.push_back(person);
        m_records.push_back(person);
    }
    for (std::size_t i = 0; i < m_told.people.size(); ++i) {
        if (const auto relation = m_told.people[i].relation)
            m_records.push_back(Dyad{m_ids.at<Dyad>(moment), m_family.id, m_people[child].id, m_people[i].id, *relation,
                                     m_told.people[i].inTheWork ? std::optional(opened) : std::nullopt, std::nullopt});
    }
}

void FamilyTeller::tellCourse()
{
    const QDate opened = m_family.opened;
    m_course.id = m_ids.at<Course>(momentOf(opened, 12 * 60));
    m_course.family = m_family.id;
    for (std::size_t i = 0; i < m_people.size(); ++i) {
        if (m_people[i].role == PersonRole::Child)
            m_course.children.push_back(m_people[i].id);
        else if (m_told.people[i].inTheWork)
            m_course.caregivers.push_back(m_people[i].id);
    }
    m_course.clinicians = {{m_therapist.id, ClinicianPart::Lead, opened, std::nullopt}};
    m_course.phases = {{Phase::Foundational, opened, {}}};
    if (m_told.coreBefore > 0)
        m_course.phases.push_back({Phase::Core, dayBefore(m_told.coreBefore), {}});
    m_course.opened = opened;
    m_records.push_back(m_course);
}

void FamilyTeller::tellSession(const Told &told)
{
    const QDate day = dayBefore(told.daysBefore);
    Session session;
    session.family = m_family.id;
    session.course = m_course.id;
    session.day = day;
    session.zone = QString::fromUtf16(zone);
    session.start = momentOf(day, m_told.startMinute);
    session.stop = *session.start + std::chrono::minutes(lengthInMinutes);
    session.id = m_ids.at<Session>(*session.start - std::chrono::hours(24 * 7));
    session.status = told.missed       ? SessionStatus::DidNotTakePlace
        : told.stage == Stage::Planned ? SessionStatus::Planned
                                       : SessionStatus::Held;
    session.notHeld = told.missed;
    session.notHeldWords = text(told.missedWords);
    session.place = told.place;
    session.clinicians = {{m_therapist.id, ClinicianPart::Lead}};
    session.subjects = subjectsOf(m_course);
    m_records.push_back(session);
    if (told.missed || told.stage == Stage::Planned || told.stage == Stage::ToWrite)
        return;

    const Note note = noteOf(told, session);
    if (told.stage == Stage::Signed)
        return sign(told, note, session);
    m_records.push_back(Draft{m_ids.at<Draft>(note.begun), m_family.id, session.id, m_therapist.id, note.id, note.begun,
                              note.written, QString::fromUtf8(noteToJson(note))});
}

PersonSet FamilyTeller::dyad(const Told &told) const
{
    PersonSet persons;
    for (const Who who : told.present) {
        if (m_told.people[who].inTheWork)
            persons.insert(m_people[who].id);
    }
    return persons;
}

Note FamilyTeller::noteOf(const Told &told, const Session &session)
{
    const bool late = *told.lateReason != u'\0';
    Note note;
    note.family = m_family.id;
    note.session = session.id;
    note.author = m_therapist.id;
    // Told before its hour is over, a note of today would be of the future, and whatever came after it before it.
    note.begun = std::min<Instant>(*session.stop + (late ? std::chrono::hours(70) : std::chrono::minutes(6)),
                                   m_now - untilWritten - untilSigned);
    note.written = note.begun + untilWritten;
    note.id = m_ids.at<Note>(note.begun);
    note.mostlyHeld = told.mostly;
    for (const Who who : told.present)
        note.presences.push_back({m_people[who].id, std::nullopt, std::nullopt});
    const PersonSet subjects = dyad(told);
    for (const auto &[movement, words] :
         {std::pair(Movement::Connect, told.connect), std::pair(Movement::Reflect, told.reflect),
          std::pair(Movement::Repair, told.repair)}) {
        if (*words != u'\0')
            note.passages.push_back({movement, text(words), subjects, false, false, true});
    }
    for (const char16_t *element : told.elements) {
        const VocabularyWord word = shippedWord(Vocabulary::Elements, element);
        note.elements.push_back({movementOf(word.shown), word.id, word.shown});
    }
    tellRegulation(told, note);
    note.thread = text(told.thread);
    if (!note.thread.isEmpty()) {
        note.threadSubjects = subjects;
        note.threadAboutThoseThere = true;
    }
    note.lateReason = text(told.lateReason);
    note.lateSource = text(told.lateSource);
    return note;
}

void FamilyTeller::tellRegulation(const Told &told, Note &note) const
{
    const auto readings = [&](Who who, const std::vector<Moment> &strip) {
        for (const Moment &moment : strip) {
            Reading reading;
            reading.person = m_people[who].id;
            reading.minute = moment.minute;
            reading.state = moment.state;
            note.readings.push_back(reading);
        }
    };
    readings(child, told.strip);
    const auto settled = std::find_if(note.readings.begin(), note.readings.end(),
                                      [](const Reading &reading) { return reading.state == State::Settled; });
    if (settled != note.readings.end())
        settled->ledBy = {m_people[told.tried.empty() ? caregiver : told.tried.back().led].id};
    readings(caregiver, told.caregiverStrip);

    for (const Tried &tried : told.tried) {
        const VocabularyWord word = shippedWord(Vocabulary::Strategies, tried.strategy);
        StrategyUse use;
        use.strategy = word.id;
        use.shown = word.shown;
        use.group = word.group.value();
        use.touch = word.touch;
        use.subjects = {m_people[child].id};
        use.ledBy = {m_people[tried.led].id};
        use.effect = tried.effect;
        use.minute = tried.minute;
        use.touchTaken = tried.touch;
        note.strategies.push_back(use);
    }
    for (const char16_t *context : told.before) {
        const VocabularyWord word = shippedWord(Vocabulary::Contexts, context);
        note.contexts.push_back({word.id, word.shown});
    }
    note.wonderDemand = text(told.demand);
    note.wonderEnvironment = text(told.environment);
    note.wonderCue = text(told.cue);
    note.wonderHelped = text(told.helped);
    if (*told.lines != u'\0')
        note.givenLines.push_back({m_people[caregiver].id, text(told.lines)});
}

Signature FamilyTeller::stamp(RecordKind kind, Id<AnyRecord> record, Instant at)
{
    Signature signature;
    signature.id = m_ids.at<Signature>(at);
    signature.family = m_family.id;
    signature.recordKind = kind;
    signature.record = record;
    signature.signer = m_therapist.id;
    signature.name = m_therapist.name;
    signature.credentials = m_therapist.credentials;
    signature.signedAt = at;
    signature.vault = *Id<VaultIdentity>::fromText(u"d0d0d0d0-0000-7000-8000-000000000001");
    return signature;
}

void FamilyTeller::sign(const Told &told, const Note &note, const Session &session)
{
    Signature signature = stamp(RecordKind::Note, note.id.any(), note.written + untilSigned);
    signature.shownNames = namesToShow(note, m_therapist, m_people);
    signature.digest = digestOf(signedContent(note, session, signature.shownNames)).value();
    m_records.push_back(note);
    m_records.push_back(signature);
    if (*told.correction != u'\0')
        correct(told, note, session, signature.signedAt + std::chrono::hours(21));
}

void FamilyTeller::correct(const Told &told, const Note &note, const Session &session, Instant written)
{
    Addendum addendum;
    addendum.id = m_ids.at<Addendum>(written);
    addendum.family = m_family.id;
    addendum.note = note.id;
    addendum.author = m_therapist.id;
    addendum.does = AddendumKind::Correction;
    addendum.sessionDay = session.day;
    addendum.written = written;
    addendum.text = text(told.correction);
    addendum.reason = text(told.correctionReason);
    addendum.subjects = dyad(told);
    Signature signature = stamp(RecordKind::Addendum, addendum.id.any(), written + std::chrono::minutes(1));
    signature.shownNames = namesToShow(addendum, m_therapist, m_people);
    signature.digest = digestOf(signedContent(addendum, signature.shownNames)).value();
    m_records.push_back(addendum);
    m_records.push_back(signature);
}

} // namespace attune::demo
