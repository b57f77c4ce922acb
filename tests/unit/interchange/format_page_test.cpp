#include "tests/unit/interchange/demo_lines.h"
#include "tests/unit/interchange/format_page.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;

namespace {

/// A part of a page that is made: it stands between two headings.
struct MadePart {
    QString place;
    QByteArray beginning;
    QByteArray end;
    QByteArray (*make)();
};

const QString docs = QLatin1String(ATTUNE_SOURCE) + QStringLiteral("/docs/");
const MadePart parts[] = {
    {docs + QStringLiteral("interchange.md"), "## Types and fields\n", "\n## Example\n", &formatPage},
    {docs + QStringLiteral("vault-format.md"), "## Types that only a vault has\n", "\n## Test vector\n", &vaultTypes},
};

QByteArray readPage(const QString &place = parts[0].place)
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

TEST_CASE("The pages of the formats say what the descriptions say")
{
    for (const MadePart &part : parts) {
        const QByteArray page = readPage(part.place);
        const qsizetype from = page.indexOf(part.beginning);
        REQUIRE(from > 0);
        REQUIRE(page.mid(from, page.indexOf(part.end) - from) == part.make());
    }
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
TEST_CASE("The pages of the formats are written anew", "[.][write]")
{
    for (const MadePart &part : parts) {
        QByteArray page = readPage(part.place);
        const qsizetype from = page.indexOf(part.beginning);
        page.replace(from, page.indexOf(part.end) - from, part.make());
        QFile file(part.place);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(page) == page.size());
    }
}
