// The file in which the program keeps what belongs to this computer and to no practice.
#pragma once

#include <QLatin1String>
#include <QString>
#include <QVariant>

#include <initializer_list>
#include <utility>

namespace attune {

/// Where it lies for whoever uses this computer.
QString settingsFile();

/// Keeps these values under their keys, and leaves all others. Throws NotWritable where the file does not take them.
void writeSettings(const QString &settingsFile, std::initializer_list<std::pair<QLatin1String, QVariant>> values);

} // namespace attune
