#include "src/work/family_sketch.h"

#include <map>

namespace attune {

std::vector<FamilySketch> familySketches(Store &store)
{
    std::vector<FamilySketch> sketches;
    std::map<Id<Family>, std::size_t> places;
    for (Family &family : store.list<Family>()) {
        places.emplace(family.id, sketches.size());
        sketches.push_back({std::move(family), {}, 0});
    }
    for (Person &person : store.list<Person>()) {
        FamilySketch &sketch = sketches.at(places.at(person.family));
        if (person.role == PersonRole::Caregiver)
            ++sketch.caregivers;
        else if (person.role == PersonRole::Child)
            sketch.children.push_back(std::move(person));
    }
    return sketches;
}

} // namespace attune
