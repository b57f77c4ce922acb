// What becomes of a session whose note was struck.
#include "src/rules/course.h"
#include "src/work/caseload_view.h"
#include "src/work/day_view.h"
#include "src/work/family_view.h"
#include "src/work/open_note.h"
#include "src/work/session_plan.h"
#include "src/work/summary.h"
#include "tests/support/a_practice.h"

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

FamilyView viewOf(APractice &practice)
{
    return familyView(practice.store(), practice.family.id, today, practice.now).value();
}

// Signs a note of two hours ago and strikes it.
Notebook::Struck struckNote(APractice &practice)
{
    const Signature signature = practice.aSignedNote(u"They packed the suitcase."_s);
    return done(practice.notebook().strike(signature.under<Note>(), u"another family's hour"_s));
}

} // namespace

TEST_CASE("A struck note is gone from the counts, the arc, the caseload and the numbers of the others")
{
    APractice practice;
    practice.aSignedNote(practice.aSession(200), u"The first hour."_s);
    const Notebook::Struck struck = struckNote(practice);
    const FamilyView view = viewOf(practice);
    CHECK(heldSessions(practice.course, view.records) == 1);
    CHECK(view.hours.front().hours.size() == 1);
    for (const CourseLine &line : view.sessions)
        CHECK((line.line.state == NoteState::Struck) == (line.note == struck.strike.note));
    const std::vector<CaseloadRow> rows = practice.store().caseload({}, today);
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().heldSessions == 1);
    CHECK(rows.front().lastSeen == today.addDays(-8));
    CHECK(practice.store().search({u"suitcase"_s, {}, 5}).empty());
    CHECK(isWhole(practice.store()));
    practice.store().rebuild();
    CHECK(practice.store().caseload({}, today) == rows);
}

TEST_CASE("The session of a struck note is free to be written of again")
{
    APractice practice;
    const Notebook::Struck struck = struckNote(practice);
    REQUIRE(struck.freed);
    const OpenNote open = done(openTodaysNote(practice.work(), practice.family.id, today));
    CHECK(open.session.id == struck.freed->id);
    CHECK(open.draft);
    CHECK(open.number == 1);
    const DayView day = dayView(practice.store(), practice.clinician.id, today, practice.now);
    REQUIRE(day.sessions.size() == 2);
    CHECK(std::ranges::count(day.sessions, NoteState::ToWrite, &DayLine::state) == 1);
}

TEST_CASE("The session of a struck note is free to be not held")
{
    APractice practice;
    const Session freed = struckNote(practice).freed.value();
    SessionPlan plan = planOf(freed);
    plan.notHeld = NotHeldReason::Family;
    CHECK(done(replanSession(practice.work(), freed.id, plan)).status == SessionStatus::DidNotTakePlace);
    CHECK(heldSessions(practice.course, viewOf(practice).records) == 0);
    CHECK(isWhole(practice.store()));
}

TEST_CASE("Another's draft of the session goes along to the free one, with its words and versions")
{
    APractice practice;
    const Session session = practice.aSession();
    const Clinician other = done(practice.casefile().keep(Clinician{{}, u"Maya Reed"_s, u"LMFT"_s, {}, {}}));
    Notebook theirs(practice.work(other.id));
    const Draft draft = done(theirs.begin(session.id));
    done(theirs.save(draft.id, practice.aNote(draft, u"marigold"_s), Notebook::Saving::Leaving));
    const Signature mine = practice.aSignedNote(session, u"They packed the suitcase."_s);
    const Session freed =
        done(practice.notebook().strike(mine.under<Note>(), u"another family's hour"_s)).freed.value();
    const std::vector<Draft> drafts = practice.store().list<Draft>();
    REQUIRE(drafts.size() == 1);
    CHECK(drafts.front().session == freed.id);
    CHECK(drafts.front().author == other.id);
    CHECK(done(Notebook::read(drafts.front())).passages.front().text == u"marigold"_s);
    CHECK(practice.store().search({u"marigold"_s, {}, 5}).front().session == freed.id);
}

