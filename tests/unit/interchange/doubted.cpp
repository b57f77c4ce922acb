#include "tests/unit/interchange/doubted.h"

#include "tests/support/invented_practice.h"

namespace attune::test {

QList<QByteArray> inventedLines()
{
    QList<QByteArray> lines;
    InventedPractice(2, 25).write([&](const QByteArray &line) { lines += line; });
    return lines;
}

std::vector<LineProblem> onlyDoubt(const QString &field, Mistake mistake)
{
    return {{0, {field, mistake, -1}}};
}

} // namespace attune::test
