#include "src/interchange/pending_digest.h"
#include "src/json/record_json.h"
#include "tests/unit/interchange/demo_lines.h"
#include "tests/unit/records/a_record.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace attune;
using namespace attune::test;

namespace {

// One way to break a sound file: the first line of a type that holds `what` gets `with` in its place.
struct Break {
    const char *type;
    const char *what;
    const char *with;
    Mistake mistake;
    const char *field;
};

const Break breaks[]{
    {"clinician", "\"role\":\"therapist\"", "\"role\":\"wizard\"", Mistake::NoSuchWord, "role"},
    {"clinician", "\"name\":\"R. Okafor\"", "\"name\":\"  \"", Mistake::Empty, "name"},
    {"clinician", "\"name\":", "\"nam\":", Mistake::UnknownField, "nam"},
    {"clinician", "\"name\":\"R. Okafor\"", "\"name\":7", Mistake::NotText, "name"},
    {"clinician", "\"name\":\"R. Okafor\"", "\"name\":null", Mistake::NotText, "name"},
    {"clinician", "R. Okafor", "R. \\ud800", Mistake::LoneSurrogate, "name"},
    {"clinician", "R. Okafor", "R. \\u0000", Mistake::NulCharacter, "name"},
    {"clinician", "R. Okafor", "R. \xff", Mistake::InvalidUtf8, "name"},
    {"clinician", "R. Okafor", "R. \\q", Mistake::UnknownEscape, "name"},
    {"clinician", "R. Okafor", "R.\tOkafor", Mistake::ControlCharacter, "name"},
    {"clinician", "\"type\":\"clinician\"", "\"type\":\"dragon\"", Mistake::UnknownType, "type"},
    {"clinician", "\"type\":\"clinician\",", "", Mistake::MissingField, "type"},
    {"clinician", "}", "", Mistake::EndsTooSoon, ""},
    {"clinician", "}", "}}", Mistake::MoreAfterTheEnd, ""},
    {"clinician", "{", "[", Mistake::NotJson, ""},
    {"family", "\"opened\":\"2025-11-04\"", "\"opened\":\"2025-02-30\"", Mistake::NotADay, "opened"},
    {"family", "\"opened\":\"2025-11-04\"", "\"opened\":\"2025-11-04\",\"opened\":\"2025-11-04\"",
     Mistake::DuplicateField, "opened"},
    {"family", "\"opened\":\"2025-11-04\"", "\"opened\":\"2025-11-04\",\"closed\":\"2025-01-01\"",
     Mistake::EndsBeforeItBegins, "closed"},
    {"family", "WL-0027", "WL-0026", Mistake::Taken, "record_number"},
    {"person", "\"role\":\"child\"", "\"role\":\"caregiver\"", Mistake::WrongRole, "child"},
    {"dyad", "\"relation\":\"mother\"", "\"relation\":\"mother\",\"until\":\"2020-01-01\"", Mistake::EndsBeforeItBegins,
     "until"},
    {"course", "\"phase\":\"core\"", "\"phase\":\"middle\"", Mistake::NoSuchWord, "phases[1].phase"},
    {"course", "\"sessions_before\":0", "\"sessions_before\":-1", Mistake::OutOfRange, "sessions_before"},
    {"course", "\"sessions_before\":0", "\"sessions_before\":1.5", Mistake::NotANumber, "sessions_before"},
    {"session", "Europe/London", "Europe/Nowhere", Mistake::UnknownZone, "zone"},
    {"session", "Europe/London", "localtime", Mistake::UnknownZone, "zone"},
    {"session", "Europe/London", "posix/Europe/London", Mistake::UnknownZone, "zone"},
    {"session", "Europe/London", "UTC+02:00", Mistake::UnknownZone, "zone"},
    {"session", "\"status\":\"held\"", "\"status\":\"did_not_take_place\"", Mistake::MissingField, "not_held"},
    {"session", "\"place\":\"clinic\"", "\"place\":\"moon\"", Mistake::NoSuchWord, "place"},
    {"session", "\"subjects\":[\"", "\"subjects\":[\"x", Mistake::NotAnId, "subjects[0]"},
    {"note", "\"readings\":[{", "\"readings\":{", Mistake::NotJson, ""},
    {"note", "\"state\":\"settled\"", "\"state\":\"calm\"", Mistake::NoSuchWord, "readings[4].state"},
    {"note", "\"minute\":0", "\"minute\":2000", Mistake::OutOfRange, "readings[0].minute"},
    {"note", "\"touch\":true", "\"touch\":\"yes\"", Mistake::NotAFlag, "strategies[0].touch"},
    {"note", "\"touch\":true,", "", Mistake::DoesNotBelong, "strategies[0].touch_taken"},
    {"note", "\"passages\":[", "\"passages\":7,\"elements\":[", Mistake::NotAList, "passages"},
    {"addendum", "\"session_day\":\"2026-03-26\"", "\"session_day\":\"2026-03-27\"", Mistake::DoesNotBelong,
     "session_day"},
    {"addendum", "\"does\":\"correction\",", "", Mistake::MissingField, "does"},
    {"signature", "\"scheme\":1", "\"scheme\":2", Mistake::UnknownScheme, "scheme"},
    {"signature", "\"digest\":\"", "\"digest\":\"zz", Mistake::NotBytes, "digest"},
    {"signature", "\"digest\":\"", "\"digest\":\"00", Mistake::WrongLength, "digest"},
    {"signature", "R. Okafor, MA", "R. Okafor, PhD", Mistake::SignatureBroken, "digest"},
    {"draft", "\\\"id\\\":\\\"0", "\\\"id\\\":\\\"1", Mistake::DoesNotBelong, "content.id"},
    {"draft", "\"content\":\"{", "\"content\":\"", Mistake::MoreAfterTheEnd, "content"},
};

} // namespace

