#include "ui/regulation/quick_entry.h"

#include "ui/controls/attune_style.h"
#include "ui/controls/choice_row.h"
#include "ui/controls/label.h"
#include "ui/paper/words.h"
#include "ui/regulation/minute_field.h"
#include "ui/regulation/person_hour.h"

#include <QGridLayout>

#include <algorithm>
#include <utility>

namespace attune {

namespace {

constexpr std::array allSlots{&QuickFour::arrived, &QuickFour::hardest, &QuickFour::settled, &QuickFour::left};

std::vector<State> seenStates()
{
    return {statesFromAbove.begin(), statesFromAbove.end() - 1};
}

} // namespace

QuickEntry::QuickEntry(const PersonHour &hour, QWidget *parent)
    : QWidget(parent)
    , m_hour(hour)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    addRow(grid, tr("Arrived"), &QuickFour::arrived, seenStates());
    addRow(grid, tr("Hardest"), &QuickFour::hardest,
           {State::Overwhelmed, State::Upset, State::StirredUp, State::Watchful, State::FarAway});
    addMinute(grid, &QuickFour::hardest, tr("Hardest, at which minute"));
    addRow(grid, tr("Settled"), &QuickFour::settled, {State::Settled});
    addMinute(grid, &QuickFour::settled, tr("Settled, at which minute"));
    addRow(grid, tr("Left"), &QuickFour::left, seenStates());
}

ChoiceRow *QuickEntry::addRow(QGridLayout *grid, const QString &label, Slot slot, const std::vector<State> &states)
{
    auto *choices = new ChoiceRow(ChoiceRow::Kind::One, label);
    QStringList words;
    QStringList tips;
    for (const State state : states) {
        words.append(stateWord(state));
        tips.append(stateLooksLike(state));
    }
    choices->setChoices(words, tips);
    const int row = static_cast<int>(m_rows.size());
    auto *shown = new Label(TextRole::Interface, &Tokens::ink2, label);
    shown->setMinimumHeight(attuneStyle().scaled(32)); // in line with the first chips where they need two lines
    grid->addWidget(shown, row, 0, Qt::AlignTop);
    const bool hasMinute = slot == &QuickFour::hardest || slot == &QuickFour::settled;
    grid->addWidget(choices, row, 1, 1, hasMinute ? 1 : 2);
    m_rows.push_back({slot, states, choices, nullptr});
    connect(choices, &ChoiceRow::edited, this, [this, slot, states, choices] {
        const int one = choices->one();
        const auto index = m_four.*slot;
        const auto minute = index ? m_hour.readings()[*index].minute : std::nullopt;
        answer(slot, one < 0 ? std::nullopt : std::optional(states[static_cast<std::size_t>(one)]), minute);
    });
    return choices;
}

MinuteField *QuickEntry::addMinute(QGridLayout *grid, Slot slot, const QString &name)
{
    const int row = static_cast<int>(m_rows.size()) - 1;
    auto *field = new MinuteField(name);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(new Label(TextRole::Secondary, &Tokens::ink2, tr("at")));
    line->addWidget(field);
    line->addWidget(new Label(TextRole::Secondary, &Tokens::ink2, tr("min")));
    grid->addLayout(line, row, 2, Qt::AlignTop);
    m_rows.back().minute = field;
    connect(field, &MinuteField::minuteEdited, this, [this, slot, field] {
        const auto index = m_four.*slot;
        // A minute alone says when it settled. When it was hardest says nothing until there is a state.
        const bool settles = slot == &QuickFour::settled;
        if (!index && !(settles && field->minute()))
            return;
        answer(slot, index ? m_hour.readings()[*index].state : State::Settled, field->minute());
    });
    return field;
}

void QuickEntry::showHour()
{
    const bool isSamePerson = std::exchange(m_person, m_hour.person().id) == m_hour.person().id;
    const QuickFour former = std::exchange(m_four, quickFourOf(m_hour.readings(), m_hour.between()));
    // A minute that waits for its state stays.
    for (const Row &row : m_rows) {
        if (row.minute && (!isSamePerson || former.*row.slot))
            row.minute->setMinute(std::nullopt);
    }
    showAnswers();
}

void QuickEntry::takeFocus()
{
    m_rows.front().choices->takeFocus(Qt::TabFocusReason);
}

void QuickEntry::answer(Slot slot, std::optional<State> state, std::optional<int> minute)
{
    std::vector<Reading> readings = m_hour.readings();
    auto &index = m_four.*slot;
    if (!state) {
        if (index) {
            const std::size_t gone = *index;
            readings.erase(readings.begin() + static_cast<std::ptrdiff_t>(gone));
            for (const Slot other : allSlots) {
                if (m_four.*other && *(m_four.*other) > gone)
                    --*(m_four.*other);
            }
            index.reset();
        }
    } else if (index) {
        Reading &reading = readings[*index];
        reading.state = *state;
        reading.minute = minute;
        reading.restingEnds = reading.restingEnds && *state == State::Resting;
    } else {
        Reading reading;
        reading.person = m_hour.person().id;
        reading.state = *state;
        reading.minute = minute;
        insert(readings, slot, reading);
    }
    sort(readings);
    Q_EMIT edited(readings);
    showAnswers();
}

// Coming and going have their minute by what they are; while nobody said that the person was there, it is a guess.
void QuickEntry::insert(std::vector<Reading> &readings, Slot slot, const Reading &reading)
{
    Reading added = reading;
    std::size_t at = readings.size();
    const SeenBetween between = m_hour.between();
    if (slot == &QuickFour::arrived) {
        added.minute = between.arrival;
        added.timing = between.isArrivalKnown ? Timing::Timed : Timing::About;
        at = 0;
    } else if (slot == &QuickFour::left) {
        if (between.end > 0) {
            added.minute = between.end;
            added.timing = Timing::Timed;
        }
    } else {
        // A minute typed before its state was chosen.
        for (const Row &row : m_rows) {
            if (row.slot == slot && row.minute && !added.minute)
                added.minute = row.minute->minute();
        }
        const auto before = slot == &QuickFour::settled && m_four.hardest ? m_four.hardest : m_four.arrived;
        at = before ? *before + 1 : 0;
    }
    readings.insert(readings.begin() + static_cast<std::ptrdiff_t>(at), added);
    for (const Slot other : allSlots) {
        if (m_four.*other && *(m_four.*other) >= at)
            ++*(m_four.*other);
    }
    m_four.*slot = at;
}

// Brings the readings into the order of the hour while each answer stays with its own reading.
void QuickEntry::sort(std::vector<Reading> &readings)
{
    const std::vector<std::size_t> order = orderOfTheHour(readings);
    std::vector<Reading> sorted;
    for (const std::size_t from : order)
        sorted.push_back(readings[from]);
    for (const Slot slot : allSlots) {
        if (m_four.*slot)
            m_four.*slot = static_cast<std::size_t>(std::ranges::find(order, *(m_four.*slot)) - order.begin());
    }
    readings = std::move(sorted);
}

void QuickEntry::showAnswers()
{
    const std::vector<Reading> readings = m_hour.readings();
    for (const Row &row : m_rows) {
        const auto index = m_four.*row.slot;
        std::vector<int> chosen;
        if (index) {
            const auto found = std::ranges::find(row.states, readings[*index].state);
            if (found != row.states.end())
                chosen.push_back(static_cast<int>(found - row.states.begin()));
        }
        row.choices->setChosen(chosen);
        if (row.minute && index)
            row.minute->setMinute(readings[*index].minute);
    }
}

} // namespace attune
