// Looks up what a record refers to among the records that stand before it.
#pragma once

#include "src/interchange/known_records.h"
#include "src/records/problem.h"

#include <QString>

#include <optional>
#include <vector>

namespace attune {

/// The place of a list's item in a path: "readings[2].person", or "subjects[0]" where the field is empty.
QString placeIn(const QString &list, std::size_t i, const QString &field = {});

/// Gathers the problems of one record's references. What is not there is no problem where a line of that kind was lost.
class Lookups {
public:
    explicit Lookups(KnownRecords &known)
        : m_known(known)
    {
    }

    void demand(bool met, const QString &field, Mistake mistake);
    void append(std::vector<Problem> problems, const QString &path = {});

    void family(Id<Family> id);
    void clinician(const QString &field, Id<Clinician> id);
    /// A person of this family, in this role where one is given.
    void person(const QString &field, Id<Person> id, Id<Family> family, std::optional<PersonRole> role = {});
    void persons(const QString &field, const PersonSet &set, Id<Family> family);
    void list(const QString &field, const std::vector<Id<Person>> &persons, Id<Family> family, PersonRole role);
    void session(const QString &path, Id<Session> id, Id<Family> family);
    /// The note as far as it is known, or nothing.
    KnownWords *note(Id<Note> id, Id<Family> family);
    /// Everybody whom a note names, with its fields beneath the path.
    void people(const Note &note, const QString &path);

    std::vector<Problem> takeProblems() { return std::move(m_problems); }

private:
    std::optional<Mistake> mistakeOf(Id<Person> id, Id<Family> family, std::optional<PersonRole> role);
    bool allAreKnown(const PersonSet &set, Id<Family> family);

    KnownRecords &m_known;
    std::vector<Problem> m_problems;
};

} // namespace attune
