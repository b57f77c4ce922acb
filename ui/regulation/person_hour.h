// The hour of the one person whose regulation is shown.
#pragma once

#include "ui/paper/shown_person.h"

#include "src/records/regulation.h"
#include "src/rules/written_hour.h"

#include <vector>

namespace attune {

class HourInHand;

/// Reads the hour in hand as one person's. The parts of the regulation editor read it here each time they show
/// something, and give back a change; none of them keeps a copy. It must not live longer than the hour in hand.
class PersonHour {
public:
    explicit PersonHour(const HourInHand &hand);

    /// Whoever can be marked as there and is told of, and whoever has a reading, when the hour was opened: children
    /// before caregivers.
    const std::vector<ShownPerson> &people() const { return m_people; }
    /// The place of the person among them.
    std::size_t current() const { return m_current; }
    void choose(std::size_t person) { m_current = person; }

    /// There must be somebody.
    const ShownPerson &person() const { return m_people.at(m_current); }
    /// When the person came in, and when they left.
    SeenBetween between() const;
    /// The person's readings, in the order of the hour.
    std::vector<Reading> readings() const;

    /// The length of the hour in whole minutes; 0 where start and stop are not both known.
    int minutes() const;
    /// Everybody's.
    const std::vector<Reading> &allReadings() const;
    const std::vector<StrategyUse> &strategies() const;
    /// Each time that one strategy was tried.
    std::vector<StrategyUse> usesOf(const Id<VocabularyWord> &strategy) const;

private:
    const HourInHand &m_hand;
    std::vector<ShownPerson> m_people;
    std::size_t m_current = 0;
};

} // namespace attune
