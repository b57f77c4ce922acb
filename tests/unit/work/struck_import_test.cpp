// Notes that are struck and written again, in a file that leaves the vault.
#include "src/rules/course.h"
#include "src/work/day_view.h"
#include "src/work/open_note.h"
#include "src/work/wrong_file.h"
#include "tests/support/a_practice.h"
#include "tests/unit/work/in_and_out.h"

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

int heldIn(APractice &practice)
{
    return heldSessions(practice.course, sessionsIn(practice.store().sessions(practice.course.id)));
}

} // namespace

TEST_CASE("Signed, struck, written again, signed and struck again, the vault is whole, and an export of it is taken in")
{
    APractice practice;
    const Signature first = practice.aSignedNote(u"They packed the suitcase."_s);
    Notebook::Struck struck = done(practice.notebook().strike(first.under<Note>(), u"another family's hour"_s));
    Session again = struck.freed.value();
    again.status = SessionStatus::Held;
    again = done(practice.casefile().keep(again));
    const Signature second = practice.aSignedNote(again, u"This time in the right words."_s);
    CHECK(heldIn(practice) == 1);
    practice.reopen();
    struck = done(practice.notebook().strike(second.under<Note>(), u"the wrong words after all"_s));
    CHECK(heldIn(practice) == 0);
    REQUIRE(struck.freed);
    Session third = struck.freed.value();
    third.status = SessionStatus::Held;
    practice.aSignedNote(done(practice.casefile().keep(third)), u"Now it stands."_s);
    CHECK(isWhole(practice.store()));

    APractice other;
    const Imported taken = take(other, exported(practice));
    for (const LineProblem &problem : taken.problems)
        UNSCOPED_INFO(problem.line << ' ' << problem.problem.field.toStdString() << ' '
                                   << plainReason(problem.problem.mistake).data());
    CHECK(taken.problems.empty());
    CHECK(taken.added.strike == 2);
    CHECK(isWhole(other.store()));
    const auto rows = other.store().caseload({}, today);
    const auto row = std::ranges::find(rows, practice.course.id, &CaseloadRow::course);
    REQUIRE(row != rows.end());
    CHECK(row->heldSessions == 1);
}

TEST_CASE(
    "Whoever's note was struck writes anew of the session that another's signed note keeps, and an export is taken in")
{
    APractice practice;
    const Session session = practice.aSession();
    const Clinician other = done(practice.casefile().keep(Clinician{{}, u"Maya Reed"_s, u"LMFT"_s, {}, {}}));
    Notebook theirs(practice.work(other.id));
    const Draft draft = done(theirs.begin(session.id));
    done(theirs.save(draft.id, practice.aNote(draft, u"marigold"_s), Notebook::Saving::Leaving));
    done(theirs.sign(std::span(&draft.id, 1)));
    const Signature first = practice.aSignedNote(session, u"They packed the suitcase."_s);
    done(practice.notebook().strike(first.under<Note>(), u"another child's words"_s));

    const Draft anew = done(beginWithWordsOf(practice.work(), first.under<Note>(), {practice.family.id, {}}));
    CHECK(anew.session == session.id);
    CHECK_FALSE(practice.notebook().begin(session.id).value);
    done(practice.notebook().save(anew.id, practice.aNote(anew, u"Now about Ava."_s), Notebook::Saving::Leaving));
    done(practice.notebook().sign(std::span(&anew.id, 1)));
    CHECK_FALSE(practice.notebook().begin(session.id).value);
    CHECK(done(openNote(practice.work(), session.id)).note.id == anew.note);
    CHECK(heldIn(practice) == 1);
    CHECK(isWhole(practice.store()));

    APractice far;
    const Imported taken = take(far, exported(practice));
    CHECK(taken.problems.empty());
    CHECK(taken.added.note == 3);
    CHECK(isWhole(far.store()));
    CHECK(take(far, exported(practice)).problems.empty());
    CHECK(far.store().get(anew.note));
}
