#include "ui/regulation/regulation_editor.h"

#include "src/rules/regulation.h"
#include "src/rules/subjects.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/choice_row.h"
#include "ui/controls/label.h"
#include "ui/controls/tab_order.h"
#include "ui/note/hour_in_hand.h"
#include "ui/paper/hour_words.h"
#include "ui/paper/words.h"
#include "ui/regulation/closing_questions.h"
#include "ui/regulation/context_picker.h"
#include "ui/regulation/quick_entry.h"
#include "ui/regulation/reading_table.h"
#include "ui/regulation/regulation_strip.h"
#include "ui/regulation/strategy_picker.h"

#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace attune {

namespace {

// Whoever can be marked as there and is told of, and whoever has a reading.
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

RegulationEditor::RegulationEditor(HourInHand &hand, QWidget *parent)
    : QWidget(parent)
    , m_hand(hand)
    , m_people(peopleOf(hand))
    , m_whose(new ChoiceRow(ChoiceRow::Kind::One, tr("Whose hour")))
    , m_title(new Label(TextRole::Section, &Tokens::ink, QString()))
    , m_sentence(new Label(TextRole::Secondary, &Tokens::ink2, QString()))
    , m_beyond(new Label(TextRole::Secondary, &Tokens::notice, QString()))
    , m_quick(new QuickEntry)
    , m_strip(new RegulationStrip)
    , m_noLength(new Label(TextRole::Secondary, &Tokens::ink2,
                           tr("The strip is as long as the hour was. It is here once start and stop are.")))
    , m_hint(
          new Label(TextRole::Caption, &Tokens::ink2,
                    tr("Click or press Space to add a moment, drag it or use the arrow keys to move it, Delete takes "
                       "it away. Quiet is not always calm, so far away stands apart.")))
    , m_asTable(new Button(Button::Kind::Quiet, tr("As a table")))
    , m_table(new ReadingTable)
    , m_closing(new ClosingQuestions)
    , m_strategies(new StrategyPicker(hand.open().words))
    , m_contexts(new ContextPicker(hand.open().words))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_whose);
    column->addWidget(hourCard());
    column->addWidget(m_closing);
    column->addSpacing(8);
    column->addWidget(new Label(TextRole::Section, &Tokens::ink, tr("What was tried")));
    column->addWidget(&(new Label(TextRole::Secondary, &Tokens::ink2,
                                  tr("Choose once: tried. Again: helped, a little, not yet, made it harder. All are "
                                     "worth knowing.")))
                           ->wrapped());
    column->addWidget(m_strategies);
    column->addSpacing(8);
    column->addWidget(new Label(TextRole::Section, &Tokens::ink, tr("What went before")));
    column->addWidget(m_contexts);

    QStringList names;
    for (const ShownPerson &person : m_people)
        names.append(person.shown);
    m_whose->setChoices(names);
    m_whose->setVisible(m_people.size() > 1);
    connectParts();
    showPerson(0);
}

void RegulationEditor::connectParts()
{
    connect(m_whose, &ChoiceRow::edited, this, [this] {
        // Somebody's hour is always shown: choosing it again leaves it chosen.
        showPerson(m_whose->one() < 0 ? m_current : static_cast<std::size_t>(m_whose->one()));
    });
    connect(m_quick, &QuickEntry::edited, this, [this] { take(m_quick->readings(), m_quick); });
    connect(m_strip, &RegulationStrip::edited, this, [this] { take(m_strip->readings(), m_strip); });
    connect(m_table, &ReadingTable::edited, this, [this] { take(m_table->readings(), m_table); });
    connect(m_closing, &ClosingQuestions::edited, this, [this] { take(m_closing->readings(), m_closing); });
    connect(m_asTable, &Button::toggled, this, [this](bool shown) {
        m_table->setVisible(shown);
        showReadings();
        m_asTable->setText(shown ? tr("Without the table") : tr("As a table"));
        m_asTable->setAccessibleName(m_asTable->text());
    });
    connect(m_strategies, &StrategyPicker::edited, this, &RegulationEditor::takeStrategies);
    connect(m_contexts, &ContextPicker::edited, this,
            [this] { m_hand.change([this](WrittenHour &hour) { hour.note.contexts = m_contexts->contexts(); }); });
    connect(&m_hand, &HourInHand::changed, this, &RegulationEditor::showChanged);
}

