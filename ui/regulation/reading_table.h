// The same readings as a table, for whoever prefers one.
#pragma once

#include "src/records/regulation.h"

#include <QWidget>

#include <array>
#include <optional>
#include <vector>

class QComboBox;
class QVBoxLayout;

namespace attune {

class Button;
class MinuteField;
class PersonHour;

/// One row a reading: minute, state, how well the minute is known, and a button that takes it away. Tab goes from cell
/// to cell. Rows keep their place while they are edited and are put in order when the table is shown again; the
/// keyboard stays at its moment then.
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

        std::array<QWidget *, 4> cells() const;
    };
    // The cell that has the keyboard, by what it is of.
    struct Kept {
        std::size_t index;
        std::size_t column;
        std::optional<int> minute;
        int state; ///< the place of its state in the list
    };

    Row makeRow();
    std::optional<Kept> keptCell() const;
    void returnTo(const Kept &kept);
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
