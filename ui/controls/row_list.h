// Things of a form of which there can be none, one or several.
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace attune {

class Button;

/// Names the controls of a row, each called by its part such as "since", for its place in a list: "phases[1].since".
void nameParts(QWidget &row, const QString &list, std::size_t index);

/// Rows, each with a button that takes it away, and below them one that adds another.
class RowList : public QWidget {
    Q_OBJECT
public:
    /// `name` is that of the list in a record: the control "since" of its second row is called "phases[1].since". `add`
    /// and `remove` are the words of the buttons, such as "Add a way to reach them"; `make` makes an empty row.
    RowList(const QString &name, const QString &add, const QString &remove, std::function<QWidget *()> make,
            QWidget *parent = nullptr);

    /// An empty row at the end.
    QWidget *addRow();
    /// Adds empty rows at the end or takes the last ones away, as if a person did.
    void setCount(std::size_t count);
    const std::vector<QWidget *> &rows() const { return m_rows; }

    template <class Row>
    Row *add()
    {
        return static_cast<Row *>(addRow());
    }

Q_SIGNALS:
    /// A person added a row or took one away.
    void edited();

private:
    void nameRows();
    void takeAway(QWidget *row);

    QString m_name;
    QString m_remove;
    std::function<QWidget *()> m_make;
    QVBoxLayout *m_column;
    Button *m_add;
    std::vector<QWidget *> m_rows;
};

} // namespace attune
