// Files in the format attune-records into a practice and out of it again, in memory.
#pragma once

#include "src/work/records_import.h"
#include "tests/support/a_practice.h"

#include <QByteArray>
#include <QList>

namespace attune::test {

RecordsImport::Lines from(const QList<QByteArray> &lines);
/// The progress of one who lets it go on.
inline constexpr auto goOn = [](auto...) { return true; };

Imported take(APractice &practice, const QList<QByteArray> &lines);
/// What an export with drafts writes.
QList<QByteArray> exported(APractice &practice);
/// The lines of the export but for the header and those that were there before.
QList<QByteArray> exportedBeside(APractice &practice, const QList<QByteArray> &before);

} // namespace attune::test
