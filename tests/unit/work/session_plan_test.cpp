#include "src/work/session_plan.h"

#include "src/rules/written_hour.h"
#include "tests/support/a_practice.h"
#include "tests/unit/store/forged_vault.h"

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

SessionPlan aPlan()
{
    SessionPlan plan;
    plan.day = QDate(2026, 3, 5);
    plan.start = QTime(10, 0);
    plan.stop = QTime(10, 50);
    return plan;
}

Session planned(APractice &practice)
{
    return done(planSession(practice.work(), practice.family.id, aPlan()));
}

bool endsBeforeItBegins(const Outcome<Session> &outcome)
{
    return !outcome.value && outcome.problems.front().field == u"stop"_s
        && outcome.problems.front().mistake == Mistake::EndsBeforeItBegins;
}

} // namespace

TEST_CASE("A planned session is moved to another day, time and place, and keeps its id and course")
{
    APractice practice;
    const Session before = planned(practice);
    SessionPlan plan = planOf(before);
    CHECK(plan.day == QDate(2026, 3, 5));
    CHECK(plan.start == QTime(10, 0));
    plan.day = QDate(2026, 3, 6);
    plan.start = QTime(11, 30);
    plan.stop = QTime(12, 20);
    plan.place = Place::Video;
    plan.familyWhere = u"at Gran's"_s;
    plan.familyReach = u"555 0100"_s;
    const Session after = done(replanSession(practice.work(), before.id, plan));
    CHECK(after.id == before.id);
    CHECK(after.course == before.course);
    CHECK(after.day == QDate(2026, 3, 6));
    CHECK(*after.start - *before.start == std::chrono::minutes(24 * 60 + 90));
    CHECK(after.place == Place::Video);
    CHECK(after.familyWhere == u"at Gran's"_s);
    CHECK(after.status == SessionStatus::Planned);
    CHECK(planOf(after).stop == QTime(12, 20));
}

TEST_CASE("A session that did not take place says on whose side it lay, and can be planned again")
{
    APractice practice;
    const Session before = planned(practice);
    SessionPlan plan = planOf(before);
    plan.notHeld = NotHeldReason::TransportOrAgency;
    plan.notHeldWords = u"the van did not come"_s;
    const Session missed = done(replanSession(practice.work(), before.id, plan));
    CHECK(missed.status == SessionStatus::DidNotTakePlace);
    CHECK(missed.notHeld == NotHeldReason::TransportOrAgency);
    CHECK(missed.notHeldWords == u"the van did not come"_s);
    CHECK(missed.start == before.start);
    plan.notHeld.reset();
    const Session again = done(replanSession(practice.work(), before.id, plan));
    CHECK(again == before);
}

TEST_CASE("A time that shows the same minute stays the same moment to the second")
{
    APractice practice;
    Session session = practice.aSession();
    session.start = *session.start + std::chrono::seconds(17);
    session = done(practice.casefile().keep(session));
    SessionPlan plan = planOf(session);
    plan.place = Place::Home;
    CHECK(done(replanSession(practice.work(), session.id, plan)).start == session.start);
    CHECK(done(replanSession(practice.work(), session.id, plan)).status == SessionStatus::Held);
}

TEST_CASE("A session with a signed note stays as it is")
{
    APractice practice;
    const Session session = practice.aSession();
    practice.aSignedNote(session, u"The suitcase was packed."_s);
    CHECK(sessionToChange(practice.store(), session.id)->hasSignedNote);
    SessionPlan plan = planOf(session);
    plan.notHeld = NotHeldReason::Illness;
    const auto outcome = replanSession(practice.work(), session.id, plan);
    CHECK(outcome.problems == std::vector{Problem{u"status"_s, Mistake::NotNow, -1}});
    CHECK(practice.store().get(session.id) == session);
}

TEST_CASE("An end before the start is refused, and is one after midnight only where that is said")
{
    APractice practice;
    SessionPlan plan = aPlan();
    plan.start = QTime(16, 0);
    for (const QTime stop : {QTime(15, 10), QTime(16, 0)}) {
        plan.stop = stop;
        CHECK(endsBeforeItBegins(planSession(practice.work(), practice.family.id, plan)));
    }
    plan.start = QTime(23, 30);
    plan.stop = QTime(0, 20);
    plan.stopsAfterMidnight = true;
    const Session night = done(planSession(practice.work(), practice.family.id, plan));
    CHECK(*night.stop - *night.start == std::chrono::minutes(50));
    CHECK(planOf(night).stopsAfterMidnight);
    plan.stopsAfterMidnight = false;
    CHECK(endsBeforeItBegins(replanSession(practice.work(), night.id, plan)));
    CHECK(practice.store().get(night.id) == night);
}

TEST_CASE("A session of an unknown zone is kept in the zone that was chosen for it, at the same moments")
{
    APractice practice;
    const Session before = planned(practice);
    forge(practice, "UPDATE session SET zone = 'Nowhere/At_All'");
    SessionPlan plan = planOf(*practice.store().get(before.id));
    CHECK_FALSE(plan.start.has_value());
    plan.place = Place::Video;
    const Outcome<Session> refused = replanSession(practice.work(), before.id, plan);
    REQUIRE_FALSE(refused.value.has_value());
    CHECK(refused.problems.front().mistake == Mistake::UnknownZone);

    plan.zone = u"America/New_York"_s;
    Session there = before;
    there.zone = plan.zone;
    plan.start = shownTime(there, before.start);
    plan.stop = shownTime(there, before.stop);
    const Session after = done(replanSession(practice.work(), before.id, plan));
    CHECK(after.zone == u"America/New_York"_s);
    CHECK(after.start == before.start);
    CHECK(after.stop == before.stop);
    CHECK(after.place == Place::Video);
}
