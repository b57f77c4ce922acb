// Four quick questions about one person's hour: arrived, hardest, settled, left.
#pragma once

#include "ui/regulation/quick_four.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace attune {

class ChoiceRow;
class MinuteField;
class PersonHour;

/// Four readings in under half a minute, by letters and Tab or with one click each. They are readings like all others:
/// the strip and the table show the same ones, and what is not answered is no reading.
class QuickEntry : public QWidget {
    Q_OBJECT
public:
    /// `hour` must live longer.
    explicit QuickEntry(const PersonHour &hour, QWidget *parent = nullptr);

    /// Shows the hour as it is now.
    void showHour();
    /// Gives the keyboard to the first question.
    void takeFocus();

Q_SIGNALS:
    /// A person answered or took back an answer: what their readings are then.
    void edited(const std::vector<attune::Reading> &readings);

private:
    using Slot = std::optional<std::size_t> QuickFour::*;

    ChoiceRow *addRow(QGridLayout *grid, const QString &label, Slot slot, const std::vector<State> &states);
    MinuteField *addMinute(QGridLayout *grid, Slot slot, const QString &name);
    void answer(Slot slot, std::optional<State> state, std::optional<int> minute);
    void insert(std::vector<Reading> &readings, Slot slot, const Reading &reading);
    void sort(std::vector<Reading> &readings);
    void showAnswers();

    const PersonHour &m_hour;
    Id<Person> m_person; // whose answers are shown
    QuickFour m_four; ///< where the answers stand; while a person answers, each stays with its own reading
    struct Row {
        Slot slot;
        std::vector<State> states;
        ChoiceRow *choices;
        MinuteField *minute;
    };
    std::vector<Row> m_rows;
};

} // namespace attune
