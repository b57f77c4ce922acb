// What people do with families and all that is kept about them but notes.
#pragma once

#include "src/work/workplace.h"

#include <vector>

namespace attune {

/// Keeps the practice, its words and its people, families with their persons, dyads and courses, and sessions.
///
/// Each keep() takes a record whole: one without an id is new and is given one, another takes the place of the record
/// with that id, whose former state stays as a revision. What belongs to a family never moves to another.
class Casefile {
public:
    explicit Casefile(Workplace workplace)
        : m_work(std::move(workplace))
    {
    }

    /// The first records of a new vault, in one transaction: the practice, the clinician who sets it up (with the id of
    /// the workplace) and the words that every vault starts with.
    Outcome<Practice> setUp(Practice practice, Clinician clinician);

    Outcome<Practice> keep(Practice practice);
    Outcome<Clinician> keep(Clinician clinician);
    Outcome<VocabularyWord> keep(VocabularyWord word);
    Outcome<Family> keep(Family family);
    Outcome<Person> keep(Person person);
    Outcome<Dyad> keep(Dyad dyad);
    Outcome<Course> keep(Course course);
    /// The day is fixed here, in the session's zone, from its start (as given, where it has none), and stays when other
    /// things change. A session with a signed note stays as it is.
    Outcome<Session> keep(Session session);

private:
    template <class T>
    Outcome<T> keepIfRight(T record, std::vector<Problem> problems);

    Workplace m_work;
};

} // namespace attune
