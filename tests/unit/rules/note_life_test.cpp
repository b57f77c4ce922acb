#include "src/rules/note_life.h"

#include "src/rules/day.h"
#include "tests/unit/rules/an_hour.h"

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

NoteState stateWith(bool draft, bool signature, bool strike)
{
    return noteState(heldSession(), {draft, signature, strike}, minutesIn(60));
}

} // namespace

TEST_CASE("A note goes from to write over draft and signed to struck")
{
    REQUIRE(stateWith(false, false, false) == NoteState::ToWrite);
    REQUIRE(stateWith(true, false, false) == NoteState::Draft);
    REQUIRE(stateWith(false, true, false) == NoteState::Signed);
    REQUIRE(stateWith(true, true, false) == NoteState::Signed);
    REQUIRE(stateWith(false, true, true) == NoteState::Struck);
}

TEST_CASE("A note is asked for once the hour lies behind, and never for one that did not take place")
{
    Session session = heldSession();
    session.status = SessionStatus::Planned;
    REQUIRE(noteState(session, {}, minutesIn(51)) == NoteState::NotAsked);
    REQUIRE(noteState(session, {}, minutesIn(52)) == NoteState::ToWrite);
    session.stop.reset();
    REQUIRE(noteState(session, {}, minutesIn(-1)) == NoteState::NotAsked);
    REQUIRE(noteState(session, {}, minutesIn(0)) == NoteState::ToWrite);
    session = heldSession();
    session.status = SessionStatus::DidNotTakePlace;
    REQUIRE(noteState(session, {}, minutesIn(5000)) == NoteState::NotAsked);
}

TEST_CASE("A session that was planned without a time is asked for once its day is over in its own zone")
{
    Session session;
    session.status = SessionStatus::Planned;
    session.day = QDate(2026, 5, 14);
    session.zone = u"Pacific/Auckland"_s;
    const Instant midnight = momentsAt(QDate(2026, 5, 15), QTime(0, 0), session.zone).at(0);
    REQUIRE(noteState(session, {}, midnight - 1ms) == NoteState::NotAsked);
    REQUIRE(noteState(session, {}, midnight) == NoteState::ToWrite);
    session.zone = u"America/Vancouver"_s;
    REQUIRE(noteState(session, {}, midnight + 12h) == NoteState::NotAsked);
    REQUIRE(noteState(session, {}, midnight + 24h) == NoteState::ToWrite);
    session.zone = u"Mars/Olympus"_s;
    REQUIRE(noteState(session, {}, midnight + 24h) == NoteState::ToWrite);
    session.status = SessionStatus::DidNotTakePlace;
    REQUIRE(noteState(session, {}, midnight + 24h) == NoteState::NotAsked);
}

TEST_CASE("A draft is written, discarded and signed, a signed note is only added to or struck, a struck one rests")
{
    const auto allowed = [](NoteState state) {
        std::vector<NoteStep> steps;
        for (const NoteStep step :
             {NoteStep::Begin, NoteStep::Write, NoteStep::Discard, NoteStep::Sign, NoteStep::Add, NoteStep::Strike}) {
            if (mayTake(step, state))
                steps.push_back(step);
        }
        return steps;
    };
    REQUIRE(allowed(NoteState::NotAsked) == std::vector{NoteStep::Begin});
    REQUIRE(allowed(NoteState::ToWrite) == std::vector{NoteStep::Begin});
    REQUIRE(allowed(NoteState::Draft) == std::vector{NoteStep::Write, NoteStep::Discard, NoteStep::Sign});
    REQUIRE(allowed(NoteState::Signed) == std::vector{NoteStep::Add, NoteStep::Strike});
    REQUIRE(allowed(NoteState::Struck).empty());
}

TEST_CASE("A draft belongs to its author")
{
    const auto author = idNumber<Clinician>(10);
    const auto another = idNumber<Clinician>(12);
    REQUIRE(mayTake(NoteStep::Write, NoteState::Draft, author, author));
    REQUIRE_FALSE(mayTake(NoteStep::Write, NoteState::Draft, author, another));
    REQUIRE_FALSE(mayTake(NoteStep::Sign, NoteState::Draft, author, another));
    REQUIRE(mayTake(NoteStep::Add, NoteState::Signed, author, another));
    REQUIRE_FALSE(mayTake(NoteStep::Write, NoteState::Signed, author, author));
}

TEST_CASE("Only signed notes that were not struck count")
{
    REQUIRE(counts({false, true, false}));
    for (const NoteRecords &records : {NoteRecords{}, NoteRecords{true, false, false}, NoteRecords{false, true, true}})
        REQUIRE_FALSE(counts(records));
}

TEST_CASE("A note begun or finished more than 48 hours after the hour is a late entry")
{
    const Session session = heldSession();
    const Instant end = *session.stop;
    REQUIRE(isLateEntry(session, end, end + 48h, 48) == false);
    REQUIRE(isLateEntry(session, end, end + 48h + 1ms, 48) == true);
    REQUIRE(isLateEntry(session, end + 49h, end, 48) == true);
    REQUIRE(isLateEntry(session, end - 20min, end + 1h, 48) == false);
}

TEST_CASE("The hours of a late entry are the practice's own, and are counted from the start where no stop is known")
{
    Session session = heldSession();
    REQUIRE(isLateEntry(session, *session.stop, *session.stop + 25h, 24) == true);
    REQUIRE(isLateEntry(session, *session.stop, *session.stop + 25h, 72) == false);
    session.stop.reset();
    REQUIRE(isLateEntry(session, *session.start, *session.start + 48h + 1min, 48) == true);
    session.start.reset();
    REQUIRE(isLateEntry(session, Instant(), minutesIn(0), 48) == std::nullopt);
}

TEST_CASE("Days since a session are counted by its own day and never below none")
{
    REQUIRE(daysSince(QDate(2026, 5, 14), QDate(2026, 5, 14)) == 0);
    REQUIRE(daysSince(QDate(2026, 2, 27), QDate(2026, 3, 2)) == 3);
    REQUIRE(daysSince(QDate(2026, 5, 15), QDate(2026, 5, 14)) == 0);
}

TEST_CASE("A version of a draft is kept once in five minutes of typing and on leaving")
{
    REQUIRE_FALSE(keepsVersion(minutesIn(0), minutesIn(5) - 1ms, false));
    REQUIRE(keepsVersion(minutesIn(0), minutesIn(5), false));
    REQUIRE(keepsVersion(minutesIn(0), minutesIn(0) + 1s, true));
    REQUIRE(keepsVersion(minutesIn(60), minutesIn(0), false)); // the clock was set back an hour
    REQUIRE(mostDraftVersions == 20);
}

TEST_CASE("An addendum needs words and a reason, and a strike a reason")
{
    Addendum addendum;
    REQUIRE(missing(addendum) == std::vector{AddendumNeed::Words, AddendumNeed::Reason});
    addendum.text = u"It was Auntie Ro who brought her."_s;
    addendum.reason = u" \n"_s;
    REQUIRE(missing(addendum) == std::vector{AddendumNeed::Reason});
    addendum.reason = u"remembered later"_s;
    REQUIRE(missing(addendum).empty());
    Strike strike;
    REQUIRE_FALSE(hasReason(strike));
    strike.reason = u"written in the wrong file"_s;
    REQUIRE(hasReason(strike));
}
