// The demo practice as a file, for tests that break it.
#pragma once

#include "src/interchange/records_reader.h"

#include <QByteArray>
#include <QList>

namespace attune::test {

/// When the files of these tests are read: 2026-05-15 09:00 UTC, the day after the demo's own.
inline constexpr Instant readingMoment{std::chrono::milliseconds(1778835600000)};

/// The lines of the demo practice of 2026-05-14 in the format attune-records, the header among them.
QList<QByteArray> demoLines();

/// What is wrong with these lines; nothing for a sound file.
std::vector<LineProblem> problemsIn(const QList<QByteArray> &lines);

/// What is doubtful in them.
std::vector<LineProblem> doubtsIn(const QList<QByteArray> &lines);

/// The number of the first line with a record of this type that holds these bytes, counted from 1.
int lineOf(const QList<QByteArray> &lines, const QByteArray &type, const QByteArray &holding = {});

} // namespace attune::test
