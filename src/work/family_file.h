// The file of a family, to be read over, corrected and added to.
#pragma once

#include "src/records/clinician.h"
#include "src/records/course.h"
#include "src/records/dyad.h"
#include "src/records/family.h"
#include "src/records/person.h"
#include "src/work/workplace.h"

#include <optional>
#include <variant>
#include <vector>

namespace attune {

/// A family with everything of it that can be corrected but its sessions, each in the order of its ids.
struct FamilyFile {
    Family family;
    std::vector<Person> people;
    std::vector<Dyad> dyads;
    std::vector<Course> courses;
    std::vector<Clinician> clinicians; ///< everybody of the practice
};

/// Nothing where there is no such family.
std::optional<FamilyFile> familyFile(Store &store, Id<Family> family);

/// A person with their ties: the dyads in which they are the child or the caregiver. Records without an id are new, and
/// so is the person in a new person's dyads.
struct PersonInFile {
    Person person;
    std::vector<Dyad> dyads;
};

/// One part of the file as it is to be from now on.
using FileChange = std::variant<Family, PersonInFile, Course>;

/// Keeps a part of the file, all of it or nothing; answers with it as it is then. Whoever is new and in the work takes
/// part in the course that goes on. A problem of a dyad is named "dyads[0].since", by its place among those given.
Outcome<FileChange> keepInFile(Workplace workplace, FileChange change);

} // namespace attune
