// The same readings as a table, for whoever prefers one.
#pragma once

#include "src/records/regulation.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QVBoxLayout;

namespace attune {

class Button;
class MinuteField;
class PersonHour;

/// One row a reading: minute, state, how well the minute is known, and a button that takes it away. Tab goes from cell
/// to cell. Rows keep their place while they are edited and are put in order when the table is shown again.
class ReadingTable : public QWidget {
    Q_OBJECT
public:
    /// `hour` must live longer.
    explicit ReadingTable(const PersonHour &hour, QWidget *parent = nullptr);

    /// Shows the hour as it is now, in its order.
    void showHour();
    int rowCount() const { return static_cast<int>(m_rows.size()); }

Q_SIGNALS:
    /// A person changed, added or removed a reading: what their readings are then. Whoever hears it shows the hour
    /// again where a row came or went.
    void edited(const std::vector<attune::Reading> &readings);

private:
    struct Row {
        std::size_t place; ///< of its reading in the order of the hour
        QWidget *ground;
        MinuteField *minute;
        QComboBox *state;
        QComboBox *timing;
        Button *remove;
    };

    Row makeRow();
    void fillRows();
    void take();
    void add();
    void remove(const QWidget *ground);

    const PersonHour &m_hour;
    std::vector<Row> m_rows; // out of the hour's order while a minute is being typed
    QVBoxLayout *m_column;
    Button *m_add;
};

} // namespace attune
