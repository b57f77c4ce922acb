// What a caregiver is to a child, in the terms of HL7 v3-RoleCode (personal relationship role types).
#pragma once

#include <boost/describe/enum.hpp>

#include <string_view>

namespace attune {

/// A caregiver's relation to the child. Kept by a readable word; hl7Code() gives the code of the standard.
enum class Relation {
    Mother,
    Father,
    Parent,
    NaturalMother,
    NaturalFather,
    AdoptiveMother,
    AdoptiveFather,
    AdoptiveParent,
    FosterMother,
    FosterFather,
    FosterParent,
    Stepmother,
    Stepfather,
    Stepparent,
    Grandmother,
    Grandfather,
    MaternalGrandmother,
    MaternalGrandfather,
    PaternalGrandmother,
    PaternalGrandfather,
    GreatGrandmother,
    GreatGrandfather,
    Aunt,
    MaternalAunt,
    PaternalAunt,
    Uncle,
    MaternalUncle,
    PaternalUncle,
    Sister,
    Brother,
    Cousin,
    FamilyMember,
    Friend,
    Neighbour,
};
BOOST_DESCRIBE_ENUM(Relation, Mother, Father, Parent, NaturalMother, NaturalFather, AdoptiveMother, AdoptiveFather,
                    AdoptiveParent, FosterMother, FosterFather, FosterParent, Stepmother, Stepfather, Stepparent,
                    Grandmother, Grandfather, MaternalGrandmother, MaternalGrandfather, PaternalGrandmother,
                    PaternalGrandfather, GreatGrandmother, GreatGrandfather, Aunt, MaternalAunt, PaternalAunt, Uncle,
                    MaternalUncle, PaternalUncle, Sister, Brother, Cousin, FamilyMember, Friend, Neighbour)

/// The code of HL7 v3-RoleCode, such as "MTH" for Mother. Empty for a number that is no enumerator.
std::string_view hl7Code(Relation relation);

} // namespace attune
