// Files of which one record was changed, and what is doubted in them.
#pragma once

#include "src/json/record_json.h"
#include "src/records/describe.h"
#include "tests/unit/interchange/demo_lines.h"

namespace attune::test {

/// An invented practice in the format attune-records, strikes and addenda in it.
QList<QByteArray> inventedLines();

std::vector<LineProblem> onlyDoubt(const QString &field, Mistake mistake);

template <class T>
T recordOn(const QList<QByteArray> &lines, int line)
{
    return std::get<T>(recordFromJson(lines[line - 1]).value.value());
}

/// The doubts about the first record of this kind that holds these bytes, changed. Their lines are counted from its
/// own.
template <class T, class Change>
std::vector<LineProblem> doubtsAmong(QList<QByteArray> lines, const QByteArray &holding, const Change &change)
{
    const std::string_view type = word(T::kind);
    const int line = lineOf(lines, QByteArray(type.data(), qsizetype(type.size())), holding);
    T record = recordOn<T>(lines, line);
    change(record);
    lines[line - 1] = toJson(Record(record));
    std::vector<LineProblem> doubts = doubtsIn(lines);
    for (LineProblem &doubt : doubts)
        doubt.line -= line;
    return doubts;
}

/// The same in the demo.
template <class T, class Change>
std::vector<LineProblem> doubtsAbout(const QByteArray &holding, const Change &change)
{
    return doubtsAmong<T>(demoLines(), holding, change);
}

} // namespace attune::test
