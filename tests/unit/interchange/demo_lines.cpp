#include "tests/unit/interchange/demo_lines.h"

#include "src/demo/demo_practice.h"
#include "src/json/record_json.h"

#include <catch2/catch_test_macros.hpp>

namespace attune::test {

QList<QByteArray> demoLines()
{
    const DemoPractice demo = demoPractice(QDate(2026, 5, 14), readingMoment);
    RecordCounts counts;
    QList<QByteArray> lines{{}};
    for (const Record &record : demo.records) {
        ++countOf(counts, kindOf(record));
        lines += toJson(record);
    }
    lines.front() = headerLine(counts);
    return lines;
}

namespace {

RecordsReader readerOf(const QList<QByteArray> &lines)
{
    RecordsReader reader(readingMoment);
    for (const QByteArray &line : lines)
        reader.read(line);
    reader.finish();
    return reader;
}

} // namespace

std::vector<LineProblem> problemsIn(const QList<QByteArray> &lines)
{
    return readerOf(lines).problems();
}

std::vector<LineProblem> doubtsIn(const QList<QByteArray> &lines)
{
    return readerOf(lines).doubts();
}

int lineOf(const QList<QByteArray> &lines, const QByteArray &type, const QByteArray &holding)
{
    for (int i = 0; i < lines.size(); ++i) {
        if (lines[i].startsWith("{\"type\":\"" + type + '"') && lines[i].contains(holding))
            return i + 1;
    }
    FAIL("no such line");
    return 0;
}

} // namespace attune::test
