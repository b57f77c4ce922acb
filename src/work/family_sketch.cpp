#include "src/work/family_sketch.h"

#include <map>
#include <set>

namespace attune {

namespace {

// How many different caregivers are in the work.
int caregiversOf(const std::vector<Dyad> &dyads)
{
    std::set<Id<Person>> caregivers;
    for (const Dyad &dyad : dyads) {
        if (dyad.since && !dyad.until)
            caregivers.insert(dyad.caregiver);
    }
    return static_cast<int>(caregivers.size());
}

} // namespace

FamilySketch sketchOf(const Family &family, const std::vector<Person> &people, const std::vector<Dyad> &dyads)
{
    FamilySketch sketch{family, {}, caregiversOf(dyads)};
    for (const Person &person : people) {
        if (person.role == PersonRole::Child)
            sketch.children.push_back(person);
    }
    return sketch;
}

FamilySketch sketchOf(Store &store, Id<Family> family)
{
    return sketchOf(store.get(family).value(), store.list<Person>(family), store.list<Dyad>(family));
}

std::vector<FamilySketch> familySketches(Store &store)
{
    std::vector<FamilySketch> sketches;
    std::map<Id<Family>, std::size_t> places;
    for (Family &family : store.list<Family>()) {
        places.emplace(family.id, sketches.size());
        sketches.push_back({std::move(family), {}, 0});
    }
    for (Person &person : store.list<Person>()) {
        if (person.role == PersonRole::Child)
            sketches.at(places.at(person.family)).children.push_back(std::move(person));
    }
    std::map<Id<Family>, std::vector<Dyad>> dyads;
    for (Dyad &dyad : store.list<Dyad>())
        dyads[dyad.family].push_back(std::move(dyad));
    for (FamilySketch &sketch : sketches)
        sketch.caregivers = caregiversOf(dyads[sketch.family.id]);
    return sketches;
}

} // namespace attune
