#include "tests/unit/interchange/demo_lines.h"
#include "tests/unit/interchange/format_page.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;

namespace {

const QString place = QLatin1String(ATTUNE_SOURCE) + QStringLiteral("/docs/interchange.md");
const QByteArray beginning = "## Types and fields\n";
const QByteArray exampleHead = "\n## Example\n";

QByteArray readPage()
{
    QFile file(place);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray withoutNewline(QByteArray bytes)
{
    return bytes.endsWith('\n') ? bytes.chopped(1) : bytes;
}

} // namespace

TEST_CASE("The page of the format says what the descriptions say")
{
    const QByteArray page = readPage();
    const qsizetype from = page.indexOf(beginning);
    REQUIRE(from > 0);
    REQUIRE(page.mid(from, page.indexOf(exampleHead) - from) == formatPage());
}

TEST_CASE("The example on the page of the format can be imported")
{
    const QByteArray page = readPage();
    const qsizetype from = page.indexOf("```jsonl\n") + 9;
    REQUIRE(from > 9);
    const QByteArray example = withoutNewline(page.mid(from, page.indexOf("```\n", from) - from));
    const std::vector<LineProblem> problems = problemsIn(example.split('\n'));
    REQUIRE(problems.empty());
    for (const char *type : {"clinician", "family", "person", "dyad", "course", "session", "note", "addendum", "strike",
                             "signature", "draft"})
        REQUIRE(lineOf(example.split('\n'), type) > 1);
}

// Run by its name after a change of the descriptions: unit_tests "[write]".
TEST_CASE("The page of the format is written anew", "[.][write]")
{
    QByteArray page = readPage();
    const qsizetype from = page.indexOf(beginning);
    page.replace(from, page.indexOf(exampleHead) - from, formatPage());
    QFile file(place);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(page) == page.size());
}
