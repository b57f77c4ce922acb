// What is taken in as it is, and told.
#include "tests/unit/interchange/doubted.h"
#include "tests/unit/work/in_and_out.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST_CASE("The demo practice and an invented one give nothing to doubt")
{
    REQUIRE(doubtsIn(demoLines()).empty());
    REQUIRE(problemsIn(inventedLines()).empty());
    REQUIRE(doubtsIn(inventedLines()).empty());
}

TEST_CASE("A signature of 1970, of 9999, or from before its words were written is told")
{
    for (const Instant moment : {fromMilliseconds(0), latestInstant, readingMoment + std::chrono::hours(25)}) {
        CHECK(doubtsAbout<Signature>({}, [&](Signature &signature) { signature.signedAt = moment; })
              == onlyDoubt(u"signed_at"_s, Mistake::OutOfRange));
        CHECK(doubtsAbout<Signature>("\"addendum\"", [&](Signature &signature) { signature.signedAt = moment; })
              == onlyDoubt(u"signed_at"_s, Mistake::OutOfRange));
    }
    const QList<QByteArray> lines = demoLines();
    const auto note = recordOn<Note>(lines, lineOf(lines, "note"));
    const QByteArray ofNote = note.id.toText().toLatin1();
    const auto signedAt = [&](Instant moment) {
        return doubtsAbout<Signature>(ofNote, [&](Signature &signature) { signature.signedAt = moment; });
    };
    CHECK(signedAt(note.written - std::chrono::milliseconds(1)) == onlyDoubt(u"signed_at"_s, Mistake::OutOfRange));
    CHECK(signedAt(note.written).empty());
    CHECK(signedAt(readingMoment + std::chrono::hours(24)).empty());
}

TEST_CASE("A note and its signature that are both of 1970 are told, though they fit each other")
{
    QList<QByteArray> lines = demoLines();
    const int at = lineOf(lines, "note");
    auto note = recordOn<Note>(lines, at);
    note.begun = note.written = fromMilliseconds(1000);
    lines[at - 1] = toJson(Record(note));
    const int below = lineOf(lines, "signature", note.id.toText().toLatin1());
    auto signature = recordOn<Signature>(lines, below);
    signature.signedAt = fromMilliseconds(2000);
    lines[below - 1] = toJson(Record(signature));
    const std::vector<LineProblem> doubts = doubtsIn(lines);
    REQUIRE(doubts == std::vector{LineProblem{at, {u"begun"_s, Mistake::OutOfRange, -1}}});
}

TEST_CASE("A minute after the end of the hour is refused, wherever in a signed note it stands")
{
    const auto refused = [](const auto &change) {
        QList<QByteArray> lines = demoLines();
        const int line = lineOf(lines, "note", "\"strategies\"");
        auto note = recordOn<Note>(lines, line);
        change(note);
        lines[line - 1] = toJson(Record(note));
        const std::vector<LineProblem> problems = problemsIn(lines);
        return std::any_of(problems.begin(), problems.end(), [&](const LineProblem &each) {
            return each.line == line && each.problem.mistake == Mistake::OutOfRange;
        });
    };
    CHECK_FALSE(refused([](Note &) {}));
    CHECK(refused([](Note &note) { note.readings[1].minute = 600; }));
    CHECK(refused([](Note &note) { note.strategies[0].minute = 600; }));
    CHECK(refused([](Note &note) { note.presences[0].untilMinute = 600; }));
}

TEST_CASE("One person or clinician twice is told, and going out and coming back is not")
{
    CHECK(doubtsAbout<Note>({}, [](Note &note) { note.presences.push_back(note.presences[0]); }).size() == 1);
    CHECK(doubtsAbout<Note>({}, [](Note &note) {
              Presence again = note.presences[0];
              note.presences[0].fromMinute = 0;
              note.presences[0].untilMinute = 10;
              again.fromMinute = 20;
              again.untilMinute.reset();
              note.presences.push_back(again);
          }).empty());
    CHECK(doubtsAbout<Session>({}, [](Session &session) { session.clinicians.push_back(session.clinicians[0]); })
          == onlyDoubt(u"clinicians[1].clinician"_s, Mistake::NamedTwice));

    QList<QByteArray> lines = demoLines();
    const int at = lineOf(lines, "person");
    auto person = recordOn<Person>(lines, at);
    IdBytes bytes = person.id.bytes();
    bytes[15] = static_cast<std::uint8_t>(bytes[15] + 1);
    person.id = Id<Person>(bytes);
    lines.insert(at, toJson(Record(person)));
    const std::vector<LineProblem> doubts = doubtsIn(lines);
    REQUIRE(doubts.size() == 1);
    CHECK(doubts[0].line == at + 1);
    CHECK(doubts[0].problem.mistake == Mistake::NamedTwice);
}

TEST_CASE("A strike or an addendum from before its note, and a strike that is yet to come, is told")
{
    const QList<QByteArray> lines = inventedLines();
    const auto struckAt = [&](Instant moment) {
        return doubtsAmong<Strike>(lines, {}, [&](Strike &strike) { strike.at = moment; });
    };
    const auto writtenOf = [&](Id<Note> id) {
        return recordOn<Note>(lines, lineOf(lines, "note", id.toText().toLatin1())).written;
    };
    const Instant struck = writtenOf(recordOn<Strike>(lines, lineOf(lines, "strike")).note);
    for (const Instant moment : {fromMilliseconds(0), struck - 1ms, readingMoment + 24h + 1ms, latestInstant})
        CHECK(struckAt(moment) == onlyDoubt(u"at"_s, Mistake::OutOfRange));
    CHECK(struckAt(struck).empty());
    CHECK(struckAt(readingMoment + 24h).empty());

    const Instant addedTo = writtenOf(recordOn<Addendum>(lines, lineOf(lines, "addendum")).note);
    const auto addedAt = [&](Instant moment) {
        return doubtsAmong<Addendum>(lines, {}, [&](Addendum &addendum) { addendum.written = moment; });
    };
    CHECK(addedAt(addedTo - 1ms) == onlyDoubt(u"written"_s, Mistake::OutOfRange));
    CHECK(addedAt(addedTo).empty());
}

TEST_CASE("An import says what it doubted, and has taken it in")
{
    QList<QByteArray> lines = demoLines();
    const int at = lineOf(lines, "signature");
    auto signature = recordOn<Signature>(lines, at);
    signature.signedAt = fromMilliseconds(0);
    lines[at - 1] = toJson(Record(signature));
    APractice practice;
    practice.now = readingMoment;
    const Imported done = take(practice, lines);
    REQUIRE(done.problems.empty());
    REQUIRE(done.doubts == std::vector{LineProblem{at, {u"signed_at"_s, Mistake::OutOfRange, -1}}});
    REQUIRE(practice.store().get(signature.id) == signature);
}
