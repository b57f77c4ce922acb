#include "ui/practice/presets_form.h"

#include "src/rules/name.h"
#include "ui/file/typed_number.h"

#include <QComboBox>
#include <QLocale>
#include <QTimeZone>

namespace attune {

using namespace Qt::StringLiterals;

namespace {

// Those named after a place, with the one that is kept.
QStringList zonesWith(const QString &kept)
{
    QStringList zones;
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds()) {
        if (zone.contains('/') && !zone.startsWith("Etc/"))
            zones += QString::fromLatin1(zone);
    }
    zones += u"UTC"_s;
    if (!zones.contains(kept))
        zones += kept;
    zones.sort();
    return zones;
}

QStringList shown(QStringList zones)
{
    return zones.replaceInStrings(u"_"_s, u" "_s);
}

} // namespace

PresetsForm::PresetsForm(const Practice &practice, QWidget *parent)
    : PracticeForm(tr("This practice"), parent)
    , m_practice(practice)
    , m_name(addLine(u"name"_s, tr("Name of the practice"), practice.name))
    , m_zones(zonesWith(practice.zone))
    , m_zone(addChoice(u"zone"_s, tr("Time zone of a new session"), shown(m_zones),
                       static_cast<int>(m_zones.indexOf(practice.zone))))
    , m_late(addLine(u"late_entry_hours"_s, tr("A note is a late entry after how many hours"),
                     QLocale().toString(practice.lateEntryHours)))
{
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
