// The families of a practice, as a list needs them.
#pragma once

#include "src/records/dyad.h"
#include "src/records/family.h"
#include "src/records/person.h"
#include "src/rules/sought_words.h"
#include "src/store.h"

#include <vector>

namespace attune {

/// What is looked for among names: each word as a beginning.
SoughtWords soughtNames(const QString &typed);

/// One family with its children and its ties.
struct FamilySketch {
    Family family;
    std::vector<Person> children;
    std::vector<Dyad> dyads = {};
    /// By which it is found: its own name, its record number, and each name and nickname of its people.
    std::vector<QString> names = {};
    /// Whether some record of it cannot be read; where that is the family's own, it has no name here.
    bool isDamaged = false;
};

/// How many caregivers are in the work on a day, see isInWork().
int caregiversOn(const FamilySketch &sketch, QDate day);

/// Whether each of the words begins a word of one of its names.
bool isNamed(const FamilySketch &sketch, const SoughtWords &words);

/// The sketch of a family from its own records.
FamilySketch sketchOf(const Family &family, const std::vector<Person> &people, const std::vector<Dyad> &dyads);

/// One family, as far as it can be read. Throws where there is none with this id.
FamilySketch sketchOf(Store &store, Id<Family> family);

/// All families, in the order of their ids; those too of which something cannot be read.
std::vector<FamilySketch> familySketches(Store &store);

} // namespace attune
