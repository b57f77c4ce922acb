// The same readings as a table, for whoever prefers one.
#pragma once

#include "ui/regulation/person_readings.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace attune {

class Button;
class MinuteField;

/// One row a reading: minute, state, how well the minute is known, and a button that takes it away. Tab goes from cell
/// to cell. Rows keep their place while they are edited and are put in order when the table is shown again.
class ReadingTable : public QWidget {
    Q_OBJECT
public:
    explicit ReadingTable(QWidget *parent = nullptr);

    void setHour(const PersonReadings &hour);
    const std::vector<Reading> &readings() const { return m_hour.readings; }
    int rowCount() const { return static_cast<int>(m_rows.size()); }

Q_SIGNALS:
    /// A person changed, added or removed a reading.
    void edited();

private:
    struct Row {
        QWidget *ground;
        MinuteField *minute;
        QComboBox *state;
        QComboBox *timing;
        Button *remove;
    };

    Row makeRow(const Reading &reading);
    void renumber();
    void take();
    void add();
    void remove(const QWidget *ground);

    PersonReadings m_hour;
    /// The readings as their rows stand, which may be out of order while a minute is being typed.
    std::vector<Reading> m_shown;
    std::vector<Row> m_rows;
    QVBoxLayout *m_column;
    Button *m_add;
};

} // namespace attune
