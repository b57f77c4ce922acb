#include "tests/support/a_practice.h"

#include <random>

namespace attune::test {

using namespace Qt::StringLiterals;

IdSource steadyIds(std::function<Instant()> now)
{
    return IdSource(std::move(now), [generator = std::mt19937_64(7)]() mutable { return generator(); });
}

APractice::APractice(VaultSettings settings)
    : m_vault(std::in_place, std::move(settings))
    , m_file(std::make_shared<VaultFile>(m_vault->create()))
    , m_store(std::make_unique<SqliteStore>(m_file, steadyIds([this] { return now; })))
    , m_ids(steadyIds([this] { return now - std::chrono::hours(1); }))
{
    setUp();
}

APractice::APractice(VaultFile file, const APractice *before)
    : m_file(std::make_shared<VaultFile>(std::move(file)))
    , m_store(std::make_unique<SqliteStore>(
          m_file, steadyIds([this, later = before ? 2 : 0] {
              return now + std::chrono::hours(later); // never the ids of the one before again
          })))
    , m_ids(steadyIds([this, later = before ? 2 : -1] { return now + std::chrono::hours(later); }))
{
    if (!before) {
        setUp();
        return;
    }
    practice = before->practice;
    clinician = before->clinician;
    family = before->family;
    child = before->child;
    mother = before->mother;
    father = before->father;
    course = before->course;
    m_casefile = std::make_unique<Casefile>(work());
    m_notebook = std::make_unique<Notebook>(work());
}

void APractice::setUp()
{
    const Id<Clinician> me = m_ids.next<Clinician>();
    m_casefile = std::make_unique<Casefile>(work(me));
    practice = done(m_casefile->setUp({{}, u"A practice that is made up"_s, u"America/Vancouver"_s, 48},
                                      {{}, u"Robin Vale"_s, u"LCSW"_s, ClinicianRole::Therapist, {}}));
    clinician = m_store->get(me).value();
    m_notebook = std::make_unique<Notebook>(work());
    family = done(m_casefile->keep(Family{{}, u"Ava & Mum"_s, u"17"_s, QDate(2026, 1, 5), {}}));
    child = done(m_casefile->keep(
        Person{{}, family.id, PersonRole::Child, u"Ava Marsh"_s, u"Ava"_s, QDate(2022, 4, 1), {}, {}, {}, {}}));
    mother = done(m_casefile->keep(Person{{},
                                          family.id,
                                          PersonRole::Caregiver,
                                          u"Jordan Marsh"_s,
                                          u"Mum"_s,
                                          {},
                                          {},
                                          {},
                                          {{Way::Call, u"555 0101"_s, {}}},
                                          {}}));
    father = done(m_casefile->keep(
        Person{{}, family.id, PersonRole::Caregiver, u"Nico Marsh"_s, u"Dad"_s, {}, {}, {}, {}, {mother.id}}));
    Course begun;
    begun.family = family.id;
    begun.children = {child.id};
    begun.caregivers = {mother.id, father.id};
    begun.clinicians = {{clinician.id, ClinicianPart::Lead, QDate(2026, 1, 5), {}}};
    begun.phases = {{Phase::Foundational, QDate(2026, 1, 5), {}}};
    begun.opened = QDate(2026, 1, 5);
    course = done(m_casefile->keep(begun));
}

void APractice::close()
{
    m_store.reset();
    m_file.reset();
}

void APractice::reopen()
{
    close();
    m_file = std::make_shared<VaultFile>(m_vault->open());
    m_store = std::make_unique<SqliteStore>(
        m_file, steadyIds([this, later = ++m_opened] {
            return now + std::chrono::hours(later); // never the ids of the store before again
        }));
    m_casefile = std::make_unique<Casefile>(work());
    m_notebook = std::make_unique<Notebook>(work());
}

Session APractice::aSession(int hoursAgo)
{
    Session session;
    session.family = family.id;
    session.course = course.id;
    session.status = SessionStatus::Held;
    session.zone = u"America/Vancouver"_s;
    session.start = now - std::chrono::hours(hoursAgo);
    session.stop = *session.start + std::chrono::minutes(50);
    session.clinicians = {{clinician.id, ClinicianPart::Lead}};
    session.interruptions = {u"the bell"_s};
    session.subjects = {child.id, mother.id};
    return done(m_casefile->keep(session));
}

Note APractice::aNote(const Draft &draft, const QString &words)
{
    Note note = done(Notebook::read(draft));
    note.presences = {{child.id, {}, {}}, {mother.id, 0, 50}};
    note.passages = {{Movement::Connect, words, {child.id, mother.id}, false, false}};
    if (now - m_store->get(draft.session).value().start.value() > std::chrono::hours(practice.lateEntryHours))
        note.lateReason = note.lateSource = u"written on paper first"_s;
    return note;
}

Draft APractice::aDraft(const Session &session, const QString &words)
{
    const Draft draft = done(m_notebook->begin(session.id));
    return done(m_notebook->save(draft.id, aNote(draft, words), Notebook::Saving::Typing));
}

Signature APractice::aSignedNote(const Session &session, const QString &words)
{
    const Id<Draft> draft = aDraft(session, words).id;
    return done(m_notebook->sign(std::span(&draft, 1))).front();
}

bool isWhole(Store &store)
{
    Verification verification;
    while (!verification.isDone())
        store.verify(verification, std::chrono::seconds(1));
    return verification.findings.empty();
}

} // namespace attune::test
