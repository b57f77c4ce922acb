// Words that were written into the file of the wrong family.
#include "src/work/later_words.h"
#include "src/work/open_note.h"
#include "src/work/wrong_file.h"
#include "tests/support/a_practice.h"

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

// A second family with a child, its mum and its grandmother, and a course.
struct LilasFamily {
    explicit LilasFamily(APractice &practice)
    {
        Casefile &casefile = practice.casefile();
        family = done(casefile.keep(Family{{}, u"Lila & Mum"_s, {}, QDate(2026, 1, 5), {}}));
        child = done(
            casefile.keep(Person{{}, family.id, PersonRole::Child, u"Lila Stone"_s, u"Lila"_s, {}, {}, {}, {}, {}}));
        mother = done(
            casefile.keep(Person{{}, family.id, PersonRole::Caregiver, u"June Stone"_s, u"Mum"_s, {}, {}, {}, {}, {}}));
        grandmother = done(casefile.keep(
            Person{{}, family.id, PersonRole::Caregiver, u"Rose Stone"_s, u"Gran"_s, {}, {}, {}, {}, {}}));
        Course begun;
        begun.family = family.id;
        begun.children = {child.id};
        begun.caregivers = {mother.id, grandmother.id};
        begun.opened = QDate(2026, 1, 5);
        course = done(casefile.keep(begun));
    }

    Family family;
    Person child;
    Person mother;
    Person grandmother;
    Course course;
};

// A note that names child, mother and father in every way that a note can.
Note manifoldNote(APractice &practice, const Draft &draft)
{
    Note note = practice.aNote(draft, u"They packed the suitcase."_s);
    note.presences.push_back({practice.father.id, 10, 50});
    note.passages.push_back({Movement::Reflect, u"About Dad alone."_s, {practice.father.id}, false, false});
    note.readings = {
        {practice.child.id, 5, State::Upset, Timing::Timed, false, {}, false, false, {}},
        {practice.child.id, 17, State::Settled, Timing::About, false, {practice.mother.id}, false, false, {}},
        {practice.father.id, 20, State::Settled, Timing::About, false, {}, false, false, {}}};
    note.givenLines = {{practice.father.id, u"Lines for Dad."_s}};
    note.thread = u"the suitcase"_s;
    note.threadSubjects = {practice.child.id};
    return note;
}

FileChoice choiceOf(const FileChoices &choices, Id<Family> family)
{
    const auto found =
        std::ranges::find(choices.families, family, [](const FileChoice &each) { return each.family.id; });
    REQUIRE(found != choices.families.end());
    return *found;
}

} // namespace

TEST_CASE("Who is meant in the right file is proposed where it is certain, and asked where it is not")
{
    APractice practice;
    const LilasFamily other(practice);
    const Draft draft = practice.aDraft(practice.aSession(), u"words"_s);
    done(practice.notebook().save(draft.id, manifoldNote(practice, draft), Notebook::Saving::Typing));
    const FileChoices choices = done(fileChoices(practice.work(), draft.session));
    REQUIRE(choices.named.size() == 3);
    CHECK(choices.named.front().id == practice.child.id);
    REQUIRE(choices.families.size() == 1);
    const FileChoice choice = choiceOf(choices, other.family.id);
    CHECK(choice.likely
          == Counterparts{{practice.child.id, other.child.id},
                          {practice.mother.id, other.mother.id},
                          {practice.father.id, other.grandmother.id}});
}

