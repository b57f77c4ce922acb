#include "src/interchange/lookups.h"

#include <algorithm>

namespace attune {

using namespace Qt::StringLiterals;

QString placeIn(const QString &list, std::size_t i, const QString &field)
{
    return list + u'[' + QString::number(i) + (field.isEmpty() ? u"]"_s : u"]."_s + field);
}

void Lookups::demand(bool met, const QString &field, Mistake mistake)
{
    if (!met)
        m_problems.push_back({field, mistake, -1});
}

void Lookups::append(std::vector<Problem> problems, const QString &path)
{
    for (Problem &problem : problems) {
        problem.field.prepend(path);
        m_problems.push_back(std::move(problem));
    }
}

void Lookups::family(Id<Family> id)
{
    demand(m_known.families.find(id) || m_known.isLost(RecordKind::Family), u"family"_s, Mistake::NotInTheFile);
}

void Lookups::clinician(const QString &field, Id<Clinician> id)
{
    demand(m_known.clinicians.find(id) || m_known.isLost(RecordKind::Clinician), field, Mistake::NotInTheFile);
}

std::optional<Mistake> Lookups::mistakeOf(Id<Person> id, Id<Family> family, std::optional<PersonRole> role)
{
    const KnownPerson *known = m_known.persons.find(id);
    if (known == nullptr)
        return m_known.isLost(RecordKind::Person) ? std::nullopt : std::optional(Mistake::NotInTheFile);
    if (known->family != family)
        return Mistake::OtherFamily;
    return role && known->role != *role ? std::optional(Mistake::WrongRole) : std::nullopt;
}

void Lookups::person(const QString &field, Id<Person> id, Id<Family> family, std::optional<PersonRole> role)
{
    if (const auto mistake = mistakeOf(id, family, role))
        demand(false, field, *mistake);
}

void Lookups::persons(const QString &field, const PersonSet &set, Id<Family> family)
{
    if (allAreKnown(set, family))
        return;
    std::size_t i = 0;
    for (const Id<Person> &each : set)
        person(placeIn(field, i++), each, family);
}

void Lookups::list(const QString &field, const std::vector<Id<Person>> &persons, Id<Family> family, PersonRole role)
{
    for (std::size_t i = 0; i < persons.size(); ++i)
        person(placeIn(field, i), persons[i], family, role);
}

bool Lookups::allAreKnown(const PersonSet &set, Id<Family> family)
{
    return std::none_of(set.begin(), set.end(), [&](Id<Person> each) { return mistakeOf(each, family, {}); });
}

void Lookups::session(const QString &path, Id<Session> id, Id<Family> family)
{
    const KnownSession *known = m_known.sessions.find(id);
    demand(known || m_known.isLost(RecordKind::Session), path + u"session"_s, Mistake::NotInTheFile);
    demand(!known || known->family == family, path + u"session"_s, Mistake::OtherFamily);
}

KnownWords *Lookups::note(Id<Note> id, Id<Family> family)
{
    KnownWords *known = m_known.notes.find(id);
    demand(known || m_known.isLost(RecordKind::Note), u"note"_s, Mistake::NotInTheFile);
    demand(!known || known->family == family, u"note"_s, Mistake::OtherFamily);
    return known;
}

// A path is spelled only where something is wrong: this looks at every reading of every note.
void Lookups::people(const Note &note, const QString &path)
{
    const auto one = [&](const QString &list, std::size_t i, const QString &field, Id<Person> id) {
        if (const auto mistake = mistakeOf(id, note.family, {}))
            demand(false, path + placeIn(list, i, field), *mistake);
    };
    const auto all = [&](const QString &list, std::size_t i, const QString &field, const PersonSet &set) {
        if (!allAreKnown(set, note.family))
            persons(path + placeIn(list, i, field), set, note.family);
    };
    for (std::size_t i = 0; i < note.presences.size(); ++i)
        one(u"presences"_s, i, u"person"_s, note.presences[i].person);
    for (std::size_t i = 0; i < note.passages.size(); ++i)
        all(u"passages"_s, i, u"subjects"_s, note.passages[i].subjects);
    for (std::size_t i = 0; i < note.readings.size(); ++i) {
        one(u"readings"_s, i, u"person"_s, note.readings[i].person);
        all(u"readings"_s, i, u"led_by"_s, note.readings[i].ledBy);
    }
    for (std::size_t i = 0; i < note.strategies.size(); ++i) {
        all(u"strategies"_s, i, u"subjects"_s, note.strategies[i].subjects);
        all(u"strategies"_s, i, u"led_by"_s, note.strategies[i].ledBy);
    }
    for (std::size_t i = 0; i < note.givenLines.size(); ++i)
        one(u"given_lines"_s, i, u"caregiver"_s, note.givenLines[i].caregiver);
    persons(path + u"thread_subjects"_s, note.threadSubjects, note.family);
}

} // namespace attune
