#include "ui/regulation/strategy_uses.h"

#include "ui/controls/button.h"
#include "ui/controls/tab_order.h"
#include "ui/regulation/strategy_detail.h"

#include <QVBoxLayout>

#include <algorithm>

namespace attune {

StrategyUses::StrategyUses(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_again(new Button(Button::Kind::Quiet, tr("Tried once more"), QStringLiteral("plus")))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    m_column->addWidget(m_again, 0, Qt::AlignLeading);
    connect(m_again, &Button::clicked, this, &StrategyUses::tryAgain);
}

void StrategyUses::setUses(const std::vector<StrategyUse> &uses, const std::vector<ShownPerson> &people,
                           const QString &child)
{
    m_uses = uses;
    m_people = people;
    m_child = child;
    fillRows();
}

void StrategyUses::fillRows()
{
    while (m_rows.size() > m_uses.size())
        dropLastRow();
    while (m_rows.size() < m_uses.size()) {
        auto *row = new StrategyDetail;
        m_column->insertWidget(static_cast<int>(m_rows.size()), row);
        row->show(); // at once, so that the keyboard can go to it in the same turn
        m_rows.push_back(row);
        connect(row, &StrategyDetail::edited, this, [this, row] {
            m_uses[static_cast<std::size_t>(std::ranges::find(m_rows, row) - m_rows.begin())] = row->use();
            Q_EMIT edited();
        });
        connect(row, &StrategyDetail::takenAway, this, [this, row] { takeAway(row); });
    }
    for (std::size_t index = 0; index < m_rows.size(); ++index) {
        const int time = m_rows.size() == 1 ? 0 : static_cast<int>(index) + 1;
        m_rows[index]->setUse(m_uses[index], time, m_people, m_child);
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

void StrategyUses::tryAgain()
{
    StrategyUse fresh = m_uses.back();
    fresh.effect = Effect::Tried;
    fresh.minute.reset();
    fresh.touchTaken.reset();
    m_uses.push_back(fresh);
    fillRows();
    m_rows.back()->setFocus(Qt::TabFocusReason);
    Q_EMIT edited();
}

void StrategyUses::takeAway(StrategyDetail *row)
{
    m_uses.erase(m_uses.begin() + (std::ranges::find(m_rows, row) - m_rows.begin()));
    fillRows();
    m_again->setFocus(Qt::TabFocusReason);
    Q_EMIT edited();
}

} // namespace attune
