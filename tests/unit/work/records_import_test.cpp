#include "src/work/records_import.h"

#include "tests/support/invented_practice.h"
#include "tests/unit/interchange/demo_lines.h"
#include "tests/unit/work/in_and_out.h"

#include <catch2/catch_test_macros.hpp>

#include <map>

using namespace attune;
using namespace attune::test;

namespace {

qsizetype familiesIn(APractice &practice)
{
    return static_cast<qsizetype>(practice.store().list<Family>().size());
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
        RecordsImport(practice.work()).take(from(demoLines()), [](auto, qint64 read, qint64) { return read < 150; });
    REQUIRE(stopped.wasStopped);
    REQUIRE(exported(practice) == before);
    const Imported tried = RecordsImport(practice.work()).tryOut(from(demoLines()), goOn);
    REQUIRE(tried.problems.empty());
    REQUIRE(tried.added.session == 83);
    REQUIRE(exported(practice) == before);
    REQUIRE(practice.store().journal({}).front().action != JournalAction::Imported);
}

TEST_CASE("The search index follows a large import, and stopped there it leaves nothing behind either")
{
    APractice practice;
    const QList<QByteArray> before = exported(practice);
    QList<QByteArray> lines;
    InventedPractice(24, 25).write([&](const QByteArray &line) { lines += line; });
    using Stage = RecordsImport::Stage;
    const Imported stopped = RecordsImport(practice.work()).take(from(lines), [](Stage stage, qint64 done, qint64 all) {
        return stage == Stage::Reading || done < all / 2;
    });
    REQUIRE(stopped.problems.empty());
    REQUIRE(stopped.wasStopped);
    REQUIRE(exported(practice) == before);
    std::map<Stage, qint64> furthest;
    const Imported taken = RecordsImport(practice.work()).take(from(lines), [&](Stage stage, qint64 done, qint64 all) {
        REQUIRE(furthest[stage] < done);
        REQUIRE(done <= all);
        furthest[stage] = done;
        return true;
    });
    REQUIRE_FALSE(taken.wasStopped);
    REQUIRE(taken.added.note >= 500);
    REQUIRE(furthest[Stage::Reading] > lines.size() - 65);
    REQUIRE(furthest[Stage::Indexing] > 2 * (taken.added.note - taken.added.strike) - 65);
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

TEST_CASE("A mistake of the file hides none of those that only the vault can tell")
{
    APractice practice;
    REQUIRE(take(practice, demoLines()).problems.empty());
    QList<QByteArray> lines = demoLines();
    lines[1].replace("\"role\":\"therapist\"", "\"role\":\"wizard\"");
    const int family = lineOf(lines, "family", "Nico");
    lines[family - 1].replace("Nico", "Nick");
    lines.last().replace("\"content\":\"{", "\"content\":\"[");
    const std::vector<LineProblem> problems = take(practice, lines).problems;
    REQUIRE(problems.size() == 3);
    REQUIRE(problems[0].problem.mistake == Mistake::NoSuchWord);
    REQUIRE(problems[1] == LineProblem{family, {QStringLiteral("id"), Mistake::OtherContent, -1}});
    REQUIRE(problems[2].line == lines.size());
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
