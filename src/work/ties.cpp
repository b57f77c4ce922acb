#include "src/work/ties.h"

#include "src/rules/coverage.h"
#include "src/work/readable.h"

#include <algorithm>

namespace attune {

std::vector<Dyad> tiesOf(Store &store, Id<Family> family)
{
    std::vector<Dyad> ties = store.list<Dyad>(family);
    std::vector<Course> courses = store.list<Course>(family);
    std::ranges::stable_sort(courses, {}, &Course::opened);
    for (const Course &course : courses) {
        for (const Id<Person> &child : course.children) {
            for (const Id<Person> &caregiver : course.caregivers) {
                const bool isThere = std::ranges::any_of(
                    ties, [&](const Dyad &tie) { return tie.child == child && tie.caregiver == caregiver; });
                if (isThere)
                    continue;
                Dyad tie;
                tie.family = family;
                tie.child = child;
                tie.caregiver = caregiver;
                tie.since = course.opened;
                ties.push_back(tie);
            }
        }
    }
    return ties;
}

std::vector<Person> childrenInTheWork(Store &store, Id<Family> family, const PersonSet &caregivers)
{
    PersonSet children;
    for (const Dyad &tie : tiesOf(store, family)) {
        if (tie.since && caregivers.contains(tie.caregiver))
            children.insert(tie.child);
    }
    std::vector<Person> people = readable<Person>(store, family).records;
    std::erase_if(people, [&](const Person &person) {
        return person.role != PersonRole::Child || !children.contains(person.id);
    });
    return people;
}

bool isInTheWorkOn(const std::vector<Dyad> &ties, Id<Person> caregiver, QDate day)
{
    return !Readers{{caregiver}, ties, day}.childrenOn(day).isEmpty();
}

} // namespace attune
