#include "tests/support/invented_practice.h"

#include "src/json/record_json.h"
#include "src/json/signed_content.h"
#include "tests/support/each_text.h"

namespace attune::test {

using namespace Qt::StringLiterals;

namespace {

constexpr Instant firstHour{std::chrono::milliseconds(1609750800000)}; // 2021-01-04 09:00 UTC
const QDate firstDay(2021, 1, 4);

template <class T>
Id<T> idOf(int number)
{
    IdBytes bytes{0x01, 0x76, 0xcc, 0x00};
    bytes[6] = 0x70;
    bytes[7] = static_cast<std::uint8_t>(T::kind);
    bytes[8] = 0x80;
    for (std::size_t i = 0; i < 4; ++i)
        bytes[15 - i] = static_cast<std::uint8_t>(static_cast<std::uint32_t>(number + 1) >> (8 * i));
    return Id<T>(bytes);
}

Id<Family> familyId(int i)
{
    return idOf<Family>(i);
}

// A child, its mother and a grandfather.
enum Who { Child, Mother, Other };
Id<Person> personId(int family, Who who)
{
    return idOf<Person>(family * 3 + who);
}

// One of the words that a new practice has, as no note of another practice would know it.
Id<VocabularyWord> wordId(Vocabulary vocabulary, int number)
{
    return idOf<VocabularyWord>(static_cast<int>(vocabulary) * 16 + number % 16);
}

// Forty families share a week's hours, and the next forty begin a week later.
int daysUntil(int family, int session)
{
    return 7 * (session + family / 40) + family % 5;
}

QDate dayOf(int family, int session)
{
    return firstDay.addDays(daysUntil(family, session));
}

Instant startOf(int family, int session)
{
    return firstHour + std::chrono::hours(24 * daysUntil(family, session) + family / 5 % 8);
}

} // namespace

Id<VaultIdentity> InventedPractice::signedIn()
{
    return Id<VaultIdentity>(idOf<Family>(0x7ffffffe).bytes());
}

template <class T>
T InventedPractice::spoken(T record, int family, int number) const
{
    std::uint32_t seed = static_cast<std::uint32_t>(number) * 2654435761U + static_cast<std::uint32_t>(T::kind) * 97;
    eachText(record, [&](QString &text, const QByteArray &path) {
        if (path == "zone" || path == "content")
            return;
        text = m_words({T::kind, family, ++seed, path});
        if (path == "record_number") // there is one of each
            text += u' ' + QString::number(family);
    });
    return record;
}

Clinician InventedPractice::clinician() const
{
    return spoken(Clinician{idOf<Clinician>(0), {}, {}, ClinicianRole::Therapist, {}}, 0, 0);
}

Family InventedPractice::family(int i) const
{
    return spoken(Family{familyId(i), {}, {}, firstDay, {}}, i, i);
}

std::vector<Person> InventedPractice::persons(int i) const
{
    std::vector<Person> persons;
    for (const Who who : {Child, Mother, Other}) {
        Person person;
        person.id = personId(i, who);
        person.family = familyId(i);
        person.role = who == Child ? PersonRole::Child : who == Mother ? PersonRole::Caregiver : PersonRole::Other;
        if (who == Child)
            person.birthDate = firstDay.addYears(-3);
        else
            person.safeWays = {{Way::Call, {}, {}}};
        if (who == Other)
            person.waysHiddenFrom = {personId(i, Mother)};
        persons.push_back(spoken(person, i, i * 3 + who));
    }
    return persons;
}

Dyad InventedPractice::dyad(int i) const
{
    return {idOf<Dyad>(i), familyId(i), personId(i, Child), personId(i, Mother), Relation::Mother, firstDay, {}};
}

Course InventedPractice::course(int i) const
{
    Course course;
    course.id = idOf<Course>(i);
    course.family = familyId(i);
    course.children = {personId(i, Child)};
    course.caregivers = {personId(i, Mother)};
    course.clinicians = {{idOf<Clinician>(0), ClinicianPart::Lead, firstDay, {}}};
    course.phases = {{Phase::Foundational, firstDay, {}}, {Phase::Core, firstDay.addDays(60), {}}};
    course.opened = firstDay;
    return spoken(course, i, i);
}

Session InventedPractice::session(Turn turn) const
{
    Session session;
    session.id = idOf<Session>(number(turn));
    session.family = familyId(turn.family);
    session.course = idOf<Course>(turn.family);
    session.status = isHeld(turn) ? SessionStatus::Held : SessionStatus::DidNotTakePlace;
    if (!isHeld(turn))
        session.notHeld = NotHeldReason::Illness;
    session.day = dayOf(turn.family, turn.session);
    session.zone = u"Europe/London"_s;
    session.start = startOf(turn.family, turn.session);
    session.stop = *session.start + std::chrono::minutes(50);
    session.place = turn.session % 5 == 4 ? Place::Video : Place::Clinic;
    if (turn.session % 6 == 2)
        session.interruptions = {{}, {}};
    session.clinicians = {{idOf<Clinician>(0), ClinicianPart::Lead}};
    session.subjects = {personId(turn.family, Child), personId(turn.family, Mother)};
    return spoken(session, turn.family, number(turn));
}

void InventedPractice::addRegulation(Note &note, Turn turn) const
{
    const Id<Person> child = personId(turn.family, Child);
    const Id<Person> mother = personId(turn.family, Mother);
    const int harder = turn.session % 4;
    note.readings = {{child, 0, State::Settled, Timing::About, false, {}, false, false, {}},
                     {child, 8 + harder, State::Upset, Timing::Timed, false, {}, false, false, {}},
                     {child, 15 + 2 * harder, State::Watchful, Timing::About, false, {}, false, false, {}},
                     {child, 20 + 3 * harder, State::Settled, Timing::About, false, {child, mother}, false, false, {}},
                     {mother, 10, State::StirredUp, Timing::FromMemory, false, {}, true, false, {}}};
    note.strategies = {{wordId(Vocabulary::Strategies, turn.session),
                        {},
                        StrategyGroup::Closeness,
                        true,
                        {child},
                        {mother},
                        false,
                        false,
                        {},
                        Effect::Helped,
                        12,
                        TouchTaken::Accepted},
                       {wordId(Vocabulary::Strategies, turn.session + 1),
                        {},
                        StrategyGroup::Play,
                        false,
                        {child, mother},
                        {},
                        false,
                        true,
                        {},
                        Effect::ALittle,
                        {},
                        {}}};
    note.contexts = {{wordId(Vocabulary::Contexts, turn.session), {}}};
}

Note InventedPractice::note(Turn turn) const
{
    const Id<Person> child = personId(turn.family, Child);
    const Id<Person> mother = personId(turn.family, Mother);
    Note note;
    note.id = idOf<Note>(number(turn));
    note.family = familyId(turn.family);
    note.session = idOf<Session>(number(turn));
    note.author = idOf<Clinician>(0);
    note.begun = startOf(turn.family, turn.session) + std::chrono::hours(turn.session % 9 == 5 ? 100 : 1);
    note.written = note.begun + std::chrono::minutes(20);
    note.presences = {{child, {}, {}}, {mother, 0, 50}};
    if (turn.session % 7 == 2)
        note.guests = {{GuestRole::Interpreter, {}, {}, {}, 0, 50}};
    if (turn.session % 5 != 0) {
        note.mostlyHeld = HourHeld(turn.session % 4);
        for (const Movement movement : {Movement::Connect, Movement::Reflect, Movement::Repair})
            note.passages.push_back({movement, {}, {child, mother}, false, false, movement != Movement::Repair});
        note.elements = {{Movement::Connect, wordId(Vocabulary::Elements, turn.session), {}}};
    }
    addRegulation(note, turn);
    note.givenLines = {{mother, {}}};
    note.threadSubjects = {child};
    return spoken(note, turn.family, number(turn));
}

Addendum InventedPractice::addendum(Turn turn) const
{
    const Addendum addendum{idOf<Addendum>(number(turn)),
                            familyId(turn.family),
                            idOf<Note>(number(turn)),
                            idOf<Clinician>(0),
                            AddendumKind::Correction,
                            dayOf(turn.family, turn.session),
                            startOf(turn.family, turn.session) + std::chrono::hours(150),
                            {},
                            {},
                            {personId(turn.family, Child)},
                            false,
                            false};
    return spoken(addendum, turn.family, number(turn));
}

Strike InventedPractice::strike(Turn turn) const
{
    return spoken(Strike{idOf<Strike>(number(turn)),
                         familyId(turn.family),
                         idOf<Note>(number(turn)),
                         idOf<Clinician>(0),
                         startOf(turn.family, turn.session) + std::chrono::hours(200),
                         {}},
                  turn.family, number(turn));
}

Signature InventedPractice::signature(Turn turn, bool ofAddendum) const
{
    const int own = ofAddendum ? m_families * m_sessions + number(turn) : number(turn);
    Signature signature;
    signature.id = idOf<Signature>(own);
    signature.family = familyId(turn.family);
    signature.recordKind = ofAddendum ? RecordKind::Addendum : RecordKind::Note;
    signature.record = ofAddendum ? idOf<Addendum>(number(turn)).any() : idOf<Note>(number(turn)).any();
    signature.signer = idOf<Clinician>(0);
    signature.signedAt = startOf(turn.family, turn.session) + std::chrono::hours(ofAddendum ? 151 : 101);
    signature.vault = signedIn();
    signature.shownNames = {{RecordKind::Clinician, idOf<Clinician>(0).any(), {}},
                            {RecordKind::Person, personId(turn.family, Child).any(), {}},
                            {RecordKind::Person, personId(turn.family, Mother).any(), {}}};
    signature = spoken(signature, turn.family, own);
    signature.digest = ofAddendum ? *digestOf(signedContent(addendum(turn), signature.shownNames))
                                  : *digestOf(signedContent(note(turn), session(turn), signature.shownNames));
    return signature;
}

Draft InventedPractice::draft(Turn turn) const
{
    const Note note = this->note(turn);
    return {
        idOf<Draft>(number(turn)),          note.family, note.session, note.author, note.id, note.begun, note.written,
        QString::fromUtf8(noteToJson(note))};
}

} // namespace attune::test
