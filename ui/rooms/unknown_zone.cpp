#include "ui/rooms/unknown_zone.h"

#include "ui/controls/label.h"
#include "ui/paper/typed.h"
#include "ui/practice/zone_choice.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace attune {

UnknownZone::UnknownZone(const QString &zone, QWidget *parent)
    : QWidget(parent)
    , m_zones(zoneNames())
    , m_choice(new QComboBox)
{
    m_choice->setAccessibleName(tr("Time zone"));
    m_choice->addItem(tr("Not chosen yet"));
    m_choice->addItems(shownZones(m_zones));
    setFocusProxy(m_choice);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(&(new Label(TextRole::Interface, &Tokens::notice,
                                tr("The time zone %1 of this session is not known on this computer. Choose the one "
                                   "that its clock showed.")
                                    .arg(asTyped(zone))))
                         ->wrapped());
    rows->addWidget(m_choice);
    connect(m_choice, &QComboBox::activated, this, [this] {
        if (const QString now = this->zone(); !now.isEmpty())
            Q_EMIT chosen(now);
    });
}

QString UnknownZone::zone() const
{
    return m_choice->currentIndex() > 0 ? m_zones.at(m_choice->currentIndex() - 1) : QString();
}

} // namespace attune
