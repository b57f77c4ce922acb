#include "ui/practice/presets_form.h"

#include "src/rules/day.h"
#include "src/rules/name.h"
#include "ui/controls/label.h"
#include "ui/file/typed_number.h"
#include "ui/practice/zone_choice.h"

#include <QComboBox>
#include <QLocale>
#include <QVBoxLayout>

namespace attune {

using namespace Qt::StringLiterals;

PresetsForm::PresetsForm(const Practice &practice, QWidget *parent)
    : PracticeForm(tr("This practice"), parent)
    , m_practice(practice)
    , m_name(addLine(u"name"_s, tr("Name of the practice"), practice.name))
    , m_zones(zoneNames(practice.zone))
    , m_zone(addChoice(u"zone"_s, tr("Time zone of a new session"), shownZones(m_zones),
                       static_cast<int>(m_zones.indexOf(practice.zone))))
    , m_late(addLine(u"late_entry_hours"_s, tr("A note is a late entry after how many hours"),
                     QLocale().toString(practice.lateEntryHours)))
{
    if (!isZone(practice.zone)) {
        const QString what =
            tr("The time zone %1 is not known on this computer. Choose the one that your clock shows.");
        auto *said = new Label(TextRole::Interface, &Tokens::notice, what.arg(practice.zone));
        column()->insertWidget(column()->indexOf(m_zone->parentWidget()) + 1, &said->wrapped());
    }
    m_late->say(tr("48 as Attune comes. Law and custom differ by place."));
    demand(
        m_name, [this] { return isName(lineOf(m_name)); }, tr("This one is needed: it stands on every signed note."));
    demand(
        m_late, [this] { return lateHours().has_value(); }, tr("A number from 1 on."));
}

std::optional<int> PresetsForm::lateHours() const
{
    const std::optional<int> hours = typedNumber(lineOf(m_late));
    return hours && *hours >= 1 ? hours : std::nullopt;
}

PracticeChange PresetsForm::change() const
{
    Practice practice = m_practice;
    if (!lineOf(m_name).isEmpty())
        practice.name = lineOf(m_name);
    practice.zone = m_zones.at(m_zone->currentIndex());
    practice.lateEntryHours = lateHours().value_or(practice.lateEntryHours);
    return practice;
}

} // namespace attune
