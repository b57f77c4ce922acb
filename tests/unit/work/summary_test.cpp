#include "src/work/summary.h"

#include "src/errors.h"
#include "src/json/digest.h"
#include "tests/support/a_practice.h"
#include "tests/unit/work/a_request.h"

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

Outcome<Summary> summaryOf(APractice &practice)
{
    return summaryFor(practice.work(), requestFor(practice), today);
}

bool isRefused(const Outcome<Summary> &outcome, const QString &field, Mistake mistake)
{
    return !outcome.value && outcome.problems == std::vector{Problem{field, mistake, -1}};
}

// A signed note of a session of so many hours ago, changed before it is signed.
template <class Change>
Signature signedNote(APractice &practice, int hoursAgo, Change change)
{
    const Draft draft = done(practice.notebook().begin(practice.aSession(hoursAgo).id));
    Note note = practice.aNote(draft, u"They packed the suitcase."_s);
    change(note);
    const Id<Draft> saved = done(practice.notebook().save(draft.id, note, Notebook::Saving::Typing)).id;
    return done(practice.notebook().sign(std::span(&saved, 1))).front();
}

void asRegulationHour(APractice &practice, Note &note)
{
    const std::vector<VocabularyWord> words = practice.store().list<VocabularyWord>();
    note.passages.clear();
    note.readings = {
        {practice.child.id, 5, State::Upset, Timing::Timed, false, {}, false, false, {}},
        {practice.child.id, 17, State::Settled, Timing::Timed, false, {practice.mother.id}, false, false, {}}};
    StrategyUse use;
    use.strategy = words.front().id;
    use.shown = u"rocking"_s;
    use.subjects = {practice.child.id};
    use.effect = Effect::Helped;
    note.strategies = {use};
}

std::vector<JournalRow> exports(APractice &practice)
{
    JournalFilter filter;
    filter.action = JournalAction::Exported;
    return practice.store().journal(filter);
}

} // namespace

TEST_CASE("A summary tells of the signed notes of its days, and of hours given to regulation among them")
{
    APractice practice;
    practice.aSignedNote(practice.aSession(50), u"They packed the suitcase."_s);
    signedNote(practice, 26, [&](Note &note) { asRegulationHour(practice, note); });
    const Summary summary = done(summaryOf(practice));
    REQUIRE(summary.sessions() == 2);
    REQUIRE(summary.regulationHours() == 1);
    REQUIRE(summary.helped == std::vector{u"rocking"_s});
    REQUIRE(summary.children == std::vector{practice.child});
    REQUIRE(summary.courses.front().hours[0].mainMarks == std::vector{HourHeld::Connect});
    REQUIRE(summary.courses.front().lines.front().hours[1].mark == SettleMark::Settled);
    REQUIRE(summary.therapists == std::vector{practice.clinician});
    REQUIRE(summary.practice == practice.practice);
    REQUIRE(summary.leftOut.empty());
}

TEST_CASE("Days before the first and after the last are not told of")
{
    APractice practice;
    practice.aSignedNote(practice.aSession(50), u"They packed the suitcase."_s);
    SummaryRequest request = requestFor(practice);
    request.firstDay = request.lastDay = QDate(2026, 2, 28);
    REQUIRE(summaryFor(practice.work(), request, today).value->sessions() == 1);
    request.firstDay = request.lastDay = QDate(2026, 2, 27);
    REQUIRE(isRefused(summaryFor(practice.work(), request, today), u"sessions"_s, Mistake::Empty));
    request.firstDay = request.lastDay = QDate(2026, 3, 1);
    REQUIRE(isRefused(summaryFor(practice.work(), request, today), u"sessions"_s, Mistake::Empty));
}

