#include "ui/regulation/strategy_uses.h"

#include "ui/controls/button.h"
#include "ui/controls/tab_order.h"
#include "ui/regulation/person_hour.h"
#include "ui/regulation/strategy_detail.h"

#include <QVBoxLayout>

#include <algorithm>

namespace attune {

StrategyUses::StrategyUses(const PersonHour &hour, QWidget *parent)
    : QWidget(parent)
    , m_hour(hour)
    , m_column(new QVBoxLayout(this))
    , m_again(new Button(Button::Kind::Quiet, tr("Tried once more"), QStringLiteral("plus")))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    m_column->addWidget(m_again, 0, Qt::AlignLeading);
    connect(m_again, &Button::clicked, this, &StrategyUses::tryAgain);
}

void StrategyUses::showUses(const Id<VocabularyWord> &strategy)
{
    m_strategy = strategy;
    const std::vector<StrategyUse> uses = m_hour.usesOf(strategy);
    while (m_rows.size() > uses.size())
        dropLastRow();
    while (m_rows.size() < uses.size()) {
        auto *row = new StrategyDetail;
        m_column->insertWidget(static_cast<int>(m_rows.size()), row);
        row->show(); // at once, so that the keyboard can go to it in the same turn
        m_rows.push_back(row);
        connect(row, &StrategyDetail::edited, this, [this, row] { say(row); });
        connect(row, &StrategyDetail::takenAway, this, [this, row] { takeAway(row); });
    }
    for (std::size_t index = 0; index < m_rows.size(); ++index) {
        const int time = m_rows.size() == 1 ? 0 : static_cast<int>(index) + 1;
        m_rows[index]->showUse(uses[index], time, m_hour.people(), m_hour.person().shown);
    }
    tabAfter(m_before);
}

void StrategyUses::tabAfter(QWidget *before)
{
    m_before = before;
    std::vector<QWidget *> parts;
    if (m_before)
        parts.push_back(m_before);
    parts.insert(parts.end(), m_rows.begin(), m_rows.end());
    parts.push_back(m_again);
    tabInOrder(parts);
}

// It may be the sender of the very change that is being shown, and what loses the keyboard may still speak.
void StrategyUses::dropLastRow()
{
    StrategyDetail *row = m_rows.back();
    m_rows.pop_back();
    row->disconnect(this);
    row->hide();
    row->deleteLater();
}

void StrategyUses::say(const StrategyDetail *row)
{
    std::vector<StrategyUse> uses = m_hour.usesOf(m_strategy);
    StrategyUse &use = uses[static_cast<std::size_t>(std::ranges::find(m_rows, row) - m_rows.begin())];
    use = row->saidOf(use);
    Q_EMIT edited(uses);
}

void StrategyUses::tryAgain()
{
    std::vector<StrategyUse> uses = m_hour.usesOf(m_strategy);
    StrategyUse fresh = uses.back();
    fresh.effect = Effect::Tried;
    fresh.minute.reset();
    fresh.touchTaken.reset();
    uses.push_back(fresh);
    Q_EMIT edited(uses);
    showUses(m_strategy);
    m_rows.back()->setFocus(Qt::TabFocusReason);
}

void StrategyUses::takeAway(StrategyDetail *row)
{
    std::vector<StrategyUse> uses = m_hour.usesOf(m_strategy);
    uses.erase(uses.begin() + (std::ranges::find(m_rows, row) - m_rows.begin()));
    m_again->setFocus(Qt::TabFocusReason); // first, for whoever is told of it remembers where the keyboard is
    Q_EMIT edited(uses);
    showUses(m_strategy);
}

} // namespace attune
