#include "src/work/closing_words.h"

#include "src/errors.h"
#include "src/json/signed_content.h"
#include "tests/support/a_practice.h"
#include "tests/unit/work/a_request.h"

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<JournalRow> rowsAbout(APractice &practice, Id<ClosingWords> words)
{
    JournalFilter filter;
    filter.record = words.any();
    return practice.store().journal(filter);
}

} // namespace

TEST_CASE("Closing words are written over as one draft, and the journal tells only that they were begun")
{
    APractice practice;
    const ClosingWords first = done(keepClosingWords(practice.work(), requestFor(practice), u"You came"_s));
    const ClosingWords second =
        done(keepClosingWords(practice.work(), requestFor(practice), u"You came, week after week."_s));
    REQUIRE(second.id == first.id);
    REQUIRE(practice.store().list<ClosingWords>(practice.family.id) == std::vector{second});
    REQUIRE(closingDraft(practice.work(), requestFor(practice)) == second);
    const std::vector<JournalRow> rows = rowsAbout(practice, first.id);
    REQUIRE(rows.size() == 1);
    REQUIRE(rows.front().action == JournalAction::Begun);
    REQUIRE(isWhole(practice.store()));
}

TEST_CASE("Closing words belong to their reader and days: each summary has a draft of its own, and signs its own alone")
{
    APractice practice;
    SummaryRequest toFather = requestFor(practice);
    toFather.recipients = {practice.father.id};
    SummaryRequest shorter = requestFor(practice);
    shorter.lastDay = QDate(2026, 2, 1);
    done(keepClosingWords(practice.work(), requestFor(practice), u"You came."_s));
    done(keepClosingWords(practice.work(), toFather, u"You sang."_s));
    done(keepClosingWords(practice.work(), shorter, u"You began."_s));
    REQUIRE(closingDraft(practice.work(), requestFor(practice))->text == u"You came."_s);
    REQUIRE(closingDraft(practice.work(), toFather)->text == u"You sang."_s);
    REQUIRE(closingDraft(practice.work(), shorter)->text == u"You began."_s);
    const ClosingWords words = done(signClosingWords(practice.work(), toFather));
    REQUIRE(words.recipients == PersonSet{practice.father.id});
    REQUIRE(words.text == u"You sang."_s);
    REQUIRE(closingDraft(practice.work(), requestFor(practice))->text == u"You came."_s);
    REQUIRE(closingWordsOfOtherDays(practice.work(), shorter)->text == u"You came."_s);
    REQUIRE(!closingWordsOfOtherDays(practice.work(), toFather));
    REQUIRE(isWhole(practice.store()));
}

TEST_CASE("Closing words without a word begin no draft")
{
    APractice practice;
    done(keepClosingWords(practice.work(), requestFor(practice), u" \n"_s));
    REQUIRE(practice.store().list<ClosingWords>(practice.family.id).empty());
}

TEST_CASE("Signed closing words bear the name and credentials of the day, and are found for that reader and those days")
{
    APractice practice;
    const SummaryRequest request = requestFor(practice);
    done(keepClosingWords(practice.work(), request, u"You came, week after week."_s));
    REQUIRE(!signedWordsFor(practice.store(), request));
    const ClosingWords words = done(signClosingWords(practice.work(), requestFor(practice)));
    REQUIRE(words.signedAt == practice.now);
    const SignedClosingWords found = signedWordsFor(practice.store(), request).value();
    REQUIRE(found.words == words);
    REQUIRE(found.signature.name == practice.clinician.name);
    REQUIRE(found.signature.credentials == practice.clinician.credentials);
    REQUIRE(found.signature.digest == digestOf(signedContent(words, found.signature.shownNames)));
    REQUIRE(!closingDraft(practice.work(), requestFor(practice)));
    SummaryRequest other = request;
    other.lastDay = request.lastDay.addDays(1);
    REQUIRE(!signedWordsFor(practice.store(), other));
    other = request;
    other.recipients = {practice.father.id};
    REQUIRE(!signedWordsFor(practice.store(), other));
    REQUIRE(rowsAbout(practice, words.id).front().action == JournalAction::Signed);
    REQUIRE(isWhole(practice.store()));
}

TEST_CASE("Of closing words signed twice for one reader and the same days the latest stand")
{
    APractice practice;
    const SummaryRequest request = requestFor(practice);
    done(keepClosingWords(practice.work(), request, u"A first try."_s));
    done(signClosingWords(practice.work(), requestFor(practice)));
    practice.now += std::chrono::hours(1);
    done(keepClosingWords(practice.work(), request, u"What I meant to say."_s));
    done(signClosingWords(practice.work(), requestFor(practice)));
    REQUIRE(signedWordsFor(practice.store(), request)->words.text == u"What I meant to say."_s);
    REQUIRE(practice.store().list<ClosingWords>(practice.family.id).size() == 2);
}

TEST_CASE("Nothing is signed where no closing words are written")
{
    APractice practice;
    REQUIRE(signClosingWords(practice.work(), requestFor(practice)).problems
            == std::vector{Problem{u"closing_words"_s, Mistake::NotFound, -1}});
    done(keepClosingWords(practice.work(), requestFor(practice), u"Soon to go"_s));
    done(keepClosingWords(practice.work(), requestFor(practice), u" \n"_s));
    REQUIRE(signClosingWords(practice.work(), requestFor(practice)).problems
            == std::vector{Problem{u"text"_s, Mistake::Empty, -1}});
    REQUIRE(closingDraft(practice.work(), requestFor(practice)).has_value());
}

TEST_CASE("Records staff write no closing words, and nobody writes them to a stranger")
{
    APractice practice;
    Workplace records = practice.work();
    records.role = ClinicianRole::Records;
    REQUIRE(keepClosingWords(records, requestFor(practice), u"You came"_s).problems
            == std::vector{Problem{u"author"_s, Mistake::WrongRole, -1}});
    SummaryRequest stranger = requestFor(practice);
    stranger.recipients = {Id<Person>(practice.family.id.bytes())};
    REQUIRE(keepClosingWords(practice.work(), stranger, u"You came"_s).problems
            == std::vector{Problem{u"recipients"_s, Mistake::NotFound, -1}});
    REQUIRE(practice.store().list<ClosingWords>(practice.family.id).empty());
}

TEST_CASE("Closing words can be written over until they are signed, and not from then on")
{
    APractice practice;
    done(keepClosingWords(practice.work(), requestFor(practice), u"A draft."_s));
    done(keepClosingWords(practice.work(), requestFor(practice), u"another draft"_s));
    ClosingWords words = done(signClosingWords(practice.work(), requestFor(practice)));
    words.text = u"Other words."_s;
    REQUIRE_THROWS_AS(practice.store().put(words, practice.deed(JournalAction::Signed)), RuleBroken);
    REQUIRE(signedWordsFor(practice.store(), requestFor(practice))->words.text == u"another draft"_s);
}

TEST_CASE("The check of a vault names signed closing words of which the journal does not tell")
{
    APractice practice;
    done(keepClosingWords(practice.work(), requestFor(practice), u"A draft."_s));
    practice.database().execute("UPDATE closing_words SET signed_at = written");
    REQUIRE_FALSE(isWhole(practice.store()));
}
