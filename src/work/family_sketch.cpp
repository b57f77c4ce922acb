#include "src/work/family_sketch.h"

#include "src/json/text.h"
#include "src/rules/in_work.h"
#include "src/work/readable.h"

#include <map>
#include <set>

namespace attune {

namespace {

void addNames(FamilySketch &sketch, const Person &person)
{
    for (const QString &name : {person.name, person.nickname}) {
        if (!name.isEmpty())
            sketch.names.push_back(name);
    }
}

FamilySketch begin(const Family &family)
{
    FamilySketch sketch;
    sketch.family = family;
    sketch.names = {family.displayName, family.recordNumber};
    return sketch;
}

} // namespace

SoughtWords soughtNames(const QString &typed)
{
    return SoughtWords(canonicalText(typed), SoughtWords::OneLetter::Begins);
}

int caregiversOn(const FamilySketch &sketch, QDate day)
{
    std::set<Id<Person>> caregivers;
    for (const Dyad &dyad : sketch.dyads) {
        if (isInWork(dyad.caregiver, sketch.dyads, day))
            caregivers.insert(dyad.caregiver);
    }
    return static_cast<int>(caregivers.size());
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
    sketch.dyads = dyads;
    for (const Person &person : people) {
        addNames(sketch, person);
        if (person.role == PersonRole::Child)
            sketch.children.push_back(person);
    }
    return sketch;
}

namespace {

// Of one that cannot be read as a whole.
Family familyByName(Store &store, Id<Family> id)
{
    Family family;
    family.id = id;
    try {
        if (const std::optional<Family> part = store.getInPart(id))
            family.displayName = part->displayName;
    } catch (const VaultDamaged &damage) {
        if (!isOneValue(damage))
            throw;
    }
    return family;
}

} // namespace

FamilySketch sketchOf(Store &store, Id<Family> id)
{
    const Readable<Person> people = readable<Person>(store, id);
    const Readable<Dyad> dyads = readable<Dyad>(store, id);
    Family family;
    family.id = id;
    bool isDamaged = !people.unreadable.empty() || !dyads.unreadable.empty();
    try {
        family = store.get(id).value();
    } catch (const VaultDamaged &damage) {
        if (!isOneValue(damage))
            throw;
        isDamaged = true;
        family = familyByName(store, id);
    }
    FamilySketch sketch = sketchOf(family, people.records, dyads.records);
    sketch.isDamaged = isDamaged;
    return sketch;
}

std::vector<FamilySketch> familySketches(Store &store)
{
    Readable<Family> families = readable<Family>(store);
    Readable<Person> people = readable<Person>(store);
    const Readable<Dyad> ties = readable<Dyad>(store);
    std::vector<FamilySketch> sketches;
    // Whose a damaged record is, is not read with it: then each family is looked at by itself.
    if (!families.unreadable.empty() || !people.unreadable.empty() || !ties.unreadable.empty()) {
        for (const Id<AnyRecord> &id : store.ids(RecordKind::Family, std::nullopt))
            sketches.push_back(sketchOf(store, Id<Family>(id.bytes())));
        return sketches;
    }
    std::map<Id<Family>, std::size_t> places;
    for (const Family &family : families.records) {
        places.emplace(family.id, sketches.size());
        sketches.push_back(begin(family));
    }
    for (Person &person : people.records) {
        FamilySketch &sketch = sketches.at(places.at(person.family));
        addNames(sketch, person);
        if (person.role == PersonRole::Child)
            sketch.children.push_back(std::move(person));
    }
    for (const Dyad &dyad : ties.records)
        sketches.at(places.at(dyad.family)).dyads.push_back(dyad);
    return sketches;
}

} // namespace attune
