// Words that were set aside come in whole, and what cannot come in is told as what it is.
#include "src/work/later_words.h"
#include "src/work/set_aside_words.h"
#include "tests/support/a_practice.h"
#include "ui/paper/hour_words.h"

#include <array>
#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

// A note in which every field says something.
Note everythingIn(APractice &practice, const Draft &draft)
{
    Note note = practice.aNote(draft, u"They packed"_s);
    const std::vector<VocabularyWord> words = practice.store().list<VocabularyWord>();
    note.mostlyHeld = HourHeld::Regulation;
    note.guests = {{GuestRole::Interpreter, u"Lan"_s, u"Cantonese"_s, u"the grandmother agreed"_s, {}, {}}};
    note.childAloneReason = u"Mum waited outside"_s;
    note.passages.push_back({Movement::Repair, u"Mum alone said so"_s, {practice.mother.id}, true, false});
    note.elements = {{Movement::Connect, words[0].id, u"Play"_s}};
    Reading reading{practice.child.id, 12, State::Overwhelmed, Timing::Timed, false, {}, false, false, u"Auntie Ro"_s};
    note.readings = {reading};
    StrategyUse use;
    use.strategy = words[1].id;
    use.shown = u"Rocking"_s;
    use.subjects = {practice.child.id};
    use.effect = Effect::Helped;
    use.minute = 14;
    note.strategies = {use};
    note.contexts = {{words[2].id, u"Arrival"_s}};
    note.wonderDemand = u"too much at once"_s;
    note.wonderEnvironment = u"the drill outside"_s;
    note.wonderCue = u"hunger"_s;
    note.wonderHelped = u"his blanket"_s;
    note.givenLines = {{practice.mother.id, u"It mattered."_s}};
    note.thread = u"the bear next time"_s;
    note.lateReason = u"the clinic was shut"_s;
    note.lateSource = u"from jottings"_s;
    return note;
}

} // namespace

TEST_CASE("Nothing that was typed is lost on the way into later words, and what is signed is not told again")
{
    APractice practice;
    const Draft draft = practice.aDraft(practice.aSession(), u"They packed"_s);
    Note note = everythingIn(practice, draft);
    Session hour = practice.store().get(draft.session).value();
    hour.stop = *hour.stop + std::chrono::minutes(7);
    practice.now += std::chrono::minutes(1);
    setHourAside(practice.work(), draft, note, hour);
    done(practice.notebook().sign(std::array{draft.id}));
    REQUIRE(takeIn(practice.work(), &hourInWords) == TakenIn{.asLaterWords = 1});
    const LaterWords later = laterWordsOf(practice.work(), practice.store().get(draft.note).value()).value();
    for (const QString &typed : {u"overwhelmed"_s,
                                 u"12 minutes"_s,
                                 u"Auntie Ro"_s,
                                 u"Rocking"_s,
                                 u"helped"_s,
                                 u"minute 14"_s,
                                 u"Lan"_s,
                                 u"Cantonese"_s,
                                 u"the grandmother agreed"_s,
                                 u"the clinic was shut"_s,
                                 u"from jottings"_s,
                                 u"Arrival"_s,
                                 u"too much at once"_s,
                                 u"the drill outside"_s,
                                 u"hunger"_s,
                                 u"his blanket"_s,
                                 u"It mattered."_s,
                                 u"the bear next time"_s,
                                 u"Mum waited outside"_s,
                                 u"Mum alone said so"_s,
                                 u"Play"_s,
                                 u"Regulation"_s}) {
        CAPTURE(typed.toStdString());
        CHECK(later.text.contains(typed, Qt::CaseInsensitive));
    }
    REQUIRE(later.text.contains(u"The hour ended at"_s));
    REQUIRE_FALSE(later.text.contains(u"The hour began at"_s));
    REQUIRE_FALSE(later.text.contains(u"They packed"_s));
    REQUIRE(later.subjects.contains(practice.mother.id));
}

TEST_CASE("Later words that were kept since stand before those set aside, and their reason and subjects stay")
{
    APractice practice;
    const Signature signature = practice.aSignedNote(u"They packed"_s);
    const Note note = practice.store().get(signature.under<Note>()).value();
    Addendum typed;
    typed.text = u"Mum rang"_s;
    typed.reason = u"forgotten"_s;
    typed.subjects = {practice.mother.id};
    setLaterWordsAside(practice.work(), note, typed);
    practice.now += std::chrono::minutes(1);
    typed.text = u"Ava rang too"_s;
    typed.reason = u"heard afterwards"_s;
    typed.subjects = {practice.child.id};
    done(keepLaterWords(practice.work(), note.id, typed));
    REQUIRE(takeIn(practice.work(), &hourInWords) == TakenIn{.nowHere = 1});
    const LaterWords kept = laterWordsOf(practice.work(), note).value();
    REQUIRE(kept.text == u"Ava rang too\n\nMum rang"_s);
    REQUIRE(kept.reason == u"heard afterwards\n\nforgotten"_s);
    REQUIRE(kept.subjects == PersonSet{practice.child.id, practice.mother.id});
}

TEST_CASE("What another clinician set aside waits for that one, and is neither full disk nor fault")
{
    APractice practice;
    const Clinician other = done(practice.casefile().keep(Clinician{{}, u"H. Lindqvist"_s, {}, {}, {}}));
    const SummaryRequest request{practice.family.id, {practice.mother.id}, QDate(2026, 1, 5), QDate(2026, 3, 2)};
    setClosingWordsAside(practice.work(other.id), request, u"You came."_s);
    REQUIRE(takeIn(practice.work(), &hourInWords) == TakenIn{.ofOthers = 1});
    REQUIRE(takeIn(practice.work(other.id), &hourInWords) == TakenIn{.nowHere = 1});
}

TEST_CASE("What a rule refuses is told apart from what the disk does not take")
{
    APractice practice;
    const SummaryRequest request{practice.family.id, {practice.mother.id}, QDate(2026, 1, 5), QDate(2026, 3, 2)};
    setClosingWordsAside(practice.work(), request, u"You came."_s);
    Workplace records = practice.work();
    records.role = ClinicianRole::Records;
    REQUIRE(takeIn(records, &hourInWords) == TakenIn{.refused = 1});
}
