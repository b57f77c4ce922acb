// The unit that the work is about.
#pragma once

#include "src/records/id.h"
#include "src/records/record_kind.h"
#include "src/records/relation.h"

#include <QDate>

#include <boost/describe/class.hpp>

#include <optional>

namespace attune {

struct Family;
struct Person;

/// One child with one caregiver. Siblings, twins and two parents are several dyads.
struct Dyad {
    static constexpr RecordKind kind = RecordKind::Dyad;

    Id<Dyad> id;
    Id<Family> family;
    Id<Person> child;
    Id<Person> caregiver;
    /// What the caregiver is to the child.
    Relation relation = Relation::Mother;
    /// In the work since; nothing for a tie outside the work, which never began.
    std::optional<QDate> since;
    /// The last day in the work; nothing while it goes on.
    std::optional<QDate> until;

    bool operator==(const Dyad &) const = default;
};
BOOST_DESCRIBE_STRUCT(Dyad, (), (id, family, child, caregiver, relation, since, until))

} // namespace attune
