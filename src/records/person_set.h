// Whom something is about. Subjects decide what may leave the vault, so they are a type of their own.
#pragma once

#include "src/records/id.h"

#include <QByteArray>
#include <QByteArrayView>

#include <initializer_list>
#include <optional>
#include <vector>

namespace attune {

struct Person;

/// A set of persons, kept in ascending order of their ids, so that equal sets have equal forms.
///
/// It is one value, not a list of rows: a passage, a reading or a strategy is itself an item of a list of its note, and
/// nesting goes one level deep. Kept as a sibling list keyed by position, the subjects of a passage would slide to its
/// neighbour when a passage above is removed; in the passage they cannot. In JSON it is a list of ids, in a table one
/// blob of 16 bytes a person. Where the order counts (the children of a course), a vector of ids is used instead.
class PersonSet {
public:
    PersonSet() = default;
    PersonSet(std::initializer_list<Id<Person>> persons);

    /// The reverse of toBytes(). Nothing where the length is no multiple of 16 or the ids do not strictly ascend.
    static std::optional<PersonSet> fromBytes(QByteArrayView bytes);
    QByteArray toBytes() const;

    void insert(Id<Person> person);
    void insert(const PersonSet &persons);
    void remove(Id<Person> person);

    bool isEmpty() const { return m_persons.empty(); }
    std::size_t size() const { return m_persons.size(); }
    bool contains(Id<Person> person) const;
    bool containsAll(const PersonSet &persons) const;

    auto begin() const { return m_persons.begin(); }
    auto end() const { return m_persons.end(); }

    friend bool operator==(const PersonSet &, const PersonSet &) = default;

private:
    std::vector<Id<Person>> m_persons;
};

} // namespace attune