TEST_CASE("The demo practice reads without a mistake, and comes out as it went in")
{
    RecordsReader reader(readingMoment);
    const QList<QByteArray> lines = demoLines();
    REQUIRE_FALSE(reader.read(lines.front()).has_value());
    for (const QByteArray &line : lines.mid(1)) {
        const std::optional<Record> record = reader.read(line);
        REQUIRE(record.has_value());
        REQUIRE(toJson(*record) == line);
    }
    reader.finish();
    REQUIRE(reader.problems().empty());
    REQUIRE(sumOf(*reader.announced()) == lines.size() - 1);
}

TEST_CASE("Every kind of broken file is refused with the line and field of its mistake")
{
    STATIC_REQUIRE(std::size(breaks) >= 40);
    for (const Break &each : breaks) {
        QList<QByteArray> lines = demoLines();
        const int line = lineOf(lines, each.type, each.what);
        QByteArray &broken = lines[line - 1];
        broken.replace(broken.indexOf(each.what), qsizetype(strlen(each.what)), each.with);
        // A person in another role is noticed where the role is asked for.
        const QByteArray id = broken.mid(broken.indexOf("\"id\":\"") + 6, 36);
        const int told = each.mistake == Mistake::WrongRole ? lineOf(lines, "dyad", id) : line;
        CAPTURE(each.type, each.what, each.with, told);
        bool isNamed = false;
        for (const LineProblem &problem : problemsIn(lines)) {
            UNSCOPED_INFO(problem.line << ' ' << problem.problem.field.toStdString() << ' '
                                       << plainReason(problem.problem.mistake).data());
            isNamed = isNamed
                || (problem.line == told && problem.problem.mistake == each.mistake
                    && problem.problem.field == QLatin1String(each.field));
        }
        REQUIRE(isNamed);
    }
}

TEST_CASE("A changed word of a signed note is noticed at its signature")
{
    for (const char *what : {"Auntie Ro counted", "\"minute\":2,", "\"state\":\"upset\""}) {
        QList<QByteArray> lines = demoLines();
        const int line = lineOf(lines, "note", what);
        QByteArray changed(what);
        changed.replace("counted", "watched").replace("2,", "1,").replace("upset", "watchful");
        lines[line - 1].replace(what, changed);
        const std::vector<LineProblem> problems = problemsIn(lines);
        REQUIRE(problems.size() == 1);
        REQUIRE(problems.front().problem.mistake == Mistake::SignatureBroken);
    }
}

TEST_CASE("A session that was moved after its note was signed is noticed at the signature")
{
    QList<QByteArray> lines = demoLines();
    const int line = lineOf(lines, "session", "\"place\":\"clinic\"");
    lines[line - 1].replace("\"place\":\"clinic\"", "\"place\":\"home\"");
    const std::vector<LineProblem> problems = problemsIn(lines);
    REQUIRE(problems.size() == 1);
    REQUIRE(problems.front().problem.mistake == Mistake::SignatureBroken);
}