TEST_CASE("A draft is moved with every word, reading and version, and its own session goes with it")
{
    APractice practice;
    const LilasFamily other(practice);
    const OpenNote open = done(openTodaysNote(practice.work(), practice.family.id, today));
    Session timed = open.session;
    timed.start = practice.now - std::chrono::hours(2);
    timed.stop = practice.now - std::chrono::hours(1);
    timed.status = SessionStatus::Held;
    Note first = open.note;
    first.thread = u"an earlier word"_s;
    done(keepHour(practice.work(), practice.notebook(), *open.draft, first, timed, Notebook::Saving::Leaving));
    practice.now += std::chrono::minutes(1);
    const Note note = manifoldNote(practice, practice.store().get(open.draft->id).value());
    done(keepHour(practice.work(), practice.notebook(), *open.draft, note, timed, Notebook::Saving::Leaving));

    const Counterparts who{
        {practice.child.id, other.child.id}, {practice.mother.id, other.mother.id}, {practice.father.id, std::nullopt}};
    const Draft moved = done(moveDraft(practice.work(), open.draft->id, {other.family.id, who}));
    CHECK(practice.store().list<Draft>().size() == 1);
    CHECK(practice.store().list<Session>(practice.family.id).empty());
    const Session there = practice.store().get(moved.session).value();
    CHECK(there.family == other.family.id);
    CHECK(there.course == other.course.id);
    CHECK(there.start == timed.start);
    CHECK(there.stop == timed.stop);
    const Note told = done(Notebook::read(moved));
    CHECK(told.passages.front().text == u"They packed the suitcase."_s);
    CHECK(told.passages.front().subjects == PersonSet{other.child.id, other.mother.id});
    CHECK(told.passages.back().text == u"Lines for Dad."_s);
    CHECK(told.presences.size() == 2);
    CHECK(told.readings.size() == 2);
    CHECK(told.readings.back().ledBy == PersonSet{other.mother.id});
    CHECK(told.thread == note.thread);
    const std::vector<DraftVersion> versions = practice.notebook().versions(moved.id);
    REQUIRE(versions.size() == 2);
    CHECK(versions.back().content.contains(u"an earlier word"_s));
    CHECK_FALSE(versions.back().content.contains(practice.family.id.toText()));
    const std::vector<SearchHit> hits = practice.store().search({u"suitcase"_s, other.family.id, 5});
    REQUIRE(hits.size() == 1);
    CHECK(practice.store().search({u"suitcase"_s, practice.family.id, 5}).empty());
    CHECK(isWhole(practice.store()));
    CHECK(done(practice.notebook().sign(std::span(&moved.id, 1))).size() == 1);
}

TEST_CASE("A draft of a planned session leaves it to be written, and goes to the one that is planned in the right file")
{
    APractice practice;
    const LilasFamily other(practice);
    const Draft draft = practice.aDraft(practice.aSession(), u"words"_s);
    Session planned = practice.store().get(draft.session).value();
    planned.id = {};
    planned.family = other.family.id;
    planned.course = other.course.id;
    planned.subjects = {other.child.id};
    planned = done(practice.casefile().keep(planned));
    const Draft moved = done(moveDraft(practice.work(), draft.id, {other.family.id, {}}));
    CHECK(moved.session == planned.id);
    CHECK(practice.store().get(draft.session));
    CHECK(practice.store().list<Session>(other.family.id).size() == 1);
}

TEST_CASE("Words that were typed before a move and come late change nothing")
{
    APractice practice;
    const LilasFamily other(practice);
    const OpenNote open = done(openTodaysNote(practice.work(), practice.family.id, today));
    Note note = open.note;
    note.thread = u"the suitcase"_s;
    const Draft draft =
        done(keepHour(practice.work(), practice.notebook(), *open.draft, note, open.session, Notebook::Saving::Typing));
    done(moveDraft(practice.work(), draft.id, {other.family.id, {}}));
    note.thread = u"too late"_s;
    for (const Draft &stale : {*open.draft, draft}) {
        CHECK_FALSE(
            keepHour(practice.work(), practice.notebook(), stale, note, open.session, Notebook::Saving::Leaving).value);
    }
    CHECK(practice.store().list<Draft>().size() == 1);
}