TEST_CASE("Drafts, struck notes and passages about another caregiver stay behind, counted by kind")
{
    APractice practice;
    practice.aDraft(practice.aSession(100), u"a draft"_s);
    const Signature struck = practice.aSignedNote(practice.aSession(80), u"the wrong file"_s);
    done(practice.notebook().strike(struck.under<Note>(), u"the wrong file"_s));
    signedNote(practice, 50, [&](Note &note) {
        note.passages.push_back({Movement::Reflect, u"Dad alone."_s, {practice.father.id}, false, false});
        note.passages.push_back(
            {Movement::Reflect, u"A secret."_s, {practice.child.id, practice.mother.id}, true, false});
    });
    const Summary summary = done(summaryOf(practice));
    REQUIRE(summary.sessions() == 1);
    REQUIRE(summary.courses.front().hours.front().held == std::vector{HourHeld::Connect, HourHeld::Reflect});
    REQUIRE(summary.leftOut
            == LeftOut{{LeftOutKind::PassagesAboutOthers, 1},
                       {LeftOutKind::PassagesInConfidence, 1},
                       {LeftOutKind::NotesNotSigned, 1},
                       {LeftOutKind::NotesStruck, 1}});
}

TEST_CASE("A summary is refused for anybody but a caregiver of the family who is in its work")
{
    APractice practice;
    practice.aSignedNote(u"They packed the suitcase."_s);
    SummaryRequest request = requestFor(practice);
    request.recipients = {practice.child.id};
    REQUIRE(isRefused(summaryFor(practice.work(), request, today), u"recipients"_s, Mistake::WrongRole));
    request.recipients = {Id<Person>(practice.family.id.bytes())};
    REQUIRE(isRefused(summaryFor(practice.work(), request, today), u"recipients"_s, Mistake::NotFound));
    const Family other = done(practice.casefile().keep(Family{{}, u"Lila & Grandma"_s, {}, today, {}}));
    const Person stranger =
        done(practice.casefile().keep(Person{{}, other.id, PersonRole::Caregiver, u"June"_s, {}, {}, {}, {}, {}, {}}));
    request.recipients = {stranger.id};
    REQUIRE(isRefused(summaryFor(practice.work(), request, today), u"recipients"_s, Mistake::OtherFamily));
    done(practice.casefile().keep(
        Dyad{{}, practice.family.id, practice.child.id, practice.father.id, Relation::Father, {}, {}}));
    request.recipients = {practice.father.id};
    REQUIRE(isRefused(summaryFor(practice.work(), request, today), u"recipients"_s, Mistake::DoesNotBelong));
    request = requestFor(practice);
    request.family = Id<Family>(practice.mother.id.bytes());
    REQUIRE(isRefused(summaryFor(practice.work(), request, today), u"family"_s, Mistake::NotFound));
    request = requestFor(practice);
    request.lastDay = request.firstDay.addDays(-1);
    REQUIRE(isRefused(summaryFor(practice.work(), request, today), u"last_day"_s, Mistake::EndsBeforeItBegins));
    request.lastDay = today.addDays(1);
    REQUIRE(isRefused(summaryFor(practice.work(), request, today), u"last_day"_s, Mistake::OutOfRange));
    request = requestFor(practice);
    request.recipients = {};
    REQUIRE(isRefused(summaryFor(practice.work(), request, today), u"recipients"_s, Mistake::Empty));
    request.recipients = {practice.mother.id, stranger.id};
    REQUIRE(isRefused(summaryFor(practice.work(), request, today), u"recipients"_s, Mistake::OtherFamily));
}

TEST_CASE("Closing words are in a summary once they are signed, and are left out and named as a draft before that")
{
    APractice practice;
    practice.aSignedNote(u"They packed the suitcase."_s);
    done(keepClosingWords(practice.work(), requestFor(practice), u"You came, week after week."_s));
    const Summary before = done(summaryOf(practice));
    REQUIRE(!before.closing);
    REQUIRE(before.leftOut == LeftOut{{LeftOutKind::ClosingWordsNotSigned, 1}});
    done(signClosingWords(practice.work(), requestFor(practice)));
    const Summary after = done(summaryOf(practice));
    REQUIRE(after.closing->words.text == u"You came, week after week."_s);
    REQUIRE(after.leftOut.empty());
}

TEST_CASE("Closing words for one parent stand in no summary for both, nor the other way round")
{
    APractice practice;
    practice.aSignedNote(u"They packed the suitcase."_s);
    done(keepClosingWords(practice.work(), requestFor(practice), u"You came, week after week."_s));
    done(signClosingWords(practice.work(), requestFor(practice)));
    SummaryRequest both = requestFor(practice);
    both.recipients = {practice.mother.id, practice.father.id};
    REQUIRE_FALSE(done(summaryFor(practice.work(), both, today)).closing);
    done(keepClosingWords(practice.work(), both, u"You both came."_s));
    done(signClosingWords(practice.work(), both));
    const Summary together = done(summaryFor(practice.work(), both, today));
    REQUIRE(together.closing->words.text == u"You both came."_s);
    REQUIRE(together.closing->signature.shownNames.size() == 3);
    REQUIRE(done(summaryOf(practice)).closing->words.text == u"You came, week after week."_s);
}

