#include "src/rules/day.h"

#include "src/rules/zone_links.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace attune {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QLatin1String zoneAreas[] = {"Africa"_L1, "America"_L1,  "Antarctica"_L1, "Arctic"_L1,
                                       "Asia"_L1,   "Atlantic"_L1, "Australia"_L1,  "Europe"_L1,
                                       "Indian"_L1, "Pacific"_L1,  "Etc"_L1};

bool isPartOfZoneName(QStringView part)
{
    const auto mayStand = [](QChar c) {
        return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'_' || c == u'-' || c == u'+';
    };
    return !part.isEmpty() && std::all_of(part.begin(), part.end(), mayStand);
}

// Qt takes more for a zone than means the same on every computer: files beside the zones ("localtime", "posixrules"),
// paths to one, offsets, rules ("CET-1CEST,M3.5.0,M10.5.0/3"), and for UTC any word at all ("Berlin").
bool isInAnArea(const QString &zone)
{
    const QList<QStringView> parts = QStringView(zone).split(u'/');
    return parts.size() > 1
        && std::find(std::begin(zoneAreas), std::end(zoneAreas), parts.front()) != std::end(zoneAreas)
        && std::all_of(parts.begin(), parts.end(), isPartOfZoneName);
}

// Whether a zone is valid is asked of itself: isTimeZoneIdAvailable() of Qt 6.4 does not know all that it takes. Qt
// takes no name at all for the zone of the machine.
QTimeZone made(const QString &zone)
{
    return zone.isEmpty() ? QTimeZone() : QTimeZone(zone.toLatin1());
}

QTimeZone zoneFound(const QString &zone)
{
    if (zone == "UTC"_L1)
        return QTimeZone::utc();
    const QTimeZone present = isInAnArea(zone) ? made(zone) : QTimeZone();
    return present.isValid() ? present : made(presentZoneName(zone));
}

// Invalid for a name that neither the system nor the table of older names knows. The last one is kept: a list asks for
// the same zone line by line, and making it takes longer than asking it.
QTimeZone zoneNamed(const QString &zone)
{
    thread_local QString name;
    thread_local QTimeZone last;
    if (zone != name) {
        last = zoneFound(zone);
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

QString portableZoneName(const QString &told)
{
    constexpr auto folder = "zoneinfo/"_L1;
    const qsizetype at = told.lastIndexOf(folder);
    QString name = at < 0 ? told : told.sliced(at + folder.size());
    for (const auto beside : {"posix/"_L1, "right/"_L1}) {
        if (name.startsWith(beside))
            name.remove(0, beside.size());
    }
    return isZone(name) ? name : told;
}

QString zoneOfThisComputer()
{
    return portableZoneName(QString::fromUtf8(QTimeZone::systemTimeZoneId()));
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
