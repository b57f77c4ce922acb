#include "src/work/later_words.h"

#include "tests/support/a_practice.h"

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

Addendum typed(const QString &text, const QString &reason = {})
{
    Addendum addendum;
    addendum.does = AddendumKind::Correction;
    addendum.text = text;
    addendum.reason = reason;
    return addendum;
}

} // namespace

TEST_CASE("Later words are written over as one draft, as bare as they are, and are gone once they are signed")
{
    APractice practice;
    const Id<Note> id = practice.aSignedNote(u"They packed"_s).under<Note>();
    const Note note = practice.store().get(id).value();
    REQUIRE(!laterWordsOf(practice.work(), note));
    const LaterWords first = done(keepLaterWords(practice.work(), id, typed(u"Mum"_s)));
    Addendum whole = typed(u"Mum rang the day after"_s, u"Heard later"_s);
    whole.subjects.insert(practice.mother.id);
    const LaterWords second = done(keepLaterWords(practice.work(), id, whole));
    REQUIRE(second.id == first.id);
    practice.reopen();
    const LaterWords kept = laterWordsOf(practice.work(), note).value();
    REQUIRE(kept == second);
    REQUIRE(kept.does == AddendumKind::Correction);
    REQUIRE(kept.text == whole.text);
    REQUIRE(kept.reason == whole.reason);
    REQUIRE(kept.subjects == whole.subjects);
    JournalFilter filter;
    filter.record = kept.id.any();
    const std::vector<JournalRow> rows = practice.store().journal(filter);
    REQUIRE(rows.size() == 1);
    REQUIRE(rows.front().action == JournalAction::Begun);
    done(practice.notebook().add(id, whole));
    REQUIRE(!laterWordsOf(practice.work(), note));
    REQUIRE(isWhole(practice.store()));
}

TEST_CASE("Nobody begins later words to a note that is not signed, or that was struck")
{
    APractice practice;
    const Draft draft = practice.aDraft(practice.aSession(), u"They packed"_s);
    REQUIRE_FALSE(keepLaterWords(practice.work(), draft.note, typed(u"Mum"_s)).value);
    const Id<Note> id = practice.aSignedNote(practice.aSession(4), u"They waited"_s).under<Note>();
    done(practice.notebook().strike(id, u"of another family"_s));
    REQUIRE(keepLaterWords(practice.work(), id, typed(u"Mum"_s)).problems
            == std::vector<Problem>{{u"note"_s, Mistake::NotNow, -1}});
}

TEST_CASE("Each author has later words of their own, and signing takes only the signer's away")
{
    APractice practice;
    const Id<Note> id = practice.aSignedNote(u"They packed"_s).under<Note>();
    const Note note = practice.store().get(id).value();
    const Clinician other =
        done(practice.casefile().keep(Clinician{{}, u"M. Silva"_s, {}, ClinicianRole::Therapist, {}}));
    done(keepLaterWords(practice.work(), id, typed(u"mine"_s)));
    done(keepLaterWords(practice.work(other.id), id, typed(u"theirs"_s)));
    Addendum whole = typed(u"mine"_s, u"why"_s);
    whole.subjects.insert(practice.mother.id);
    done(practice.notebook().add(id, whole));
    REQUIRE(!laterWordsOf(practice.work(), note));
    REQUIRE(laterWordsOf(practice.work(other.id), note)->text == u"theirs"_s);
}
