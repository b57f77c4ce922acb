#include "ui/regulation/person_hour.h"

#include "src/rules/regulation.h"
#include "src/rules/subjects.h"
#include "ui/note/hour_in_hand.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace attune {

namespace {

std::vector<ShownPerson> peopleOf(const HourInHand &hand)
{
    const Note &note = hand.note();
    std::vector<ShownPerson> people;
    for (const Person &person : hand.open().people) {
        const bool isThere = std::ranges::count(note.presences, person.id, &Presence::person) > 0;
        const bool hasReading = std::ranges::count(note.readings, person.id, &Reading::person) > 0;
        const bool isTold = isToldOf(person, hand.open().course) && (isThere || hand.isOffered(person.id));
        if (hasReading || isTold)
            people.push_back({person.id, shownName(person), person.role});
    }
    // Of several children those of the course come first.
    const PersonSet work = subjectsOf(hand.open().course);
    std::ranges::stable_sort(people, {}, [&](const ShownPerson &person) {
        return std::tuple(person.role, !work.contains(person.id), person.id);
    });
    return people;
}

} // namespace

PersonHour::PersonHour(const HourInHand &hand)
    : m_hand(hand)
    , m_people(peopleOf(hand))
{
}

SeenBetween PersonHour::between() const
{
    return seenBetween(m_hand.note(), m_hand.session(), person().id);
}

std::vector<Reading> PersonHour::readings() const
{
    return inOrderOfTheHour(readingsOf(m_hand.note(), person().id));
}

int PersonHour::minutes() const
{
    return m_hand.minutes();
}

const std::vector<Reading> &PersonHour::allReadings() const
{
    return m_hand.note().readings;
}

const std::vector<StrategyUse> &PersonHour::strategies() const
{
    return m_hand.note().strategies;
}

std::vector<StrategyUse> PersonHour::usesOf(const Id<VocabularyWord> &strategy) const
{
    std::vector<StrategyUse> uses;
    std::ranges::copy_if(strategies(), std::back_inserter(uses),
                         [&](const StrategyUse &use) { return use.strategy == strategy; });
    return uses;
}

} // namespace attune
