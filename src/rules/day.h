// Days and clock times in a session's own zone, by the IANA time zone data of the system.
#pragma once

#include "src/records/instant.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>
#include <vector>

namespace attune {

/// Whether this is the name of a zone that the system knows, such as "Pacific/Auckland", or an older name of one, which
/// means the same wherever a zone is named here. A name is kept as it was given. What is another zone on another
/// computer ("localtime") or no name at all ("UTC+02:00") is none, even where the system takes it.
bool isZone(const QString &zone);

/// The name in which a computer's own zone is known everywhere: "Europe/Berlin" for "right/Europe/Berlin" or the path
/// of its file. What has none stays as it was told, and is no zone.
QString portableZoneName(const QString &told);

/// This computer's own zone by such a name, or, where isZone() does not know it, what the computer calls it; empty
/// where it does not say.
QString zoneOfThisComputer();

/// The calendar day of a moment in a zone. This is how a session's day is fixed when it is entered; from then on the
/// day that was kept stands, whatever later becomes of the zone or its clock. Nothing for a zone that is not known.
std::optional<QDate> dayIn(const QString &zone, Instant instant);

/// What the clock on the wall shows at a moment, to the millisecond. Nothing for a zone that is not known.
std::optional<QTime> clockTimeIn(const QString &zone, Instant instant);

/// The moments at which the clock on the wall shows this time of this day, earliest first: one on most days, two where
/// the clock is set back over it, none where it is set forward over it, or for a zone that is not known.
std::vector<Instant> momentsAt(QDate day, QTime time, const QString &zone);

} // namespace attune
