#include "src/work/case_rules.h"

#include "src/rules/soundness.h"
#include "src/work/readable.h"
#include "src/work/text_limit.h"

#include <algorithm>

namespace attune {

using namespace Qt::StringLiterals;

namespace {

// Collects what is wrong: first what the record says by itself, then how it fits to the others.
class Findings {
public:
    explicit Findings(const Record &record)
        : m_problems(problemsOf(record))
    {
    }

    void demand(bool right, const QString &field, Mistake mistake)
    {
        if (!right)
            m_problems.push_back({field, mistake, -1});
    }
    void demandDay(QDate day, const QString &field) { demand(day.isValid(), field, Mistake::NotADay); }
    void demandDay(const std::optional<QDate> &day, const QString &field)
    {
        demand(!day || day->isValid(), field, Mistake::NotADay);
    }

    std::vector<Problem> take() { return std::move(m_problems); }

private:
    std::vector<Problem> m_problems;
};

QString item(const QString &field, std::size_t index)
{
    return field + u'[' + QString::number(index) + u']';
}

template <class T>
void demandFamily(Findings &findings, Store &store, const T &record, const std::optional<T> &before)
{
    findings.demand(store.getInPart(record.family).has_value(), u"family"_s, Mistake::NotFound);
    findings.demand(!before || before->family == record.family, u"family"_s, Mistake::OtherFamily);
}

// A person of this family, in this role where one is given.
void demandPerson(Findings &findings, Store &store, Id<Person> id, Id<Family> family, std::optional<PersonRole> role,
                  const QString &field)
{
    const std::optional<Person> person = store.getInPart(id);
    findings.demand(person.has_value(), field, Mistake::NotFound);
    findings.demand(!person || person->family == family, field, Mistake::OtherFamily);
    findings.demand(!person || !role || person->role == *role, field, Mistake::WrongRole);
}

void demandPersons(Findings &findings, Store &store, const PersonSet &persons, Id<Family> family, const QString &field)
{
    for (const Id<Person> &person : persons)
        demandPerson(findings, store, person, family, std::nullopt, field);
}

void demandList(Findings &findings, Store &store, const std::vector<Id<Person>> &persons, Id<Family> family,
                PersonRole role, const QString &field)
{
    for (std::size_t i = 0; i < persons.size(); ++i)
        demandPerson(findings, store, persons[i], family, role, item(field, i));
}

} // namespace

std::vector<Problem> problemsOf(Store &store, const Practice &practice, const std::optional<Practice> &before)
{
    Findings findings(practice);
    findings.demand(before || store.list<Practice>().empty(), u"id"_s, Mistake::Taken);
    return findings.take();
}

std::vector<Problem> problemsOf(Store &, const Clinician &clinician, const std::optional<Clinician> &)
{
    Findings findings(clinician);
    findings.demandDay(clinician.left, u"left"_s);
    return findings.take();
}

std::vector<Problem> problemsOf(Store &, const VocabularyWord &word, const std::optional<VocabularyWord> &before)
{
    Findings findings(word);
    findings.demand(!before || before->vocabulary == word.vocabulary, u"vocabulary"_s, Mistake::Taken);
    findings.demandDay(word.retired, u"retired"_s);
    return findings.take();
}

std::vector<Problem> problemsOf(Store &store, const Family &family, const std::optional<Family> &)
{
    Findings findings(family);
    findings.demandDay(family.opened, u"opened"_s);
    findings.demandDay(family.closed, u"closed"_s);
    if (!family.recordNumber.isEmpty()) {
        const std::vector<Family> all = readable<Family>(store).records;
        findings.demand(std::none_of(all.begin(), all.end(),
                                     [&](const Family &other) {
                                         return other.id != family.id && other.recordNumber == family.recordNumber;
                                     }),
                        u"record_number"_s, Mistake::Taken);
    }
    return findings.take();
}

std::vector<Problem> problemsOf(Store &store, const Person &person, const std::optional<Person> &before)
{
    Findings findings(person);
    demandFamily(findings, store, person, before);
    findings.demandDay(person.birthDate, u"birth_date"_s);
    demandPersons(findings, store, person.waysHiddenFrom, person.family, u"ways_hidden_from"_s);
    return findings.take();
}

std::vector<Problem> problemsOf(Store &store, const Dyad &dyad, const std::optional<Dyad> &before)
{
    Findings findings(dyad);
    demandFamily(findings, store, dyad, before);
    demandPerson(findings, store, dyad.child, dyad.family, PersonRole::Child, u"child"_s);
    demandPerson(findings, store, dyad.caregiver, dyad.family, PersonRole::Caregiver, u"caregiver"_s);
    findings.demandDay(dyad.since, u"since"_s);
    findings.demandDay(dyad.until, u"until"_s);
    const std::vector<Dyad> others = readable<Dyad>(store, dyad.family).records;
    findings.demand(std::none_of(others.begin(), others.end(),
                                 [&](const Dyad &other) {
                                     return other.id != dyad.id && other.child == dyad.child
                                         && other.caregiver == dyad.caregiver;
                                 }),
                    u"caregiver"_s, Mistake::Taken);
    return findings.take();
}

std::vector<Problem> problemsOf(Store &store, const Course &course, const std::optional<Course> &before)
{
    Findings findings(course);
    demandFamily(findings, store, course, before);
    demandList(findings, store, course.children, course.family, PersonRole::Child, u"children"_s);
    demandList(findings, store, course.caregivers, course.family, PersonRole::Caregiver, u"caregivers"_s);
    for (std::size_t i = 0; i < course.clinicians.size(); ++i) {
        const CourseClinician &each = course.clinicians[i];
        findings.demand(store.getInPart(each.clinician).has_value(), item(u"clinicians"_s, i), Mistake::NotFound);
        findings.demandDay(each.since, item(u"clinicians"_s, i) + u".since"_s);
        findings.demandDay(each.until, item(u"clinicians"_s, i) + u".until"_s);
    }
    // A step back is asked for its reason on screen and goes through without one.
    for (std::size_t i = 0; i < course.phases.size(); ++i)
        findings.demandDay(course.phases[i].since, item(u"phases"_s, i) + u".since"_s);
    findings.demandDay(course.opened, u"opened"_s);
    findings.demandDay(course.ended, u"ended"_s);
    return findings.take();
}

std::vector<Problem> problemsOf(Store &store, const Session &session, const std::optional<Session> &before)
{
    Findings findings(session);
    demandFamily(findings, store, session, before);
    const std::optional<Course> course = store.get(session.course);
    findings.demand(course.has_value(), u"course"_s, Mistake::NotFound);
    findings.demand(!course || course->family == session.family, u"course"_s, Mistake::OtherFamily);
    findings.demand(!isTooLong(session.notHeldWords), u"not_held_words"_s, Mistake::TooLong);
    findings.demandDay(session.day, u"day"_s);
    for (std::size_t i = 0; i < session.clinicians.size(); ++i)
        findings.demand(store.getInPart(session.clinicians[i].clinician).has_value(), item(u"clinicians"_s, i),
                        Mistake::NotFound);
    demandPersons(findings, store, session.subjects, session.family, u"subjects"_s);
    if (before) {
        for (const SessionLine &line : store.sessions(session.id))
            findings.demand(!line.note || line.note->draft, u"status"_s, Mistake::NotNow);
    }
    return findings.take();
}

} // namespace attune
