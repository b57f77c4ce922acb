// What people type and paste, made fit to be kept.
#pragma once

#include <QString>

namespace attune {

/// The same words without what no record may hold: line ends of every kind become one, half of a surrogate pair becomes
/// the sign for a character that could not be read, and control characters and those that Qt keeps for itself go.
QString cleaned(const QString &typed);

/// The same on one line: line ends become spaces.
QString cleanedLine(const QString &typed);

} // namespace attune
