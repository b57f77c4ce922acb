#include "src/work/family_sketch.h"

#include "src/json/text.h"

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

void addNames(FamilySketch &sketch, const Person &person)
{
    for (const QString &name : {person.name, person.nickname}) {
        if (!name.isEmpty())
            sketch.names.push_back(name);
    }
}

FamilySketch begin(const Family &family)
{
    FamilySketch sketch{family, {}, 0};
    sketch.names = {family.displayName, family.recordNumber};
    return sketch;
}

} // namespace

SoughtWords soughtNames(const QString &typed)
{
    return SoughtWords(canonicalText(typed), SoughtWords::OneLetter::Begins);
}

bool isNamed(const FamilySketch &sketch, const SoughtWords &words)
{
    QString names;
    for (const QString &name : sketch.names)
        names += name + u'\n';
    return words.standIn(names);
}

FamilySketch sketchOf(const Family &family, const std::vector<Person> &people, const std::vector<Dyad> &dyads)
{
    FamilySketch sketch = begin(family);
    sketch.caregivers = caregiversOf(dyads);
    for (const Person &person : people) {
        addNames(sketch, person);
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
    for (const Family &family : store.list<Family>()) {
        places.emplace(family.id, sketches.size());
        sketches.push_back(begin(family));
    }
    for (Person &person : store.list<Person>()) {
        FamilySketch &sketch = sketches.at(places.at(person.family));
        addNames(sketch, person);
        if (person.role == PersonRole::Child)
            sketch.children.push_back(std::move(person));
    }
    std::map<Id<Family>, std::vector<Dyad>> dyads;
    for (Dyad &dyad : store.list<Dyad>())
        dyads[dyad.family].push_back(std::move(dyad));
    for (FamilySketch &sketch : sketches)
        sketch.caregivers = caregiversOf(dyads[sketch.family.id]);
    return sketches;
}

} // namespace attune
