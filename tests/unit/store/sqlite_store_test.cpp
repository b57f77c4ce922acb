#include "db/sqlite_store.h"

#include "db/transaction.h"
#include "src/json/digest.h"
#include "src/json/record_json.h"
#include "src/rules/caseload.h"
#include "src/work/day_view.h"
#include "tests/support/a_practice.h"

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

qint64 countOf(Database &database, const char *sql)
{
    Statement statement(database, sql);
    REQUIRE(statement.step());
    return statement.column<qint64>(0);
}

} // namespace

TEST_CASE("A change keeps what it superseded, with a row in the journal for each state")
{
    APractice practice;
    Family family = practice.family;
    family.displayName = u"Ava, Mum & Dad"_s;
    practice.store().put(family, practice.deed(JournalAction::Changed));
    CHECK(practice.store().get(family.id) == family);
    Statement revision(practice.database(), "SELECT content FROM revision");
    REQUIRE(revision.step());
    CHECK(revision.column<QString>(0) == QString::fromUtf8(toJson(practice.family)));
    JournalFilter filter;
    filter.record = family.id.any();
    const std::vector<JournalRow> rows = practice.store().journal(filter);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].action == JournalAction::Changed);
    CHECK(rows[0].contentDigest == digestOf(family));
    CHECK(rows[1].contentDigest == digestOf(practice.family));
    CHECK(rows[0].who == practice.clinician.id);
}

TEST_CASE("A record that is put as it is changes nothing and is not journaled")
{
    APractice practice;
    const std::size_t rows = practice.store().journal({}).size();
    practice.store().put(practice.family, practice.deed(JournalAction::Changed));
    CHECK(practice.store().journal({}).size() == rows);
    CHECK(countOf(practice.database(), "SELECT count(*) FROM revision") == 0);
}

TEST_CASE("Each row of the journal holds the digest of the row before, the first that of the vault's id")
{
    APractice practice;
    JournalFilter all;
    all.most = 1000;
    std::vector<JournalRow> rows = practice.store().journal(all);
    REQUIRE(rows.size() > 5);
    CHECK(rows.back().previousDigest == digestOf(practice.store().facts().vaultId));
    for (std::size_t i = 0; i + 1 < rows.size(); ++i)
        CHECK(rows[i].previousDigest == digestOf(rows[i + 1]));
}

TEST_CASE("The journal goes on behind its last row after the vault was opened again")
{
    APractice practice;
    practice.reopen();
    practice.store().enter({practice.family.id, {}, RecordKind::Family, practice.family.id.any()},
                           practice.deed(JournalAction::Viewed));
    const std::vector<JournalRow> rows = practice.store().journal({});
    CHECK(rows[0].action == JournalAction::Viewed);
    CHECK(rows[0].contentDigest.isEmpty());
    CHECK(rows[0].previousDigest == digestOf(rows[1]));
}

TEST_CASE("The journal is asked by each of its columns, and page by page")
{
    APractice practice;
    practice.now += std::chrono::hours(1);
    const Signature signature = practice.aSignedNote(u"words"_s);
    const auto count = [&](auto set) {
        JournalFilter filter;
        filter.most = 1000;
        set(filter);
        return practice.store().journal(filter).size();
    };
    const std::size_t all = count([](JournalFilter &) {});
    CHECK(count([&](JournalFilter &f) { f.record = signature.under<Note>().any(); }) == 2);
    CHECK(count([&](JournalFilter &f) { f.family = practice.family.id; }) == 9);
    CHECK(count([&](JournalFilter &f) { f.person = practice.mother.id; }) == 1);
    CHECK(count([&](JournalFilter &f) { f.recordKind = RecordKind::Person; }) == 3);
    CHECK(count([&](JournalFilter &f) { f.action = JournalAction::Signed; }) == 2);
    CHECK(count([&](JournalFilter &f) { f.who = practice.clinician.id; }) == all);
    CHECK(count([&](JournalFilter &f) { f.role = ClinicianRole::Records; }) == 0);
    CHECK(count([&](JournalFilter &f) { f.from = practice.now; }) == 4);
    CHECK(count([&](JournalFilter &f) { f.until = practice.now; }) == all - 4);
    JournalFilter page;
    page.most = 7;
    std::size_t seen = 0;
    for (std::vector<JournalRow> rows; !(rows = practice.store().journal(page)).empty(); page.before = rows.back().id)
        seen += rows.size();
    CHECK(seen == all);
}

TEST_CASE("A transaction that throws leaves nothing, and the journal's chain goes on whole")
{
    APractice practice;
    const std::size_t rows = practice.store().journal({}).size();
    CHECK_THROWS_AS(practice.store().transaction([&] {
        practice.store().enter({}, practice.deed(JournalAction::Viewed));
        Family family = practice.family;
        family.displayName = u"never"_s;
        practice.store().put(family, practice.deed(JournalAction::Changed));
        throw Interrupted();
    }),
                    Interrupted);
    CHECK(practice.store().get(practice.family.id) == practice.family);
    CHECK(practice.store().journal({}).size() == rows);
    practice.store().enter({}, practice.deed(JournalAction::Viewed));
    const std::vector<JournalRow> after = practice.store().journal({});
    CHECK(after[0].previousDigest == digestOf(after[1]));
}

