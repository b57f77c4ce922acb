// The part of the regulation editor that gives back what was taken away.
#include "src/rules/regulation.h"
#include "ui/note/hour_in_hand.h"
#include "ui/paper/typed.h"
#include "ui/paper/words.h"
#include "ui/regulation/regulation_editor.h"
#include "ui/regulation/strategy_picker.h"

#include <algorithm>

namespace attune {

namespace {

// The place of the one that is no longer there; nothing unless it is one alone.
template <class T>
std::optional<std::size_t> onlyOneGone(const std::vector<T> &before, const std::vector<T> &now)
{
    if (before.size() != now.size() + 1)
        return std::nullopt;
    const auto differs = std::ranges::mismatch(before, now).in1;
    return std::equal(differs + 1, before.end(), now.begin() + (differs - before.begin()))
        ? std::optional(static_cast<std::size_t>(differs - before.begin()))
        : std::nullopt;
}

} // namespace

void RegulationEditor::takeStrategies(const std::vector<StrategyUse> &uses)
{
    const std::vector<StrategyUse> before = m_hand.note().strategies;
    m_from = m_strategies;
    m_hand.change([&](WrittenHour &hour) { hour.note.strategies = uses; });
    m_from = nullptr;
    tellTakenAway(before);
}

void RegulationEditor::tellTakenAway(const std::vector<Reading> &before)
{
    const auto gone = onlyOneGone(before, m_hour.readings());
    if (!gone)
        return;
    const Reading &reading = before[*gone];
    const auto behind = *gone > 0 ? std::optional(before[*gone - 1]) : std::nullopt;
    Q_EMIT takenAway(tr("Taken away: %1").arg(readingWords(reading)),
                     [this, reading, behind] { giveBack(reading, behind); });
}

void RegulationEditor::tellTakenAway(const std::vector<StrategyUse> &before)
{
    const auto gone = onlyOneGone(before, m_hand.note().strategies);
    if (!gone)
        return;
    const StrategyUse &use = before[*gone];
    Q_EMIT takenAway(tr("Taken away: %1").arg(asTyped(use.shown)),
                     [this, use, place = *gone] { giveBack(use, place); });
}

// Behind the one that it stood behind, where that one is still there.
void RegulationEditor::giveBack(const Reading &reading, const std::optional<Reading> &behind)
{
    m_hand.change([&](WrittenHour &hour) {
        std::vector<Reading> theirs = inOrderOfTheHour(readingsOf(hour.note, reading.person));
        const auto former = behind ? std::ranges::find(theirs, *behind) : theirs.begin();
        theirs.insert(behind && former != theirs.end() ? former + 1 : former, reading);
        replaceReadings(hour.note.readings, reading.person, inOrderOfTheHour(theirs));
    });
    const std::vector<ShownPerson> &people = m_hour.people();
    const auto whose = std::ranges::find(people, reading.person, &ShownPerson::id);
    showPerson(whose == people.end() ? m_hour.current() : static_cast<std::size_t>(whose - people.begin()));
}

void RegulationEditor::giveBack(const StrategyUse &use, std::size_t place)
{
    m_hand.change([&](WrittenHour &hour) {
        std::vector<StrategyUse> &all = hour.note.strategies;
        all.insert(all.begin() + static_cast<std::ptrdiff_t>(std::min(place, all.size())), use);
    });
    showPerson(m_hour.current());
}

} // namespace attune
