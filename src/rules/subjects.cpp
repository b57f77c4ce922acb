#include "src/rules/subjects.h"

#include <algorithm>

namespace attune {

using namespace Qt::StringLiterals;

namespace {

PersonSet setOf(const std::vector<Id<Person>> &persons)
{
    PersonSet set;
    for (const Id<Person> &person : persons)
        set.insert(person);
    return set;
}

std::vector<ShownName> shown(const Clinician &author, const PersonSet &subjects, std::span<const Person> people)
{
    const QString signer = author.credentials.isEmpty() ? author.name : author.name + u", "_s + author.credentials;
    std::vector<ShownName> names{{RecordKind::Clinician, author.id.any(), signer}};
    for (const Id<Person> &subject : subjects) {
        const auto person =
            std::find_if(people.begin(), people.end(), [&](const Person &each) { return each.id == subject; });
        if (person != people.end())
            names.push_back(
                {RecordKind::Person, subject.any(), person->nickname.isEmpty() ? person->name : person->nickname});
    }
    return names;
}

} // namespace

PersonSet subjectsOf(const Reading &reading)
{
    PersonSet subjects = reading.ledBy;
    subjects.insert(reading.person);
    return subjects;
}

PersonSet subjectsOf(const StrategyUse &use)
{
    PersonSet subjects = use.subjects;
    subjects.insert(use.ledBy);
    return subjects;
}

PersonSet subjectsOf(const Note &note)
{
    PersonSet subjects = note.threadSubjects;
    for (const Presence &presence : note.presences)
        subjects.insert(presence.person);
    for (const Passage &passage : note.passages)
        subjects.insert(passage.subjects);
    for (const Reading &reading : note.readings)
        subjects.insert(subjectsOf(reading));
    for (const StrategyUse &use : note.strategies)
        subjects.insert(subjectsOf(use));
    for (const GivenLines &lines : note.givenLines)
        subjects.insert(lines.caregiver);
    return subjects;
}

PersonSet subjectsOf(const Person &person)
{
    return {person.id};
}

PersonSet subjectsOf(const Dyad &dyad)
{
    return {dyad.child, dyad.caregiver};
}

PersonSet subjectsOf(const Course &course)
{
    PersonSet subjects = setOf(course.children);
    subjects.insert(setOf(course.caregivers));
    return subjects;
}

bool isToldOf(const Person &person, const Course &course)
{
    return person.role != PersonRole::Other || subjectsOf(course).contains(person.id);
}

PersonSet usualSubjects(const Course &course, std::span<const Person> people, const Note &note)
{
    PersonSet present;
    for (const Person &person : people) {
        if (isToldOf(person, course) && std::ranges::count(note.presences, person.id, &Presence::person) > 0)
            present.insert(person.id);
    }
    return present.isEmpty() ? subjectsOf(course) : present;
}

bool isCovered(const PersonSet &subjects, const PersonSet &covered)
{
    return !subjects.isEmpty() && covered.containsAll(subjects);
}

bool isAboutDyad(const PersonSet &subjects, Id<Person> child, Id<Person> caregiver)
{
    return subjects.contains(child) && PersonSet({child, caregiver}).containsAll(subjects);
}

bool needsReview(const Passage &passage)
{
    return passage.inConfidence || passage.aboutOutsider;
}

bool needsReview(const Addendum &addendum)
{
    return addendum.inConfidence || addendum.aboutOutsider;
}

std::vector<ShownName> namesToShow(const Note &note, const Clinician &author, std::span<const Person> people)
{
    return shown(author, subjectsOf(note), people);
}

std::vector<ShownName> namesToShow(const Addendum &addendum, const Clinician &author, std::span<const Person> people)
{
    return shown(author, addendum.subjects, people);
}

std::vector<ShownName> namesToShow(const ClosingWords &words, const Clinician &author, std::span<const Person> people)
{
    return shown(author, words.recipients, people);
}

} // namespace attune