TEST_CASE("A struck note's words begin a draft in the right file, and the note stays as it is")
{
    APractice practice;
    const LilasFamily other(practice);
    const Draft draft = practice.aDraft(practice.aSession(), u"words"_s);
    done(practice.notebook().save(draft.id, manifoldNote(practice, draft), Notebook::Saving::Typing));
    const Signature signature = done(practice.notebook().sign(std::span(&draft.id, 1))).front();
    const Note before = practice.store().get(signature.under<Note>()).value();
    const RightFile right{other.family.id, {{practice.child.id, other.child.id}}};
    CHECK_FALSE(beginWithWordsOf(practice.work(), signature.under<Note>(), right).value);
    done(practice.notebook().strike(signature.under<Note>(), u"another family's hour"_s));
    const Draft begun = done(beginWithWordsOf(practice.work(), signature.under<Note>(), right));
    CHECK(begun.family == other.family.id);
    CHECK(begun.note != signature.under<Note>());
    const Note told = done(Notebook::read(begun));
    CHECK(told.passages.size() == 3);
    CHECK(told.readings.size() == 2);
    CHECK(practice.store().get(begun.session)->day == today);
    CHECK(practice.store().get(signature.under<Note>()) == before);
    CHECK(isWhole(practice.store()));
}

TEST_CASE("A struck note's words can be written again in its own file, at the session that it freed")
{
    APractice practice;
    const Signature signature = practice.aSignedNote(u"They packed the suitcase."_s);
    const auto struck = done(practice.notebook().strike(signature.under<Note>(), u"the wrong child"_s));
    const FileChoices choices =
        done(fileChoices(practice.work(), practice.store().get(signature.under<Note>())->session));
    const FileChoice own = choiceOf(choices, practice.family.id);
    const Draft begun =
        done(beginWithWordsOf(practice.work(), signature.under<Note>(), {practice.family.id, own.likely}));
    CHECK(begun.session == struck.freed->id);
    CHECK(done(Notebook::read(begun)).presences.size() == 2);
}

TEST_CASE("Nobody moves another's draft, nor moves one into a file without a course that goes on")
{
    APractice practice;
    LilasFamily other(practice);
    const Draft draft = practice.aDraft(practice.aSession(), u"words"_s);
    const Clinician colleague = done(practice.casefile().keep(Clinician{{}, u"Maya Reed"_s, u"LMFT"_s, {}, {}}));
    CHECK_FALSE(moveDraft(practice.work(colleague.id), draft.id, {other.family.id, {}}).value);
    CHECK_FALSE(moveDraft(practice.work(), draft.id, {practice.family.id, {}}).value);
    other.course.ended = today;
    other.course.ending = CourseEnding::EndedTogether;
    done(practice.casefile().keep(other.course));
    CHECK_FALSE(moveDraft(practice.work(), draft.id, {other.family.id, {}}).value);
    CHECK(practice.store().get(draft.id));
}

TEST_CASE("Later words that were never signed go into the draft with a struck note's words, and only then are gone")
{
    APractice practice;
    const LilasFamily other(practice);
    const Id<Note> note = practice.aSignedNote(u"They packed the suitcase."_s).under<Note>();
    Addendum typed;
    typed.text = u"Dad called afterwards."_s;
    typed.reason = u"heard in the evening"_s;
    typed.subjects = {practice.father.id};
    done(keepLaterWords(practice.work(), note, typed));
    done(practice.notebook().strike(note, u"another family's hour"_s));
    const auto later = [&] { return laterWordsOf(practice.work(), practice.store().get(note).value()).value(); };
    const FileChoices choices = done(fileChoices(practice.work(), practice.store().get(note)->session));
    CHECK(std::ranges::count(choices.named, practice.father.id, &Person::id) == 1);
    CHECK_FALSE(beginWithWordsOf(practice.work(), note, {{}, {}}).value);
    CHECK(hasWords(later()));
    const RightFile right{other.family.id, {{practice.father.id, other.grandmother.id}}};
    const Note told = done(Notebook::read(done(beginWithWordsOf(practice.work(), note, right))));
    CHECK(told.passages.back().text == u"Dad called afterwards.\n\nheard in the evening"_s);
    CHECK(told.passages.back().subjects == PersonSet{other.grandmother.id});
    CHECK_FALSE(hasWords(later()));
    CHECK(isWhole(practice.store()));
}
