#include "ui/file/tie_row.h"

#include "ui/controls/labelled.h"
#include "ui/file/part_form.h"
#include "ui/rooms/family_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace attune {

TieRow::TieRow(const Dyad &dyad, const QString &with, QWidget *parent)
    : QWidget(parent)
    , m_dyad(dyad)
    , m_relation(makeChoice(QStringLiteral("relation"), tr("Relation, %1").arg(with), {}, 0))
    , m_since(new DayField(tr("In the work since")))
    , m_until(new DayField(tr("Until")))
{
    if (dyad.id.isNull())
        m_relation->addItem(tr("Not entered"));
    for (int relation = 0; relation <= static_cast<int>(Relation::Neighbour); ++relation)
        m_relation->addItem(relationName(static_cast<Relation>(relation)), relation);
    m_relation->setCurrentIndex(dyad.id.isNull() ? 0 : static_cast<int>(dyad.relation));
    m_since->line()->setObjectName(QStringLiteral("since"));
    m_until->line()->setObjectName(QStringLiteral("until"));
    m_since->setDay(dyad.since);
    m_until->setDay(dyad.until);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(labelled(with, m_relation), 2, Qt::AlignTop);
    row->addWidget(m_since, 2, Qt::AlignTop);
    row->addWidget(m_until, 2, Qt::AlignTop);
    connect(m_relation, &QComboBox::activated, this, [this] {
        offerToday();
        Q_EMIT edited();
    });
    for (const Field *field : {m_since, m_until})
        connect(field, &Field::edited, this, &TieRow::edited);
}

// Whoever is entered now usually comes from now on.
void TieRow::offerToday()
{
    if (m_dyad.id.isNull() && m_relation->currentData().isValid() && m_since->text().isEmpty()) {
        m_since->setDay(QDate::currentDate());
        m_since->say(tr("Leave it empty for somebody who does not come."));
    }
}

std::optional<Dyad> TieRow::dyad() const
{
    if (!m_relation->currentData().isValid())
        return std::nullopt;
    Dyad dyad = m_dyad;
    dyad.relation = static_cast<Relation>(m_relation->currentData().toInt());
    if (!m_since->isUnclear())
        dyad.since = m_since->day();
    if (!m_until->isUnclear())
        dyad.until = m_until->day();
    return dyad;
}

} // namespace attune
