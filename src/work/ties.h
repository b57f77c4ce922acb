// Who of a family is in its work with whom.
#pragma once

#include "src/records/dyad.h"
#include "src/records/person.h"
#include "src/store.h"

#include <vector>

namespace attune {

/// The ties of a family, those that never began among them. Where there is none between two whom a course names both,
/// there is one here since the first day of that course.
std::vector<Dyad> tiesOf(Store &store, Id<Family> family);

/// Of these people the children with whom one of the caregivers is or was in the work, in their order.
std::vector<Person> childrenInTheWork(std::vector<Person> people, const std::vector<Dyad> &ties,
                                      const PersonSet &caregivers);

/// Whether a tie of a caregiver holds on a day.
bool isInTheWorkOn(const std::vector<Dyad> &ties, Id<Person> caregiver, QDate day);

} // namespace attune
