#include "ui/regulation/regulation_editor.h"

#include "src/rules/regulation.h"
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

namespace attune {

RegulationEditor::RegulationEditor(HourInHand &hand, QWidget *parent)
    : QWidget(parent)
    , m_hand(hand)
    , m_hour(hand)
    , m_whose(new ChoiceRow(ChoiceRow::Kind::One, tr("Whose hour")))
    , m_title(new Label(TextRole::Section, &Tokens::ink, QString()))
    , m_sentence(new Label(TextRole::Secondary, &Tokens::ink2, QString()))
    , m_beyond(new Label(TextRole::Secondary, &Tokens::notice, QString()))
    , m_quick(new QuickEntry(m_hour))
    , m_strip(new RegulationStrip(m_hour))
    , m_noLength(new Label(TextRole::Secondary, &Tokens::ink2,
                           tr("The strip is as long as the hour was. It is here once start and stop are.")))
    , m_hint(
          new Label(TextRole::Caption, &Tokens::ink2,
                    tr("Click or press Space to add a moment, drag it or use the arrow keys to move it, Delete takes "
                       "it away. Quiet is not always calm, so far away stands apart.")))
    , m_asTable(new Button(Button::Kind::Quiet, tr("As a table")))
    , m_table(new ReadingTable(m_hour))
    , m_closing(new ClosingQuestions(m_hour))
    , m_strategies(new StrategyPicker(m_hour, hand.open().words))
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
    for (const ShownPerson &person : m_hour.people())
        names.append(person.shown);
    m_whose->setChoices(names);
    m_whose->setVisible(names.size() > 1);
    connectParts();
    showPerson(0);
}

void RegulationEditor::connectParts()
{
    connect(m_whose, &ChoiceRow::edited, this, [this] {
        // Somebody's hour is always shown: choosing it again leaves it chosen.
        showPerson(m_whose->one() < 0 ? m_hour.current() : static_cast<std::size_t>(m_whose->one()));
    });
    const auto takeFrom = [this](auto *part, auto edited) {
        connect(part, edited, this, [this, part](const std::vector<Reading> &readings) { take(readings, part); });
    };
    takeFrom(m_quick, &QuickEntry::edited);
    takeFrom(m_strip, &RegulationStrip::edited);
    takeFrom(m_table, &ReadingTable::edited);
    takeFrom(m_closing, &ClosingQuestions::edited);
    connect(m_asTable, &Button::toggled, this, [this](bool shown) {
        m_table->setVisible(shown);
        showReadings();
        m_asTable->setText(shown ? tr("Without the table") : tr("As a table"));
        m_asTable->setAccessibleName(m_asTable->text());
    });
    connect(m_strategies, &StrategyPicker::edited, this, &RegulationEditor::takeStrategies);
    connect(m_contexts, &ContextPicker::edited, this, [this](const std::vector<ContextTick> &contexts) {
        m_hand.change([&](WrittenHour &hour) { hour.note.contexts = contexts; });
    });
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

// Words, and what else is none of this, leave it as it stands.
void RegulationEditor::showChanged(const WrittenHour &before)
{
    const Note &note = m_hand.note();
    const bool isSame = before.note.readings == note.readings && before.note.strategies == note.strategies
        && before.note.contexts == note.contexts && before.note.presences == note.presences
        && before.session == m_hand.session();
    if (isSame || m_hour.people().empty())
        return;
    if (m_from != m_strategies)
        m_strategies->showHour();
    if (before.note.contexts != note.contexts)
        m_contexts->showContexts(note.contexts);
    showReadings();
}

void RegulationEditor::showPerson(std::size_t index)
{
    const bool isSomebody = index < m_hour.people().size();
    setEnabled(isSomebody);
    if (!isSomebody)
        return;
    m_hour.choose(index);
    m_whose->setChosen({static_cast<int>(index)});
    m_title->setText(tr("%1’s hour").arg(m_hour.person().shown));
    m_strategies->showHour();
    m_contexts->showContexts(m_hand.note().contexts);
    showReadings();
}

// Shows one person's hour in every part but the one that a person is working in.
void RegulationEditor::showReadings()
{
    if (m_hour.people().empty())
        return;
    if (m_from != m_quick)
        m_quick->showHour();
    m_strip->showHour();
    // Its rows keep their places while they are typed in; one that comes or goes has its place among the stops of Tab.
    const bool hasItsRows = m_table->rowCount() == static_cast<int>(m_hour.readings().size());
    if (!m_table->isHidden() && (m_from != m_table || !hasItsRows))
        m_table->showHour();
    m_closing->showHour();
    // Chips and rows are made when they are needed, and stand where they are seen.
    tabInOrder({m_whose, m_quick, m_strip, m_asTable, m_table, m_closing, m_strategies, m_contexts});
    m_sentence->setText(settlingWords(m_hour.readings(), m_hour.between().arrival));
    const bool hasLength = m_hour.minutes() > 0;
    m_strip->setVisible(hasLength);
    m_hint->setVisible(hasLength);
    m_noLength->setVisible(!hasLength);
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
    const std::vector<Reading> before = m_hour.readings();
    m_from = from;
    m_hand.change([&](WrittenHour &hour) { replaceReadings(hour.note.readings, m_hour.person().id, readings); });
    m_from = nullptr;
    tellTakenAway(before);
}

} // namespace attune
