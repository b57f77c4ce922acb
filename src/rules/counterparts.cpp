#include "src/rules/counterparts.h"

#include "src/rules/subjects.h"

#include <algorithm>
#include <utility>

namespace attune {

namespace {

const Person *find(std::span<const Person> people, Id<Person> id)
{
    const auto found = std::ranges::find(people, id, &Person::id);
    return found == people.end() ? nullptr : &*found;
}

QString calledOf(const Person &person)
{
    return (person.nickname.isEmpty() ? person.name : person.nickname).toCaseFolded();
}

// Of the named ones, those in this role.
std::vector<const Person *> inRole(const PersonSet &named, std::span<const Person> people, PersonRole role)
{
    std::vector<const Person *> found;
    for (const Id<Person> &id : named) {
        if (const Person *person = find(people, id); person && person->role == role)
            found.push_back(person);
    }
    return found;
}

std::vector<const Person *> ofCourse(const std::vector<Id<Person>> &ids, std::span<const Person> people)
{
    std::vector<const Person *> found;
    for (const Id<Person> &id : ids) {
        if (const Person *person = find(people, id))
            found.push_back(person);
    }
    return found;
}

void pair(Counterparts &who, std::vector<const Person *> named, std::vector<const Person *> there)
{
    for (const Person *&person : named) {
        const auto calledSo = [&](const Person *other) { return other && calledOf(*other) == calledOf(*person); };
        const auto isOne = [&](const std::vector<const Person *> &all) {
            return std::ranges::count_if(all, calledSo) == 1;
        };
        if (!isOne(named) || !isOne(there))
            continue;
        const auto same = std::ranges::find_if(there, calledSo);
        who[person->id] = (*same)->id;
        *same = nullptr;
        person = nullptr;
    }
    std::erase(named, nullptr);
    std::erase(there, nullptr);
    if (named.size() == 1 && there.size() == 1)
        who[named.front()->id] = there.front()->id;
}

std::optional<Id<Person>> meant(const Counterparts &who, Id<Person> person)
{
    const auto found = who.find(person);
    return found == who.end() ? std::nullopt : found->second;
}

PersonSet meant(const Counterparts &who, const PersonSet &persons)
{
    PersonSet others;
    for (const Id<Person> &person : persons) {
        if (const auto other = meant(who, person))
            others.insert(*other);
    }
    return others;
}

// Renames whoever a list's items are about, and drops the items about nobody.
template <class Item>
void rename(std::vector<Item> &items, Id<Person> Item::*person, const Counterparts &who)
{
    std::erase_if(items, [&](Item &item) {
        const auto other = meant(who, item.*person);
        item.*person = other.value_or(item.*person);
        return !other;
    });
}

} // namespace

Counterparts likelyCounterparts(const Note &note, const Course &course, std::span<const Person> people)
{
    Counterparts who;
    const PersonSet named = subjectsOf(note);
    for (const Id<Person> &person : named)
        who.emplace(person, std::nullopt);
    pair(who, inRole(named, people, PersonRole::Child), ofCourse(course.children, people));
    pair(who, inRole(named, people, PersonRole::Caregiver), ofCourse(course.caregivers, people));
    return who;
}

Note retold(Note note, const Counterparts &who)
{
    rename(note.presences, &Presence::person, who);
    for (Passage &passage : note.passages) {
        const std::size_t before = passage.subjects.size();
        passage.subjects = meant(who, passage.subjects);
        passage.aboutOutsider |= passage.subjects.size() < before;
    }
    for (GivenLines &lines : note.givenLines) {
        if (!meant(who, lines.caregiver))
            note.passages.push_back({Movement::Repair, std::exchange(lines.text, {}), {}, false, true});
    }
    rename(note.givenLines, &GivenLines::caregiver, who);
    for (Reading &reading : note.readings)
        reading.ledBy = meant(who, reading.ledBy);
    rename(note.readings, &Reading::person, who);
    std::erase_if(note.strategies, [&](StrategyUse &use) {
        const bool wasAboutSomebody = !use.subjects.isEmpty();
        use.subjects = meant(who, use.subjects);
        use.ledBy = meant(who, use.ledBy);
        return wasAboutSomebody && use.subjects.isEmpty();
    });
    note.threadSubjects = meant(who, note.threadSubjects);
    return note;
}

} // namespace attune
