#include "tests/unit/work/in_and_out.h"

#include "src/work/records_export.h"

#include <QSet>

namespace attune::test {

RecordsImport::Lines from(const QList<QByteArray> &lines)
{
    return
        [lines, at = qsizetype(0)]() mutable { return at < lines.size() ? std::optional(lines[at++]) : std::nullopt; };
}

Imported take(APractice &practice, const QList<QByteArray> &lines)
{
    return RecordsImport(practice.work()).take(from(lines), goOn);
}

QList<QByteArray> exported(APractice &practice)
{
    QList<QByteArray> lines;
    RecordsExport(practice.store())
        .write(
            RecordsExport::Drafts::Included, [&](const QByteArray &line) { lines += line; }, goOn);
    return lines;
}

QList<QByteArray> exportedBeside(APractice &practice, const QList<QByteArray> &before)
{
    const QSet<QByteArray> known(before.begin(), before.end());
    QList<QByteArray> lines = exported(practice).mid(1);
    lines.removeIf([&](const QByteArray &line) { return known.contains(line); });
    return lines;
}

} // namespace attune::test
