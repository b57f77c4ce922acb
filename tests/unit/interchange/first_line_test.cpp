// How a file may begin and end, and what is said of a first line that is not what it should be.
#include "tests/unit/interchange/demo_lines.h"

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray mark = "\xef\xbb\xbf";

// "1 field: mistake", or "1: mistake".
QStringList told(const QList<QByteArray> &lines)
{
    QStringList told;
    for (const LineProblem &each : problemsIn(lines)) {
        const QString field = each.problem.field.isEmpty() ? QString() : u' ' + each.problem.field;
        told += QString::number(each.line) + field + u": "_s + plainReason(each.problem.mistake);
    }
    return told;
}

QStringList toldOfFirst(const QByteArray &line)
{
    QList<QByteArray> lines = demoLines();
    lines.front() = line;
    return told(lines);
}

} // namespace

TEST_CASE("A byte order mark before the first line and empty lines behind the last are passed over")
{
    QList<QByteArray> lines = demoLines();
    lines.front().prepend(mark);
    REQUIRE(told(lines).isEmpty());
    for (const char *end : {"", "\r", "  ", "\t"})
        lines += end;
    REQUIRE(told(lines).isEmpty());
}

TEST_CASE("An empty line between records and a byte order mark anywhere else are no JSON")
{
    QList<QByteArray> lines = demoLines();
    lines.insert(2, "");
    REQUIRE(told(lines) == QStringList{u"3: this is not JSON"_s});
    lines = demoLines();
    lines[1].prepend(mark);
    REQUIRE(told(lines).front() == u"2: this is not JSON"_s);
}

TEST_CASE("What is wrong with a first line is named, and not only that it is none")
{
    const QByteArray header = demoLines().front();
    const QString isNone = u"1: this is no attune-records file: its first line does not say so"_s;
    CHECK(toldOfFirst(header.chopped(1)) == QStringList{isNone, u"1: the text ends before the JSON does"_s});
    CHECK(toldOfFirst("") == QStringList{isNone, u"1: the text ends before the JSON does"_s});
    CHECK(toldOfFirst(header + header) == QStringList{isNone, u"1: something follows the end of the JSON"_s});
    CHECK(toldOfFirst("\xff\xfe{") == QStringList{isNone, u"1: this is not JSON"_s});
    QByteArray other = header;
    CHECK(toldOfFirst(other.replace("\"version\":1", "\"version\":\"1\""))
          == QStringList{u"1 version: a whole number in plain digits was expected"_s});
    other = header;
    CHECK(toldOfFirst(other.replace("\"draft\":", "\"drafts\":"))
          == QStringList{u"1 counts.draft: the field is missing"_s, u"1 counts.drafts: no such field is known"_s});
    CHECK(toldOfFirst("{\"format\":\"attune-records\"}")
          == QStringList{u"1 version: the field is missing"_s, u"1 counts: the field is missing"_s});
}
