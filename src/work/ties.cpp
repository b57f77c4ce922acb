#include "src/work/ties.h"

#include "src/rules/coverage.h"

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

std::vector<Person> childrenInTheWork(std::vector<Person> people, const std::vector<Dyad> &ties,
                                      const PersonSet &caregivers)
{
    std::erase_if(people, [&](const Person &person) {
        return person.role != PersonRole::Child || std::ranges::none_of(ties, [&](const Dyad &tie) {
                   return tie.since && tie.child == person.id && caregivers.contains(tie.caregiver);
               });
    });
    return people;
}

bool isInTheWorkOn(const std::vector<Dyad> &ties, Id<Person> caregiver, QDate day)
{
    return !Readers{{caregiver}, ties, day}.childrenOn(day).isEmpty();
}

} // namespace attune
