#include "ui/practice/zone_choice.h"

#include <QTimeZone>

namespace attune {

using namespace Qt::StringLiterals;

QStringList zoneNames(const QString &kept)
{
    QStringList zones;
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds()) {
        if (zone.contains('/') && !zone.startsWith("Etc/"))
            zones += QString::fromLatin1(zone);
    }
    zones += u"UTC"_s;
    if (!kept.isEmpty() && !zones.contains(kept))
        zones += kept;
    zones.sort();
    return zones;
}

QStringList shownZones(QStringList zones)
{
    return zones.replaceInStrings(u"_"_s, u" "_s);
}

} // namespace attune
