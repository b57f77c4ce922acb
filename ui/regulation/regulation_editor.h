// The regulation record of a note, as it is written.
#pragma once

#include "ui/regulation/person_readings.h"

#include "src/records/note.h"

#include <QWidget>

#include <functional>
#include <vector>

namespace attune {

class Button;
class ChoiceRow;
class ClosingQuestions;
class ContextPicker;
class Label;
class QuickEntry;
class ReadingTable;
class RegulationStrip;
class StrategyPicker;

/// Edits the readings, strategies and what went before of one note, and nothing else of it. It knows no store: a page
/// sets the record, hears edited(), and takes the values back with apply().
class RegulationEditor : public QWidget {
    Q_OBJECT
public:
    /// `words`: the practice's vocabulary. Retired words are not offered, but one that the note already holds is shown.
    explicit RegulationEditor(std::vector<VocabularyWord> words, QWidget *parent = nullptr);

    /// Shows the record of a note. `people`: children and caregivers of the work, in the order in which they are
    /// offered. `minutes`: the length of the hour, 0 where start and stop are not both known; the strip is as long as
    /// the hour, and quick answers and the table serve without a length. Emits nothing.
    void setRecord(const Note &note, std::vector<ShownPerson> people, int minutes);

    /// The hour's length changed. A reading at the former end, which says how somebody left, goes with the end;
    /// edited() tells of it.
    void setMinutes(int minutes);

    /// Writes readings, strategies and contexts into a note; everything else of it stays as it is.
    void apply(Note &note) const;

    /// Gives the keyboard to the first question.
    void takeFocus();

    /// Whether there is a reading or a strategy.
    bool hasRecord() const;

Q_SIGNALS:
    /// A person changed something; said at once at every change.
    void edited();
    /// A person took a moment or a strategy away, said after edited(); `undo` gives it back, whatever was changed
    /// since.
    void takenAway(const QString &words, const std::function<void()> &undo);

private:
    void showPerson(std::size_t index);
    PersonReadings hourOf(std::size_t index) const;
    void takeStrategies();
    void giveBack(const Reading &reading);
    void giveBack(const StrategyUse &use, std::size_t place);
    void tellTakenAway(const std::vector<Reading> &before);
    void tellTakenAway(const std::vector<StrategyUse> &before);
    void take(const std::vector<Reading> &readings, const QWidget *from);
    void showHour(const QWidget *from);
    QString sentence(const PersonReadings &hour) const;
    QWidget *hourCard();

    std::vector<VocabularyWord> m_words;
    Note m_note;
    std::vector<ShownPerson> m_people;
    int m_minutes = 0;
    std::size_t m_current = 0;

    ChoiceRow *m_whose;
    Label *m_title;
    Label *m_sentence;
    QuickEntry *m_quick;
    RegulationStrip *m_strip;
    Label *m_noLength;
    Label *m_hint;
    Button *m_asTable;
    ReadingTable *m_table;
    ClosingQuestions *m_closing;
    StrategyPicker *m_strategies;
    ContextPicker *m_contexts;
};

} // namespace attune
