#include "src/work/family_sketch.h"

#include <map>

namespace attune {

namespace {

void take(FamilySketch &sketch, Person person)
{
    if (person.role == PersonRole::Caregiver)
        ++sketch.caregivers;
    else if (person.role == PersonRole::Child)
        sketch.children.push_back(std::move(person));
}

} // namespace

FamilySketch sketchOf(Store &store, Id<Family> family)
{
    FamilySketch sketch{store.get(family).value(), {}, 0};
    for (Person &person : store.list<Person>(family))
        take(sketch, std::move(person));
    return sketch;
}

std::vector<FamilySketch> familySketches(Store &store)
{
    std::vector<FamilySketch> sketches;
    std::map<Id<Family>, std::size_t> places;
    for (Family &family : store.list<Family>()) {
        places.emplace(family.id, sketches.size());
        sketches.push_back({std::move(family), {}, 0});
    }
    for (Person &person : store.list<Person>())
        take(sketches.at(places.at(person.family)), std::move(person));
    return sketches;
}

} // namespace attune