TEST_CASE("A session of which another's signed note stands is freed by nobody, and counts on")
{
    APractice practice;
    const Session session = practice.aSession();
    const Clinician other = done(practice.casefile().keep(Clinician{{}, u"Maya Reed"_s, u"LMFT"_s, {}, {}}));
    const Signature mine = practice.aSignedNote(session, u"They packed the suitcase."_s);
    Notebook theirs(practice.work(other.id));
    const Draft draft = done(theirs.begin(session.id));
    done(theirs.save(draft.id, practice.aNote(draft, u"marigold"_s), Notebook::Saving::Leaving));
    done(theirs.sign(std::span(&draft.id, 1)));
    CHECK_FALSE(done(practice.notebook().strike(mine.under<Note>(), u"another family's hour"_s)).freed);
    CHECK(heldSessions(practice.course, viewOf(practice).records) == 1);
    CHECK(practice.store().caseload({}, today).front().heldSessions == 1);
}

TEST_CASE("A struck note's hour is in no summary, nor counted as one whose note is not signed")
{
    APractice practice;
    done(practice.casefile().keep(
        Dyad{{}, practice.family.id, practice.child.id, practice.mother.id, Relation::Mother, QDate(2026, 1, 5), {}}));
    practice.aSignedNote(practice.aSession(50), u"The first hour."_s);
    struckNote(practice);
    const Summary summary =
        done(summaryFor(practice.work(), {practice.family.id, {practice.mother.id}, QDate(2026, 1, 5), today}, today));
    CHECK(summary.sessions() == 1);
    CHECK(summary.leftOut == LeftOut{{LeftOutKind::NotesStruck, 1}});
}

TEST_CASE("A clinician whose part in a course has ended is off the caseload by clinician from the day after")
{
    APractice practice;
    const Clinician other = done(practice.casefile().keep(Clinician{{}, u"Maya Reed"_s, u"LMFT"_s, {}, {}}));
    Course course = practice.course;
    course.clinicians.push_back({other.id, ClinicianPart::CoTherapist, QDate(2026, 1, 5), today});
    done(practice.casefile().keep(course));
    CHECK(practice.store().caseload(other.id, today).size() == 1);
    CHECK(practice.store().caseload(other.id, today.addDays(1)).empty());
    CHECK(practice.store().caseload(practice.clinician.id, today.addDays(1)).size() == 1);
    CHECK(practice.store().caseload({}, today.addDays(1)).size() == 1);
}

TEST_CASE("A draft is found at its session's present day")
{
    APractice practice;
    Session session = practice.aSession(30);
    const Draft draft = practice.aDraft(session, u"words"_s);
    done(practice.notebook().save(draft.id, practice.aNote(draft, u"marigold"_s), Notebook::Saving::Leaving));
    session.start = *session.start + std::chrono::hours(24);
    session.stop = *session.stop + std::chrono::hours(24);
    session = done(practice.casefile().keep(session));
    const std::vector<SearchHit> hits = practice.store().search({u"marigold"_s, {}, 5});
    REQUIRE(hits.size() == 1);
    CHECK(hits.front().day == session.day);
    CHECK(isWhole(practice.store()));
}

TEST_CASE("A session of which something is written is taken away by nobody")
{
    APractice practice;
    const Session drafted = practice.aSession(5);
    practice.aDraft(drafted, u"words"_s);
    CHECK_THROWS_AS(practice.store().discard(drafted.id, practice.deed(JournalAction::Discarded)), RuleBroken);
    const Session signedOne = practice.aSession(2);
    practice.aSignedNote(signedOne, u"words"_s);
    CHECK_THROWS_AS(practice.store().discard(signedOne.id, practice.deed(JournalAction::Discarded)), RuleBroken);
    CHECK(practice.store().get(signedOne.id) == signedOne);
    const Session bare = practice.aSession(9);
    practice.store().discard(bare.id, practice.deed(JournalAction::Discarded));
    CHECK_FALSE(practice.store().get(bare.id));
    CHECK(isWhole(practice.store()));
}