QWidget *RegulationEditor::hourCard()
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(12);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_title);
    top->addStretch(1);
    top->addWidget(m_sentence);
    column->addLayout(top);
    column->addWidget(m_quick);
    column->addWidget(&m_beyond->wrapped());
    column->addWidget(m_strip);
    column->addWidget(&m_noLength->wrapped());
    m_asTable->setCheckable(true);
    auto *below = new QHBoxLayout;
    below->setSpacing(12);
    below->addWidget(&m_hint->wrapped(), 1);
    below->addWidget(m_asTable, 0, Qt::AlignTop);
    column->addLayout(below);
    column->addWidget(m_table);
    m_table->hide();
    return card;
}

void RegulationEditor::takeFocus()
{
    m_quick->takeFocus();
}

PersonReadings RegulationEditor::hourOf(std::size_t index) const
{
    const ShownPerson &person = m_people[index];
    return {person, m_hand.minutes(), seenBetween(m_hand.note(), m_hand.session(), person.id),
            inOrderOfTheHour(readingsOf(m_hand.note(), person.id))};
}

// Words, and what else is none of this, leave it as it stands.
void RegulationEditor::showChanged(const WrittenHour &before)
{
    const Note &note = m_hand.note();
    const bool isSame = before.note.readings == note.readings && before.note.strategies == note.strategies
        && before.note.contexts == note.contexts && before.note.presences == note.presences
        && before.session == m_hand.session();
    if (isSame || m_people.empty())
        return;
    if (m_from != m_strategies)
        m_strategies->setUses(note.strategies, m_people, m_people[m_current]);
    if (before.note.contexts != note.contexts)
        m_contexts->setContexts(note.contexts);
    showReadings();
}

void RegulationEditor::showPerson(std::size_t index)
{
    m_current = index;
    setEnabled(index < m_people.size());
    if (!isEnabled())
        return;
    m_whose->setChosen({static_cast<int>(index)});
    m_title->setText(tr("%1’s hour").arg(m_people[index].shown));
    m_strategies->setUses(m_hand.note().strategies, m_people, m_people[index]);
    m_contexts->setContexts(m_hand.note().contexts);
    showReadings();
}

// Shows one person's hour in every part but the one that a person is working in.
void RegulationEditor::showReadings()
{
    if (m_people.empty())
        return;
    const PersonReadings hour = hourOf(m_current);
    if (m_from != m_quick)
        m_quick->setHour(hour);
    m_strip->setHour(hour, m_hand.note().readings, m_hand.note().strategies, m_people);
    if (m_from != m_table && !m_table->isHidden())
        m_table->setHour(hour);
    m_closing->setHour(hour, m_people);
    // Chips and rows are made when they are needed, and stand where they are seen.
    tabInOrder({m_whose, m_quick, m_strip, m_asTable, m_table, m_closing, m_strategies, m_contexts});
    m_sentence->setText(settlingWords(hour.readings, hour.between.arrival));
    m_strip->setVisible(hour.minutes > 0);
    m_hint->setVisible(hour.minutes > 0);
    m_noLength->setVisible(hour.minutes <= 0);
    sayBeyond();
}

void RegulationEditor::sayBeyond()
{
    m_beyond->setText(tr("The hour ended after %1, and something here lies later. Change its minute, or the time at "
                         "which the hour ended.")
                          .arg(minutesWord(m_hand.minutes())));
    m_beyond->setVisible(isRegulationBeyondTheHour(m_hand.note(), m_hand.session()));
}

void RegulationEditor::take(const std::vector<Reading> &readings, const QWidget *from)
{
    const std::vector<Reading> before = hourOf(m_current).readings;
    m_from = from;
    m_hand.change([&](WrittenHour &hour) { replaceReadings(hour.note.readings, m_people[m_current].id, readings); });
    m_from = nullptr;
    tellTakenAway(before);
}

} // namespace attune
