// What a family's file begins with.
#pragma once

#include "src/records/course.h"
#include "src/records/dyad.h"
#include "src/records/family.h"
#include "src/records/person.h"
#include "src/work/workplace.h"

#include <vector>

namespace attune {

/// A caregiver and what they are to the child.
struct CaregiverBeginning {
    Person person;
    Relation relation = Relation::Mother;
};

/// The first records of a family, all without ids: its child, whoever comes with the child, and the course they begin.
struct FamilyBeginning {
    Family family;
    Person child;
    std::vector<CaregiverBeginning> caregivers;
    int sessionsBefore = 0;
};

/// Keeps them all in one transaction, with each caregiver's dyad, in the work from today on, and a course led by
/// whoever is at work. Where anything is wrong, nothing is kept; "child." and "caregivers[0]." stand before the fields
/// of those.
Outcome<Family> beginFamily(Workplace workplace, FamilyBeginning beginning, QDate today);

} // namespace attune
