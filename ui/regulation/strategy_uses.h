// All uses of one strategy in an hour.
#pragma once

#include "ui/paper/shown_person.h"

#include "src/records/regulation.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace attune {

class Button;
class StrategyDetail;

/// More about each time that one strategy was tried, the first above, and a way to say that it was tried once more. Of
/// several, each can be taken away.
class StrategyUses : public QWidget {
    Q_OBJECT
public:
    explicit StrategyUses(QWidget *parent = nullptr);

    /// `uses`: at least one, all of one strategy. `child`: the name of the child whose hour it is.
    void setUses(const std::vector<StrategyUse> &uses, const std::vector<ShownPerson> &people, const QString &child);
    const std::vector<StrategyUse> &uses() const { return m_uses; }

    /// Lets Tab go from there through the times, and then to the way to say that it was tried once more.
    void tabAfter(QWidget *before);

Q_SIGNALS:
    void edited();

private:
    void fillRows();
    void dropLastRow();
    void tryAgain();
    void takeAway(StrategyDetail *row);

    std::vector<StrategyUse> m_uses;
    std::vector<ShownPerson> m_people;
    QString m_child;
    std::vector<StrategyDetail *> m_rows;
    QVBoxLayout *m_column;
    Button *m_again;
    QWidget *m_before = nullptr;
};

} // namespace attune
