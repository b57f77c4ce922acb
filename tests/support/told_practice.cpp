#include "tests/support/told_practice.h"

#include "src/json/signed_content.h"
#include "tests/support/told_hours.h"

#include <algorithm>

namespace attune::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPeople = 8;
constexpr int mostTies = 16;
constexpr int mostSessions = 16;

Id<VaultIdentity> elsewhere()
{
    return Id<VaultIdentity>(countedId<Family>(0x7ffffffd).bytes());
}

class FamilyMaker {
public:
    FamilyMaker(int number, std::uint64_t seed, QDate today, const std::vector<Clinician> &therapists)
        : m_number(number)
        , m_today(today)
        , m_therapists(therapists)
        , m_dice(seed * 1000003U + static_cast<std::uint64_t>(number))
        , m_begin(today.addDays(-360 + m_dice.below(60)))
    {
    }

    KeptFamily make()
    {
        m_made.family = {countedId<Family>(m_number), u"Family %1"_s.arg(m_number), {}, m_begin, {}};
        makePeople();
        makeTies();
        makeCourses();
        makeSessions();
        return std::move(m_made);
    }

private:
    struct Place {
        const char16_t *nickname;
        Relation relation;
    };
    static constexpr std::array<Place, 4> places{Place{u"Mum", Relation::Mother}, Place{u"Dad", Relation::Father},
                                                 Place{u"Jo", Relation::FosterParent},
                                                 Place{u"Grandma", Relation::Grandmother}};

    Person person(PersonRole role, const QString &nickname)
    {
        Person person;
        person.id = countedId<Person>(m_number * mostPeople + m_people++);
        person.family = m_made.family.id;
        person.role = role;
        person.name = u"%1 of family %2"_s.arg(nickname).arg(m_number);
        person.nickname = nickname;
        return person;
    }

    void makePeople()
    {
        const int children = 1 + m_dice.below(2);
        const bool areTwins = m_dice.oneIn(2);
        for (int i = 0; i < children; ++i) {
            Person child = person(PersonRole::Child, i == 0 ? u"Ava"_s : u"Ben"_s);
            child.birthDate = m_begin.addYears(areTwins ? -3 : -3 - i);
            m_made.children.push_back(child);
        }
        m_firstPlace = m_dice.below(4);
        const int caregivers = 2 + m_dice.below(3);
        for (int i = 0; i < caregivers; ++i)
            m_made.caregivers.push_back(person(PersonRole::Caregiver, QString::fromUtf16(places[placeOf(i)].nickname)));
    }

    std::size_t placeOf(int caregiver) const { return static_cast<std::size_t>((m_firstPlace + caregiver) % 4); }

    QDate someDay(QDate from, QDate to) { return from.addDays(m_dice.below(static_cast<int>(from.daysTo(to)) + 1)); }

    void makeTies()
    {
        for (int i = 0; i < static_cast<int>(m_made.caregivers.size()); ++i) {
            int kind = m_dice.below(12);
            QDate turn = someDay(m_begin, m_today);
            for (const Person &child : m_made.children) {
                if (m_dice.oneIn(4)) { // else siblings are alike
                    kind = m_dice.below(12);
                    turn = someDay(m_begin, m_today);
                }
                makeTie(child.id, i, kind, turn);
            }
        }
    }

    void makeTie(Id<Person> child, int caregiver, int kind, QDate turn)
    {
        Dyad tie;
        tie.id = countedId<Dyad>(m_number * mostTies + static_cast<int>(m_made.dyads.size()));
        tie.family = m_made.family.id;
        tie.child = child;
        tie.caregiver = m_made.caregivers[static_cast<std::size_t>(caregiver)].id;
        tie.relation = places[placeOf(caregiver)].relation;
        tie.since = m_begin;
        switch (kind) {
        case 0:
        case 1: // a placement that ended
            tie.until = turn;
            break;
        case 2:
        case 3: // and one that began later
            tie.since = turn;
            break;
        case 4: // or both
            tie.since = turn;
            tie.until = someDay(turn, m_today);
            break;
        case 5:
            return; // only a course tells of them
        case 6: // outside the work
            tie.since = {};
            break;
        case 7: // until today, which is still a day of it, or until yesterday
            tie.until = m_today.addDays(-m_dice.below(2));
            break;
        default:
            break;
        }
        m_made.dyads.push_back(tie);
    }

    void makeCourses()
    {
        makeCourse(m_begin);
        if (m_dice.oneIn(3)) { // a return
            Course &first = m_made.courses.front();
            first.ended = first.opened.addDays(100 + m_dice.below(60));
            first.ending = CourseEnding::FamilyMoved;
            makeCourse(first.ended->addDays(1 + m_dice.below(40)));
        }
        if (m_dice.oneIn(4)) {
            Course &last = m_made.courses.back();
            last.ended = someDay(last.opened.addDays(40), m_today);
            last.ending = CourseEnding::EndedTogether;
        }
    }

    void makeCourse(QDate opened)
    {
        Course course;
        course.id = countedId<Course>(m_number * 2 + static_cast<int>(m_made.courses.size()));
        course.family = m_made.family.id;
        for (const Person &child : m_made.children) {
            if (course.children.empty() || !m_dice.oneIn(4))
                course.children.push_back(child.id);
        }
        for (const Person &caregiver : m_made.caregivers) {
            if (!m_dice.oneIn(3))
                course.caregivers.push_back(caregiver.id);
        }
        course.clinicians = {{m_therapists[0].id, ClinicianPart::Lead, opened, {}},
                             {m_therapists[1].id, ClinicianPart::CoTherapist, opened, {}}};
        course.opened = opened;
        course.sessionsBefore = m_dice.oneIn(3) ? 1 + m_dice.below(12) : 0;
        m_made.courses.push_back(course);
    }

