#include "src/rules/day.h"

#include "src/rules/zone_links.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace attune {

using namespace std::chrono_literals;

namespace {

// Whether a zone is valid is asked of itself: isTimeZoneIdAvailable() of Qt 6.4 does not know all that it takes. Qt
// takes no name at all for the zone of the machine.
QTimeZone made(const QString &zone)
{
    return zone.isEmpty() ? QTimeZone() : QTimeZone(zone.toLatin1());
}

// Invalid for a name that neither the system nor the table of older names knows. The last one is kept: a list asks for
// the same zone line by line, and making it takes longer than asking it.
QTimeZone zoneNamed(const QString &zone)
{
    thread_local QString name;
    thread_local QTimeZone last;
    if (zone != name) {
        last = made(zone);
        if (!last.isValid())
            last = made(presentZoneName(zone));
        name = zone;
    }
    return last;
}

QDateTime in(const QTimeZone &zone, Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant), zone);
}

std::chrono::seconds offsetAt(const QTimeZone &zone, Instant instant)
{
    return std::chrono::seconds(zone.offsetFromUtc(in(QTimeZone::utc(), instant)));
}

} // namespace

bool isZone(const QString &zone)
{
    return zoneNamed(zone).isValid();
}

std::optional<QDate> dayIn(const QString &zone, Instant instant)
{
    const QTimeZone known = zoneNamed(zone);
    return known.isValid() ? std::optional(in(known, instant).date()) : std::nullopt;
}

std::optional<QTime> clockTimeIn(const QString &zone, Instant instant)
{
    const QTimeZone known = zoneNamed(zone);
    return known.isValid() ? std::optional(in(known, instant).time()) : std::nullopt;
}

std::vector<Instant> momentsAt(QDate day, QTime time, const QString &zone)
{
    const QTimeZone known = zoneNamed(zone);
    if (!known.isValid() || !day.isValid() || !time.isValid())
        return {};
    // The wall's time read as if it were UTC lies within a day of every moment that is meant, on either side of a
    // change.
    const Instant wall = fromMilliseconds(QDateTime(day, time, QTimeZone::utc()).toMSecsSinceEpoch());
    std::vector<Instant> moments;
    for (const auto around : {-24h, 0h, 24h}) {
        const auto offset = offsetAt(known, wall + around);
        if (offsetAt(known, wall - offset) == offset)
            moments.push_back(wall - offset);
    }
    std::sort(moments.begin(), moments.end());
    moments.erase(std::unique(moments.begin(), moments.end()), moments.end());
    return moments;
}

} // namespace attune
