#include "src/work/casefile.h"

#include "src/rules/day.h"
#include "src/rules/starting_words.h"
#include "src/work/case_rules.h"

#include <utility>

namespace attune {

namespace {

template <class T>
std::optional<T> formerOf(Store &store, const T &record)
{
    return record.id.isNull() ? std::nullopt : store.get(record.id);
}

} // namespace

// An id that is given must be that of a record: new ones are made here.
template <class T>
Outcome<T> Casefile::keepIfRight(T record, std::vector<Problem> problems)
{
    const std::optional<T> before = formerOf(m_work.store, record);
    if (!before && !record.id.isNull())
        problems.push_back({QStringLiteral("id"), Mistake::NotFound, -1});
    std::vector<Problem> more = problemsOf(m_work.store, record, before);
    problems.insert(problems.end(), more.begin(), more.end());
    if (!problems.empty())
        return {std::nullopt, std::move(problems)};
    if (!before)
        record.id = m_work.ids.next<T>();
    m_work.store.put(record, m_work.deed(before ? JournalAction::Changed : JournalAction::Created));
    return {m_work.store.get(record.id), {}};
}

Outcome<Practice> Casefile::setUp(Practice practice, Clinician clinician)
{
    Store &store = m_work.store;
    clinician.id = m_work.who;
    std::vector<Problem> problems = problemsOf(store, practice, {});
    const std::vector<Problem> more = problemsOf(store, clinician, {});
    problems.insert(problems.end(), more.begin(), more.end());
    if (!problems.empty())
        return {std::nullopt, std::move(problems)};
    practice.id = m_work.ids.next<Practice>();
    const Deed deed = m_work.deed(JournalAction::Created);
    store.transaction([&] {
        store.put(practice, deed);
        store.put(clinician, deed);
        for (const VocabularyWord &word : startingWords())
            store.put(word, deed);
    });
    return {store.get(practice.id), {}};
}

Outcome<Practice> Casefile::keep(Practice practice)
{
    return keepIfRight(std::move(practice), {});
}

Outcome<Clinician> Casefile::keep(Clinician clinician)
{
    return keepIfRight(std::move(clinician), {});
}

Outcome<VocabularyWord> Casefile::keep(VocabularyWord word)
{
    return keepIfRight(std::move(word), {});
}

Outcome<Family> Casefile::keep(Family family)
{
    return keepIfRight(std::move(family), {});
}

Outcome<Person> Casefile::keep(Person person)
{
    return keepIfRight(std::move(person), {});
}

Outcome<Dyad> Casefile::keep(Dyad dyad)
{
    return keepIfRight(std::move(dyad), {});
}

Outcome<Course> Casefile::keep(Course course)
{
    return keepIfRight(std::move(course), {});
}

Outcome<Session> Casefile::keep(Session session)
{
    const std::optional<Session> before = formerOf(m_work.store, session);
    if (before && before->start == session.start && before->zone == session.zone && session.start)
        session.day = before->day;
    else if (session.start)
        session.day = dayIn(session.zone, *session.start).value_or(session.day);
    return keepIfRight(std::move(session), {});
}

} // namespace attune
