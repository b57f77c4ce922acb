#include "ui/file/safe_way_row.h"

#include "ui/controls/labelled.h"
#include "ui/file/file_words.h"
#include "ui/file/part_form.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace attune {

SafeWayRow::SafeWayRow(QWidget *parent)
    : QWidget(parent)
    , m_way(makeChoice(QStringLiteral("way"), tr("How"), file_words::ways(), 0))
    , m_to(new Field(tr("Number or address")))
    , m_mind(new Field(tr("What to mind")))
{
    m_to->line()->setObjectName(QStringLiteral("to"));
    m_mind->line()->setObjectName(QStringLiteral("mind"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(labelled(tr("How"), m_way), 0, Qt::AlignTop);
    row->addWidget(m_to, 2, Qt::AlignTop);
    row->addWidget(m_mind, 3, Qt::AlignTop);
    setFocusProxy(m_way);
    connect(m_way, &QComboBox::activated, this, &SafeWayRow::edited);
    for (const Field *field : {m_to, m_mind})
        connect(field, &Field::edited, this, &SafeWayRow::edited);
}

SafeWay SafeWayRow::way() const
{
    return {static_cast<Way>(m_way->currentIndex()), lineOf(m_to), lineOf(m_mind)};
}

void SafeWayRow::setWay(const SafeWay &way)
{
    m_way->setCurrentIndex(static_cast<int>(way.way));
    m_to->setText(way.to);
    m_mind->setText(way.mind);
}

bool SafeWayRow::isEmpty() const
{
    return lineOf(m_to).isEmpty() && lineOf(m_mind).isEmpty();
}

} // namespace attune
