#include "ui/regulation/regulation_editor.h"

#include "src/rules/note_content.h"
#include "src/rules/regulation.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/choice_row.h"
#include "ui/controls/label.h"
#include "ui/controls/tab_order.h"
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

RegulationEditor::RegulationEditor(std::vector<VocabularyWord> words, QWidget *parent)
    : QWidget(parent)
    , m_words(std::move(words))
    , m_whose(new ChoiceRow(ChoiceRow::Kind::One, tr("Whose hour")))
    , m_title(new Label(TextRole::Section, &Tokens::ink, QString()))
    , m_sentence(new Label(TextRole::Secondary, &Tokens::ink2, QString()))
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
    , m_strategies(new StrategyPicker(m_words))
    , m_contexts(new ContextPicker(m_words))
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

    connect(m_whose, &ChoiceRow::edited, this, [this] {
        // Somebody's hour is always shown: choosing it again leaves it chosen.
        showPerson(m_whose->one() < 0 ? m_current : static_cast<std::size_t>(m_whose->one()));
    });
    connect(m_quick, &QuickEntry::edited, this, [this] { take(m_quick->readings(), m_quick); });
    connect(m_strip, &RegulationStrip::edited, this, [this] { take(m_strip->readings(), m_strip); });
    connect(m_table, &ReadingTable::edited, this, [this] { take(m_table->readings(), m_table); });
    connect(m_closing, &ClosingQuestions::edited, this, [this] { take(m_closing->readings(), nullptr); });
    connect(m_asTable, &Button::toggled, this, [this](bool shown) {
        m_table->setVisible(shown);
        showHour(nullptr);
        m_asTable->setText(shown ? tr("Without the table") : tr("As a table"));
        m_asTable->setAccessibleName(m_asTable->text());
    });
    connect(m_strategies, &StrategyPicker::edited, this, &RegulationEditor::takeStrategies);
    connect(m_contexts, &ContextPicker::edited, this, [this] {
        m_note.contexts = m_contexts->contexts();
        Q_EMIT edited();
    });
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
    m_title->setText(tr("%1’s hour").arg(m_people[index].shown));
    m_strategies->setUses(m_note.strategies, m_people, m_people[index]);
    m_contexts->setContexts(m_note.contexts);
    showHour(nullptr);
}

// Shows one person's hour in every part but the one that a person is working in.
void RegulationEditor::showHour(const QWidget *from)
{
    const PersonReadings hour = hourOf(m_current);
    if (from != m_quick)
        m_quick->setHour(hour);
    m_strip->setHour(hour, m_note.readings, m_note.strategies, m_people);
    if (from != m_table && !m_table->isHidden())
        m_table->setHour(hour);
    m_closing->setHour(hour, m_people);
    // Chips and rows are made when they are needed, and stand where they are seen.
    tabInOrder({m_whose, m_quick, m_strip, m_asTable, m_table, m_closing, m_strategies, m_contexts});
    m_sentence->setText(sentence(hour));
    m_strip->setVisible(m_minutes > 0);
    m_hint->setVisible(m_minutes > 0);
    m_noLength->setVisible(m_minutes <= 0);
}

// What can be said of the hour from its logged minutes, and nothing beyond.
QString RegulationEditor::sentence(const PersonReadings &hour) const
{
    const auto episodes = episodesOf(hour.readings, hour.arrival);
    if (episodes.empty())
        return {};
    const Episode &last = episodes.back();
    if (last.end == EpisodeEnd::NotYet) {
        const auto least = atLeastMinutes(last);
        return least && *least > 0 ? tr("Not yet settled, after at least %1").arg(minutesWord(*least))
                                   : tr("Not yet settled");
    }
    const auto minutes = minutesToSettle(last);
    if (!minutes)
        return tr("Settled; the minutes are not known");
    const QString words = minutesWord(*minutes);
    if (last.fromArrival)
        return last.isAbout ? tr("Settled about %1 after arriving").arg(words)
                            : tr("Settled %1 after arriving").arg(words);
    return last.isAbout ? tr("Settled after about %1").arg(words) : tr("Settled after %1").arg(words);
}

void RegulationEditor::take(const std::vector<Reading> &readings, const QWidget *from)
{
    const std::vector<Reading> before = hourOf(m_current).readings;
    replaceReadings(m_note.readings, m_people[m_current].id, readings);
    showHour(from);
    Q_EMIT edited();
    tellTakenAway(before);
}

} // namespace attune
