// The regulation record of a note, as it is written.
#pragma once

#include "ui/regulation/person_hour.h"

#include "src/records/note.h"

#include <QWidget>

#include <functional>
#include <vector>

namespace attune {

class Button;
class ChoiceRow;
class ClosingQuestions;
class ContextPicker;
class HourInHand;
class Label;
class QuickEntry;
class ReadingTable;
class RegulationStrip;
class StrategyPicker;

/// Edits the readings, strategies and what went before of the hour in hand, and nothing else of it. The strip is as
/// long as the hour; quick answers and the table serve without a length. Retired words are not offered, but one that
/// the note already holds is shown.
class RegulationEditor : public QWidget {
    Q_OBJECT
public:
    explicit RegulationEditor(HourInHand &hand, QWidget *parent = nullptr);

    /// Gives the keyboard to the first question.
    void takeFocus();

Q_SIGNALS:
    /// A person took a moment or a strategy away; `undo` gives it back, whatever was changed since.
    void takenAway(const QString &words, const std::function<void()> &undo);

private:
    void connectParts();
    void showChanged(const WrittenHour &before);
    void showPerson(std::size_t index);
    void takeStrategies(const std::vector<StrategyUse> &uses);
    void giveBack(const Reading &reading, const std::optional<Reading> &behind);
    void giveBack(const StrategyUse &use, std::size_t place);
    void tellTakenAway(const std::vector<Reading> &before);
    void tellTakenAway(const std::vector<StrategyUse> &before);
    void take(const std::vector<Reading> &readings, const QWidget *from);
    void showReadings();
    void sayBeyond();
    QWidget *hourCard();

    HourInHand &m_hand;
    PersonHour m_hour;
    const QWidget *m_from = nullptr; // the part in which somebody is working, during a change of theirs

    ChoiceRow *m_whose;
    Label *m_title;
    Label *m_sentence;
    Label *m_beyond;
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
