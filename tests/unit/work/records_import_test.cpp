#include "src/work/records_import.h"

#include "src/work/records_export.h"
#include "tests/support/a_practice.h"
#include "tests/unit/interchange/demo_lines.h"

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;

namespace {

RecordsImport::Lines from(const QList<QByteArray> &lines)
{
    return
        [lines, at = qsizetype(0)]() mutable { return at < lines.size() ? std::optional(lines[at++]) : std::nullopt; };
}

bool goOn(qint64, qint64)
{
    return true;
}

Imported take(APractice &practice, const QList<QByteArray> &lines)
{
    return RecordsImport(practice.work()).take(from(lines), goOn);
}

qsizetype familiesIn(APractice &practice)
{
    return static_cast<qsizetype>(practice.store().list<Family>().size());
}

QList<QByteArray> exported(APractice &practice)
{
    QList<QByteArray> lines;
    RecordsExport(practice.store())
        .write(
            RecordsExport::Drafts::Included, [&](const QByteArray &line) { lines += line; }, goOn);
    return lines;
}

} // namespace

TEST_CASE("An import beside other families keeps theirs and passes over what is there")
{
    APractice practice;
    const qsizetype before = familiesIn(practice);
    const Imported first = take(practice, demoLines());
    REQUIRE(first.problems.empty());
    REQUIRE(first.signedElsewhere == 68);
    REQUIRE(familiesIn(practice) == before + 5);
    const Imported second = take(practice, demoLines());
    REQUIRE(sumOf(second.added) == 0);
    REQUIRE(sumOf(second.held) == sumOf(first.added));
}

TEST_CASE("A stopped import and one that is only tried leave nothing behind")
{
    APractice practice;
    const QList<QByteArray> before = exported(practice);
    const Imported stopped =
        RecordsImport(practice.work()).take(from(demoLines()), [](qint64 read, qint64) { return read < 150; });
    REQUIRE(stopped.wasStopped);
    REQUIRE(exported(practice) == before);
    const Imported tried = RecordsImport(practice.work()).tryOut(from(demoLines()), goOn);
    REQUIRE(tried.problems.empty());
    REQUIRE(tried.added.session == 83);
    REQUIRE(exported(practice) == before);
    REQUIRE(practice.store().journal({}).front().action != JournalAction::Imported);
}

TEST_CASE("A mistake in the last line takes back every line before it")
{
    APractice practice;
    const QList<QByteArray> before = exported(practice);
    QList<QByteArray> lines = demoLines();
    lines.last().replace("\"content\":\"{", "\"content\":\"[");
    REQUIRE(take(practice, lines).problems.back().line == lines.size());
    REQUIRE(exported(practice) == before);
}

TEST_CASE("A signature that bears this vault's name and is unknown to its journal is refused")
{
    APractice practice;
    const QByteArray here = Id<VaultIdentity>::fromBytes(practice.store().facts().vaultId)->toText().toLatin1();
    QList<QByteArray> lines = demoLines();
    const int line = lineOf(lines, "signature");
    lines[line - 1].replace("d0d0d0d0-0000-7000-8000-000000000001", here);
    const Imported imported = take(practice, lines);
    REQUIRE(imported.problems.size() == 1);
    REQUIRE(imported.problems.front().line == line);
    REQUIRE(imported.problems.front().problem.mistake == Mistake::NotSignedHere);
}

TEST_CASE("What was signed here comes back into the same vault")
{
    APractice practice;
    practice.aSignedNote(QStringLiteral("They waved at the crane."));
    const Imported imported = take(practice, exported(practice));
    REQUIRE(imported.problems.empty());
    REQUIRE(sumOf(imported.added) == 0);
}

TEST_CASE("An import never takes the place of a draft or of a record number that is there")
{
    APractice practice;
    REQUIRE(take(practice, demoLines()).problems.empty());
    QList<QByteArray> lines = demoLines();
    QByteArray &draft = lines.last();
    draft.replace(draft.indexOf("\"id\":\"") + 6, 8, "7fffffff");
    REQUIRE(take(practice, lines).problems.back().problem.mistake == Mistake::Taken);
    lines = demoLines();
    QByteArray &family = lines[lineOf(lines, "family", "Nico") - 1];
    const QByteArray id = family.mid(23, 36);
    for (QByteArray &each : lines)
        each.replace(id, "7fffffff" + id.mid(8));
    const Imported numbered = take(practice, lines);
    REQUIRE(numbered.problems.front().problem == Problem{QStringLiteral("record_number"), Mistake::Taken, -1});
}

TEST_CASE("A word that the vault does not know comes along and is not offered")
{
    APractice practice;
    QList<QByteArray> lines = demoLines();
    QByteArray &draft = lines.last();
    const qsizetype at = draft.indexOf("019b76da-a800-7000-8000-");
    REQUIRE(at > 0);
    draft.replace(at, 36, "019b76da-a800-7000-8000-00000000ffff");
    const Imported imported = take(practice, lines);
    REQUIRE(imported.problems.empty());
    REQUIRE(imported.newWords == 1);
    const auto word = practice.store().get(*Id<VocabularyWord>::fromText(u"019b76da-a800-7000-8000-00000000ffff"));
    REQUIRE(word.has_value());
    REQUIRE(word->retired.has_value());
}
