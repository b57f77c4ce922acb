// Somebody of the room as drawings and controls need to know them.
#pragma once

#include "src/records/person.h"

namespace attune {

/// A person's id, the name that screens show ("Ava", "Mum"), and whether they are child or caregiver.
struct ShownPerson {
    Id<Person> id;
    QString shown;
    PersonRole role = PersonRole::Child;

    bool operator==(const ShownPerson &) const = default;
};

} // namespace attune