    // On which something of the ties or courses begins or ends, or the day beside it.
    QDate aTurningDay(const Course &course, QDate end)
    {
        std::vector<QDate> days{course.opened, end};
        for (const Dyad &tie : m_made.dyads) {
            for (const std::optional<QDate> &day : {tie.since, tie.until}) {
                if (day)
                    days.push_back(day->addDays(m_dice.below(3) - 1));
            }
        }
        std::erase_if(days, [&](QDate day) { return day < course.opened || day > end; });
        return m_dice.oneOf(days);
    }

    void makeSessions()
    {
        const int count = 6 + m_dice.below(3);
        for (int i = 0; i < count; ++i) {
            const Course &course = m_dice.oneOf(m_made.courses);
            const QDate end = course.ended.value_or(m_today);
            const bool isTheDayBefore = i > 0 && m_dice.oneIn(10) && m_made.sessions.back().session.course == course.id;
            const QDate day = isTheDayBefore ? m_made.sessions.back().session.day
                : m_dice.oneIn(4)            ? aTurningDay(course, end)
                                             : someDay(course.opened, end);
            m_made.sessions.push_back(keptSession(i, course, day));
        }
    }

    KeptSession keptSession(int i, const Course &course, QDate day)
    {
        const int number = m_number * mostSessions + i;
        KeptSession kept;
        Session &session = kept.session;
        session.id = countedId<Session>(number);
        session.family = m_made.family.id;
        session.course = course.id;
        session.day = day;
        session.zone = u"UTC"_s;
        session.start = fromMilliseconds(day.startOfDay(Qt::UTC).toMSecsSinceEpoch()) + std::chrono::hours(9)
            + std::chrono::minutes(30 * ((i * 5) % 8));
        session.stop = *session.start + std::chrono::minutes(50);
        session.clinicians = {{m_dice.oneOf(m_therapists).id, ClinicianPart::Lead}};
        session.subjects = {course.children.front()};
        if (m_dice.oneIn(2)) // whether or not they came
            session.subjects.insert(m_dice.oneOf(m_made.caregivers).id);
        const int status = m_dice.below(20);
        session.status = status == 0 ? SessionStatus::Planned
            : status == 1            ? SessionStatus::DidNotTakePlace
                                     : SessionStatus::Held;
        if (session.status == SessionStatus::DidNotTakePlace)
            session.notHeld = NotHeldReason::Illness;
        if (session.status == SessionStatus::Held)
            write(kept, number);
        return kept;
    }

    void write(KeptSession &kept, int number)
    {
        if (m_dice.oneIn(16))
            return; // nothing was written yet
        const Id<Clinician> lead = kept.session.clinicians.front().clinician;
        kept.notes.push_back(keptNote(kept.session, 2 * number, lead));
        if (m_dice.oneIn(10))
            kept.notes.push_back(keptNote(kept.session, 2 * number + 1, m_therapists[lead == m_therapists[0].id].id));
    }

    KeptNote keptNote(const Session &session, int number, Id<Clinician> author)
    {
        KeptNote kept{toldNote(m_dice, m_made, session, number, author), {}, {}};
        const int state = m_dice.below(16);
        if (state > 0) // else it is a draft
            kept.signature = signatureUnder(kept.note, session, number);
        if (state == 1)
            kept.strike = Strike{countedId<Strike>(number),
                                 kept.note.family,
                                 kept.note.id,
                                 author,
                                 kept.note.written + std::chrono::hours(1),
                                 u"the wrong file"_s};
        return kept;
    }

    Signature signatureUnder(const Note &note, const Session &session, int number)
    {
        const Clinician &signer = note.author == m_therapists[0].id ? m_therapists[0] : m_therapists[1];
        Signature signature;
        signature.id = countedId<Signature>(number);
        signature.family = note.family;
        signature.record = note.id.any();
        signature.signer = signer.id;
        signature.name = signer.name;
        signature.credentials = signer.credentials;
        signature.signedAt = note.written + std::chrono::minutes(1);
        signature.vault = elsewhere();
        signature.shownNames = {{RecordKind::Clinician, signer.id.any(), signer.name}};
        signature.digest = *digestOf(signedContent(note, session, signature.shownNames));
        return signature;
    }

    int m_number;
    QDate m_today;
    const std::vector<Clinician> &m_therapists;
    Dice m_dice;
    QDate m_begin;
    int m_people = 0;
    int m_firstPlace = 0;
    KeptFamily m_made;
};

} // namespace

ToldPractice toldPractice(int families, std::uint64_t seed, QDate today)
{
    ToldPractice practice;
    practice.therapists = {{countedId<Clinician>(0), u"Dana Okafor"_s, u"LCSW"_s, ClinicianRole::Therapist, {}},
                           {countedId<Clinician>(1), u"Ines Lund"_s, u"LMFT"_s, ClinicianRole::Therapist, {}}};
    for (int i = 0; i < families; ++i)
        practice.families.push_back(FamilyMaker(i, seed, today, practice.therapists).make());
    return practice;
}

} // namespace attune::test
