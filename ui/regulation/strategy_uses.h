// All uses of one strategy in an hour.
#pragma once

#include "src/records/regulation.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace attune {

class Button;
class PersonHour;
class StrategyDetail;

/// More about each time that one strategy was tried, the first above, and a way to say that it was tried once more. Of
/// several, each can be taken away.
class StrategyUses : public QWidget {
    Q_OBJECT
public:
    /// `hour` must live longer.
    explicit StrategyUses(const PersonHour &hour, QWidget *parent = nullptr);

    /// Shows the uses of the strategy in the hour as it is now; there must be one.
    void showUses(const Id<VocabularyWord> &strategy);

    /// Lets Tab go from there through the times, and then to the way to say that it was tried once more.
    void tabAfter(QWidget *before);

Q_SIGNALS:
    /// A person said more of them, tried once more or took one away: what the uses of the strategy are then.
    void edited(const std::vector<attune::StrategyUse> &uses);

private:
    void dropLastRow();
    void say(const StrategyDetail *row);
    void tryAgain();
    void takeAway(StrategyDetail *row);

    const PersonHour &m_hour;
    Id<VocabularyWord> m_strategy;
    std::vector<StrategyDetail *> m_rows;
    QVBoxLayout *m_column;
    Button *m_again;
    QWidget *m_before = nullptr;
};

} // namespace attune
