// The time zones that a practice chooses from.
#pragma once

#include <QString>
#include <QStringList>

namespace attune {

/// Those named after a place, UTC, and the one that is kept already, in the order of the alphabet.
QStringList zoneNames(const QString &kept = {});

/// As a person reads them.
QStringList shownZones(QStringList zones);

} // namespace attune
