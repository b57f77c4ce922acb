// Older names of time zones.
#pragma once

#include <QString>
#include <QStringList>

namespace attune {

/// What a zone is called today that an older name means, such as "America/New_York" for "US/Eastern": systems no longer
/// ship all older names, though computers, calendars and files bear them. Empty for a name that is no older one.
QString presentZoneName(const QString &old);

/// All older names that are known.
QStringList oldZoneNames();

} // namespace attune
