#include "ui/note/ready_list.h"

#include "ui/note/ready_row.h"

#include <QVBoxLayout>

#include <algorithm>

namespace attune {

ReadyList::ReadyList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("Ready to sign"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void ReadyList::show(const std::vector<ReadyTick> &ticks, const Session &session)
{
    // A line keeps its widget, so that the focus stays where it is while a note is written.
    while (m_rows.size() > ticks.size()) {
        delete m_rows.back();
        m_rows.pop_back();
    }
    while (m_rows.size() < ticks.size()) {
        auto *row = new ReadyRow;
        connect(row, &ReadyRow::clicked, this, [this, row] { Q_EMIT placeRequested(row->tick().need); });
        m_column->addWidget(row);
        m_rows.push_back(row);
    }
    for (std::size_t i = 0; i < ticks.size(); ++i)
        m_rows[i]->show(ticks[i], session);
}

bool ReadyList::isReady() const
{
    return firstMissing() == nullptr;
}

QWidget *ReadyList::firstMissing() const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [](const ReadyRow *each) { return !each->tick().met; });
    return row == m_rows.end() ? nullptr : *row;
}

} // namespace attune