TEST_CASE("A note without its signature is refused, and the count that no longer fits is named")
{
    QList<QByteArray> lines = demoLines();
    lines.removeAt(lineOf(lines, "signature") - 1);
    const std::vector<LineProblem> problems = problemsIn(lines);
    REQUIRE(problems.size() == 2);
    REQUIRE(problems[0].line == 1);
    REQUIRE(problems[0].problem.field == QStringLiteral("counts.signature"));
    REQUIRE(problems[1].problem.mistake == Mistake::NotSigned);
}

TEST_CASE("Records that stand twice, too late or of a type that is not carried are refused")
{
    QList<QByteArray> twice = demoLines();
    twice.insert(2, twice[1]);
    REQUIRE(problemsIn(twice).back().problem == Problem{QStringLiteral("id"), Mistake::GivenTwice, -1});
    QList<QByteArray> late = demoLines();
    late.swapItemsAt(1, 2);
    REQUIRE(problemsIn(late).back() == LineProblem{3, {QStringLiteral("id"), Mistake::OutOfOrder, -1}});
    QList<QByteArray> other = demoLines();
    other +=
        "{\"type\":\"journal_row\",\"id\":\"018f6d2e-7c3a-7b1d-9e4f-0123456789ab\",\"at\":0,\"action\":\"viewed\"}";
    REQUIRE(problemsIn(other).back().problem.mistake == Mistake::NotCarried);
}

TEST_CASE("A reference into nothing and one into another family are told apart")
{
    QList<QByteArray> lines = demoLines();
    lines.removeAt(lineOf(lines, "course") - 1);
    REQUIRE(problemsIn(lines)[1].problem == Problem{QStringLiteral("course"), Mistake::NotInTheFile, -1});
    lines = demoLines();
    QByteArray &one = lines[lineOf(lines, "dyad") - 1];
    const QByteArray other = lines[lineOf(lines, "family", "Nico") - 1].mid(23, 36);
    one.replace(one.indexOf("\"family\":\"") + 10, 36, other);
    REQUIRE(problemsIn(lines)[0].problem == Problem{QStringLiteral("child"), Mistake::OtherFamily, -1});
}

TEST_CASE("At most a hundred mistakes are named, and a lost line brings no others with it")
{
    QList<QByteArray> lines = demoLines();
    lines[lineOf(lines, "family") - 1].chop(1);
    REQUIRE(problemsIn(lines).size() == 1);
    for (qsizetype i = 1; i < lines.size(); ++i)
        lines[i] = "{}";
    REQUIRE(problemsIn(lines).size() == mostLineProblems);
}

TEST_CASE("What is no file of records, or a later version of one, is told in its first line")
{
    REQUIRE(problemsIn({}).front().problem.mistake == Mistake::NotARecordsFile);
    for (const char *line : {"", "PK", "[]", "{}", "{\"format\":\"other\"}"})
        REQUIRE(problemsIn({line}).front().problem.mistake == Mistake::NotARecordsFile);
    const QList<QByteArray> newer{"{\"format\":\"attune-records\",\"version\":2,\"encoding\":\"x\"}", "nonsense"};
    REQUIRE(problemsIn(newer).size() == 1);
    REQUIRE(problemsIn(newer).front().problem.mistake == Mistake::NewerVersion);
    REQUIRE(problemsIn({"{\"format\":\"attune-records\",\"version\":1}"}).front().problem.field
            == QStringLiteral("counts"));
}

TEST_CASE("A digest in two parts is the digest of the whole")
{
    Chance chance(7);
    for (int round = 0; round < 200; ++round) {
        const auto note = chance.value<Note>();
        const auto session = chance.value<Session>();
        const auto addendum = chance.value<Addendum>();
        const auto names = round == 0 ? std::vector<ShownName>() : chance.value<std::vector<ShownName>>();
        REQUIRE(PendingDigest(note, session).finish(names) == *digestOf(signedContent(note, session, names)));
        REQUIRE(PendingDigest(addendum).finish(names) == *digestOf(signedContent(addendum, names)));
    }
}
