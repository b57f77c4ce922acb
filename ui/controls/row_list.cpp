#include "ui/controls/row_list.h"

#include "ui/controls/button.h"
#include "ui/controls/tab_order.h"

#include <QHBoxLayout>

#include <utility>

namespace attune {

using namespace Qt::StringLiterals;

void nameParts(QWidget &row, const QString &list, std::size_t index)
{
    for (QWidget *control : row.findChildren<QWidget *>()) {
        const QString name = control->objectName();
        if (!name.isEmpty() && !name.startsWith(u"qt_"))
            control->setObjectName(u"%1[%2].%3"_s.arg(list).arg(index).arg(name.section(u'.', -1)));
    }
}

RowList::RowList(const QString &name, const QString &add, const QString &remove, std::function<QWidget *()> make,
                 QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_remove(remove)
    , m_make(std::move(make))
    , m_column(new QVBoxLayout(this))
    , m_add(new Button(Button::Kind::Quiet, add, QStringLiteral("plus")))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &Button::clicked, this, [this] {
        addRow()->setFocus(Qt::TabFocusReason);
        Q_EMIT edited();
    });
}

QWidget *RowList::addRow()
{
    QWidget *stop = m_add->previousInFocusChain();
    while (stop != m_add && stop->focusPolicy() == Qt::NoFocus)
        stop = stop->previousInFocusChain();
    QWidget *row = m_make();
    auto *remove = new Button(Button::Kind::Quiet, m_remove, QStringLiteral("close"));
    remove->setIconOnly(true);
    auto *whole = new QWidget;
    auto *parts = new QHBoxLayout(whole);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(8);
    parts->addWidget(row, 1);
    parts->addWidget(remove, 0, Qt::AlignTop);
    m_column->insertWidget(m_column->count() - 1, whole);
    whole->show(); // at once, so that the keyboard can go to it in the same turn
    m_rows.push_back(row);
    nameRows();
    tabInOrder({stop, whole, m_add}); // controls that are made later would come last in the order of Tab
    connect(remove, &Button::clicked, this, [this, row] {
        m_add->setFocus(Qt::TabFocusReason);
        takeAway(row);
    });
    return row;
}

void RowList::takeAway(QWidget *row)
{
    std::erase(m_rows, row);
    nameRows();
    QWidget *whole = row->parentWidget();
    whole->hide();
    whole->setParent(nullptr); // what looks for the controls of a form finds no more than there are
    whole->deleteLater();
    Q_EMIT edited();
}

void RowList::setCount(std::size_t count)
{
    while (m_rows.size() < count) {
        addRow();
        Q_EMIT edited();
    }
    while (m_rows.size() > count)
        takeAway(m_rows.back());
}

// A control is called by its part of the name in the row that makes it.
void RowList::nameRows()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        nameParts(*m_rows[i], m_name, i);
}

} // namespace attune
