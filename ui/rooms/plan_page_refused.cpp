// The part of PlanPage that says why a plan cannot be kept.
#include "ui/controls/button.h"
#include "ui/controls/field_place.h"
#include "ui/controls/label.h"
#include "ui/controls/time_field.h"
#include "ui/rooms/plan_page.h"
#include "ui/rooms/unknown_zone.h"

#include <QTimer>

namespace attune {

void PlanPage::refuse(const QString &sentence)
{
    refuseAt(nullptr, m_said, sentence);
}

void PlanPage::refuseAt(QWidget *control, Label *beside, const QString &sentence)
{
    m_keep->setEnabled(true);
    for (Label *label : {m_timesSaid, m_reasonSaid, m_said}) {
        if (!label)
            continue;
        label->setText(label == beside ? sentence : QString());
        label->setVisible(label == beside);
    }
    if (control)
        goToField(*control, beside);
    else
        QTimer::singleShot(0, this, [this, beside] { ensureWidgetVisible(beside); });
}

void PlanPage::refuse(const std::vector<Problem> &problems)
{
    const Problem first = problems.empty() ? Problem() : problems.front();
    if (first.mistake == Mistake::NotNow)
        return refuse(tr("Its note has been signed since, so it stays as it is."));
    if (first.mistake == Mistake::EndsBeforeItBegins)
        return refuseAt(m_stop, m_timesSaid, tr("It would end before it begins."));
    if (first.mistake == Mistake::UnknownZone && m_zone)
        return refuseAt(m_zone, m_timesSaid, tr("Choose the time zone: it is not known on this computer."));
    if (first.mistake == Mistake::UnknownZone)
        return refuse(tr("The practice’s time zone is not known on this computer. Choose another under Practice."));
    if (first.field == QLatin1String("start") || first.field == QLatin1String("stop")) {
        return refuseAt(first.field == QLatin1String("start") ? m_start : m_stop, m_timesSaid,
                        tr("This cannot be kept as it is: the clock was set forward over that time."));
    }
    refuse(tr("This cannot be kept as it is. Look at the day and the times once more."));
}

} // namespace attune
