#include "src/records/person_set.h"

#include <algorithm>

namespace attune {

PersonSet::PersonSet(std::initializer_list<Id<Person>> persons)
{
    for (const Id<Person> &person : persons)
        insert(person);
}

std::optional<PersonSet> PersonSet::fromBytes(QByteArrayView bytes)
{
    PersonSet set;
    for (qsizetype at = 0; at < bytes.size(); at += 16) {
        const auto person = Id<Person>::fromBytes(bytes.sliced(at, std::min<qsizetype>(16, bytes.size() - at)));
        if (!person || (!set.isEmpty() && *person <= set.m_persons.back()))
            return std::nullopt;
        set.m_persons.push_back(*person);
    }
    return set;
}

QByteArray PersonSet::toBytes() const
{
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(m_persons.size()) * 16);
    for (const Id<Person> &person : m_persons)
        bytes += person.toBytes();
    return bytes;
}

void PersonSet::insert(Id<Person> person)
{
    const auto place = std::lower_bound(m_persons.begin(), m_persons.end(), person);
    if (place == m_persons.end() || *place != person)
        m_persons.insert(place, person);
}

void PersonSet::insert(const PersonSet &persons)
{
    for (const Id<Person> &person : persons)
        insert(person);
}

void PersonSet::remove(Id<Person> person)
{
    std::erase(m_persons, person);
}

bool PersonSet::contains(Id<Person> person) const
{
    return std::binary_search(m_persons.begin(), m_persons.end(), person);
}

bool PersonSet::containsAll(const PersonSet &persons) const
{
    return std::includes(m_persons.begin(), m_persons.end(), persons.begin(), persons.end());
}

} // namespace attune
