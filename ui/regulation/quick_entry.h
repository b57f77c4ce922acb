// Four quick questions about one person's hour: arrived, hardest, settled, left.
#pragma once

#include "ui/regulation/person_readings.h"

#include <QWidget>

class QGridLayout;

namespace attune {

class ChoiceRow;
class MinuteField;

/// Four readings in under half a minute, by letters and Tab or with one click each. They are readings like all others:
/// the strip and the table show the same ones, and what is not answered is no reading.
class QuickEntry : public QWidget {
    Q_OBJECT
public:
    explicit QuickEntry(QWidget *parent = nullptr);

    void setHour(const PersonReadings &hour);
    /// Gives the keyboard to the first question.
    void takeFocus();

    const std::vector<Reading> &readings() const { return m_hour.readings; }

Q_SIGNALS:
    /// A person answered or took back an answer.
    void edited();

private:
    using Slot = std::optional<std::size_t> QuickFour::*;

    ChoiceRow *addRow(QGridLayout *grid, const QString &label, Slot slot, const std::vector<State> &states);
    MinuteField *addMinute(QGridLayout *grid, Slot slot, const QString &name);
    void answer(Slot slot, std::optional<State> state, std::optional<int> minute);
    void insert(Slot slot, const Reading &reading);
    void sort();
    void show();

    PersonReadings m_hour;
    QuickFour m_four;
    struct Row {
        Slot slot;
        std::vector<State> states;
        ChoiceRow *choices;
        MinuteField *minute;
    };
    std::vector<Row> m_rows;
};

} // namespace attune
