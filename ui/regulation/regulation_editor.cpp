#include "ui/regulation/regulation_editor.h"

#include "src/rules/note_content.h"
#include "src/rules/regulation.h"
#include "ui/controls/choice_row.h"
#include "ui/regulation/quick_entry.h"

#include <QVBoxLayout>

#include <algorithm>

namespace attune {

RegulationEditor::RegulationEditor(std::vector<VocabularyWord> words, QWidget *parent)
    : QWidget(parent)
    , m_words(std::move(words))
    , m_whose(new ChoiceRow(ChoiceRow::Kind::One, tr("Whose hour")))
    , m_quick(new QuickEntry)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_whose);
    column->addWidget(m_quick);
    connect(m_whose, &ChoiceRow::edited, this, [this] {
        // Somebody's hour is always shown: choosing it again leaves it chosen.
        showPerson(m_whose->one() < 0 ? m_current : static_cast<std::size_t>(m_whose->one()));
    });
    connect(m_quick, &QuickEntry::edited, this, [this] { take(m_quick->readings(), m_quick); });
}

void RegulationEditor::setRecord(const Note &note, std::vector<ShownPerson> people, int minutes)
{
    const Id<Person> before = m_current < m_people.size() ? m_people[m_current].id : Id<Person>();
    m_note = note;
    m_people = std::move(people);
    m_minutes = minutes;
    QStringList names;
    for (const ShownPerson &person : m_people)
        names.append(person.shown);
    m_whose->setChoices(names);
    m_whose->setVisible(m_people.size() > 1);
    const auto same = std::ranges::find(m_people, before, &ShownPerson::id);
    showPerson(same == m_people.end() ? 0 : static_cast<std::size_t>(same - m_people.begin()));
}

void RegulationEditor::setMinutes(int minutes)
{
    if (minutes == m_minutes)
        return;
    bool moved = false;
    for (std::size_t index = 0; index < m_people.size(); ++index) {
        PersonReadings hour = hourOf(index);
        const auto left = quickFourOf(hour).left;
        if (!left || minutes <= 0)
            continue;
        hour.readings[*left].minute = minutes;
        replaceReadings(m_note.readings, hour.person.id, inOrderOfTheHour(hour.readings));
        moved = true;
    }
    m_minutes = minutes;
    showPerson(m_current);
    if (moved)
        Q_EMIT edited();
}

void RegulationEditor::apply(Note &note) const
{
    note.readings = m_note.readings;
    note.strategies = m_note.strategies;
    note.contexts = m_note.contexts;
}

void RegulationEditor::takeFocus()
{
    m_quick->takeFocus();
}

bool RegulationEditor::hasRecord() const
{
    return hasRegulationRecord(m_note);
}

PersonReadings RegulationEditor::hourOf(std::size_t index) const
{
    const ShownPerson &person = m_people[index];
    return {person, m_minutes, arrivalMinute(m_note, person.id), inOrderOfTheHour(readingsOf(m_note, person.id))};
}

void RegulationEditor::showPerson(std::size_t index)
{
    m_current = index;
    setEnabled(index < m_people.size());
    if (!isEnabled())
        return;
    m_whose->setChosen({static_cast<int>(index)});
    m_quick->setHour(hourOf(index));
}

void RegulationEditor::take(const std::vector<Reading> &readings, const QWidget *from)
{
    replaceReadings(m_note.readings, m_people[m_current].id, readings);
    if (from != m_quick)
        m_quick->setHour(hourOf(m_current));
    Q_EMIT edited();
}

} // namespace attune