TEST_CASE("A record without a deed, and a journal row from outside, are refused")
{
    APractice practice;
    CHECK_THROWS_AS(practice.store().put(practice.family, std::nullopt), QueryRefused);
    CHECK_THROWS_AS(practice.store().put(practice.store().journal({}).front(), practice.deed()), QueryRefused);
}

TEST_CASE("Sessions come in their order with what became of their notes")
{
    APractice practice;
    const Session signedOne = practice.aSession(40);
    const Session draftOne = practice.aSession(20);
    const Session bareOne = practice.aSession(10);
    const Signature signature = practice.aSignedNote(signedOne, u"words"_s);
    const Draft draft = practice.aDraft(draftOne, u"words"_s);
    const std::vector<SessionLine> lines = practice.store().sessions(practice.course.id);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].session == signedOne.id);
    CHECK(lines[0].note->note == signature.under<Note>());
    CHECK(lines[0].note->records.hasSignature);
    CHECK_FALSE(lines[0].note->records.hasStrike);
    CHECK(lines[1].note->draft == draft.id);
    CHECK_FALSE(lines[1].note->records.hasSignature);
    CHECK(lines[2].session == bareOne.id);
    CHECK_FALSE(lines[2].note);
    done(practice.notebook().strike(signature.under<Note>(), u"the wrong file"_s));
    CHECK(practice.store().sessions(signedOne.id).front().note->records.hasStrike);
    CHECK(practice.store().sessions(DaySpan{draftOne.day, draftOne.day}).front().session == draftOne.id);
}

TEST_CASE("What is not written yet is listed, the oldest first, until it is signed")
{
    APractice practice;
    const Session one = practice.aSession(50);
    const Session two = practice.aSession(2);
    Session missed = practice.aSession(40);
    missed.status = SessionStatus::DidNotTakePlace;
    missed.notHeld = NotHeldReason::Illness;
    done(practice.casefile().keep(missed));
    const auto unwritten = [&] {
        std::vector<Id<Session>> sessions;
        for (const SessionLine &line : practice.store().sessions(Unwritten{practice.clinician.id, QDate(2026, 3, 3)}))
            sessions.push_back(line.session);
        return sessions;
    };
    CHECK(unwritten() == std::vector{one.id, two.id});
    const Draft draft = practice.aDraft(one, u"words"_s);
    CHECK(unwritten() == std::vector{one.id, two.id});
    done(practice.notebook().sign(std::span(&draft.id, 1)));
    CHECK(unwritten() == std::vector{two.id});
    missed.status = SessionStatus::Held;
    missed.notHeld.reset();
    done(practice.casefile().keep(missed));
    CHECK(unwritten() == std::vector{missed.id, two.id});
}

TEST_CASE("The caseload says what the rules make of the notes themselves")
{
    APractice practice;
    for (int i = 8; i > 0; --i) {
        const Draft draft = practice.aDraft(practice.aSession(24 * 7 * i), u"words"_s);
        Note note = practice.aNote(draft, i % 2 == 0 ? u"words"_s : QString());
        if (i % 2 == 1)
            note.mostlyHeld = HourHeld::Regulation;
        note.readings = {{practice.child.id, 5, State::Upset, Timing::Timed, false, {}, false, false, {}},
                         {practice.child.id, 5 + 5 * i, State::Settled, Timing::Timed, false, {}, false, false, {}}};
        done(practice.notebook().save(draft.id, note, Notebook::Saving::Typing));
        done(practice.notebook().sign(std::span(&draft.id, 1)));
    }
    const Id<Note> struck = practice.store().list<Note>(practice.family.id).back().id;
    done(practice.notebook().strike(struck, u"the wrong file"_s));

    std::vector<Hour> hours;
    for (const Note &note : practice.store().list<Note>(practice.family.id)) {
        if (note.id != struck)
            hours.push_back(hourOf(note, practice.store().get(note.session).value(), practice.child.id));
    }
    const QDate today(2026, 4, 20);
    const std::vector<ChildHours> children{{practice.child.id, hours}};
    const CaseloadRow expected =
        caseloadRow(practice.course, sessionsIn(practice.store().sessions(practice.course.id)), children, today);
    REQUIRE(expected.trends.front().trend == Trend::Shorter);
    REQUIRE(expected.weeksAway);
    CHECK(practice.store().caseload({}, today) == std::vector{expected});
    CHECK(practice.store().caseload(practice.clinician.id, today) == std::vector{expected});
    CHECK(practice.store().caseload(practice.ids().next<Clinician>(), today).empty());
    practice.store().rebuild();
    CHECK(practice.store().caseload({}, today) == std::vector{expected});

    Course ended = practice.course;
    ended.ended = QDate(2026, 4, 1);
    ended.ending = CourseEnding::EndedTogether;
    done(practice.casefile().keep(ended));
    CHECK(practice.store().caseload({}, today).empty());
}

TEST_CASE("A large change is found, counted and whole at its end")
{
    APractice practice;
    practice.store().transaction([&] {
        for (int i = 1; i <= 20; ++i)
            practice.aSignedNote(practice.aSession(2 * i), u"otter %1"_s.arg(i));
    });
    CHECK(practice.store().search({u"otter"_s, {}, 50}).size() == 20);
    CHECK(practice.store().caseload({}, QDate(2026, 3, 3)).front().heldParts.connect == 240);
    Verification verification;
    practice.store().verify(verification, std::chrono::minutes(1));
    CHECK(verification.findings.empty());
}