TEST_CASE("A summary for both is told of in the journal with both, and for nobody else")
{
    APractice practice;
    practice.aSignedNote(u"They packed the suitcase."_s);
    SummaryRequest both = requestFor(practice);
    both.recipients = {practice.mother.id, practice.father.id};
    discloseSummary(practice.work(), done(summaryFor(practice.work(), both, today)), [] {});
    const JournalRow row = exports(practice).front();
    REQUIRE_FALSE(row.person);
    REQUIRE(row.reason.contains(practice.mother.id.toText()));
    REQUIRE(row.reason.contains(practice.father.id.toText()));
}

TEST_CASE("Two courses stand apart, and what was before the first is told to who was in it from its first day")
{
    APractice practice;
    practice.aSignedNote(practice.aSession(24 * 20), u"They packed the suitcase."_s);
    practice.course.sessionsBefore = 7;
    practice.course.ended = today.addDays(-10);
    practice.course.ending = CourseEnding::EndedTogether;
    done(practice.casefile().keep(practice.course));
    Course again = practice.course;
    again.id = {};
    again.sessionsBefore = 0;
    again.opened = today.addDays(-5);
    again.ended.reset();
    again.ending.reset();
    practice.course = done(practice.casefile().keep(again));
    practice.aSignedNote(practice.aSession(24), u"They were back."_s);
    const Summary summary = done(summaryOf(practice));
    REQUIRE(summary.courses.size() == 2);
    REQUIRE(summary.courses[0].hours.size() == 1);
    REQUIRE(summary.courses[1].opened == today.addDays(-5));
    REQUIRE(summary.sessionsBefore() == 7);
    REQUIRE(summary.sessions() == 2);
}

TEST_CASE("Records staff give only what a therapist has signed")
{
    APractice practice;
    practice.aSignedNote(u"They packed the suitcase."_s);
    Workplace records = practice.work();
    records.role = ClinicianRole::Records;
    REQUIRE(isRefused(summaryFor(records, requestFor(practice), today), u"closing_words"_s, Mistake::NotSigned));
    done(keepClosingWords(practice.work(), requestFor(practice), u"You came, week after week."_s));
    done(signClosingWords(practice.work(), requestFor(practice)));
    REQUIRE(summaryFor(records, requestFor(practice), today).value.has_value());
}

TEST_CASE("The journal tells of a summary before its file has a name, and of what was left out by kind and count")
{
    APractice practice;
    signedNote(practice, 2, [&](Note &note) {
        note.passages.push_back({Movement::Reflect, u"Dad alone."_s, {practice.father.id}, false, false});
    });
    const Summary summary = done(summaryOf(practice));
    std::size_t rowsAtDelivery = 0;
    discloseSummary(practice.work(), summary, [&] { rowsAtDelivery = exports(practice).size(); });
    REQUIRE(rowsAtDelivery == 1);
    const JournalRow row = exports(practice).front();
    REQUIRE(row.family == practice.family.id);
    REQUIRE(row.person == practice.mother.id);
    REQUIRE(row.previousDigest == summary.journalHead);
    REQUIRE(row.reason
            == u"summary; audience: family; basis: given to the family; recipient: %1; period: 2026-01-05 to "
               "2026-03-02; left out: 1 passages_about_others"_s.arg(practice.mother.id.toText()));
}

TEST_CASE("A summary whose file gets no name is entered as not delivered")
{
    APractice practice;
    practice.aSignedNote(u"They packed the suitcase."_s);
    const Summary summary = done(summaryOf(practice));
    REQUIRE_THROWS_AS(discloseSummary(practice.work(), summary, [] { throw NoSpace(); }), NoSpace);
    const std::vector<JournalRow> rows = exports(practice);
    REQUIRE(rows.size() == 2);
    REQUIRE(rows.front().reason.startsWith(u"not delivered; summary"_s));
}
