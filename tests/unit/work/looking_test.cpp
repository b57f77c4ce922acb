// Looking at a note, and turning away from one that nothing was written into.
#include "src/work/open_note.h"
#include "src/work/set_aside_words.h"
#include "tests/support/a_practice.h"
#include "ui/paper/hour_words.h"

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto leaving = Notebook::Saving::Leaving;
constexpr auto typing = Notebook::Saving::Typing;

// What of the vault a look must not change.
struct Traces {
    std::size_t sessions;
    std::size_t drafts;
    std::size_t rows;

    bool operator==(const Traces &) const = default;
};

Traces tracesIn(Store &store)
{
    return {store.list<Session>().size(), store.list<Draft>().size(), store.journal({}).size()};
}

OpenNote todaysNote(APractice &practice)
{
    return done(openTodaysNote(practice.work(), practice.family.id, today));
}

Draft keep(APractice &practice, const OpenNote &open, const Note &note, Notebook::Saving saving)
{
    return done(keepHour(practice.work(), practice.notebook(), *open.draft, note, open.session, saving));
}

Note withWords(const OpenNote &open, const QString &words)
{
    Note note = open.note;
    if (!words.isEmpty())
        note.passages = {{Movement::Connect, words, {open.course.children.front()}, false, false}};
    return note;
}

} // namespace

TEST_CASE("A note that is opened and left again leaves no session, no draft and no row in the journal")
{
    APractice practice;
    const Traces before = tracesIn(practice.store());
    const OpenNote open = todaysNote(practice);
    keep(practice, open, open.note, leaving);
    CHECK(tracesIn(practice.store()) == before);
    const OpenNote again = done(openNote(practice.work(), practice.aSession().id));
    keep(practice, again, again.note, leaving);
    CHECK(practice.store().list<Draft>().empty());
}

TEST_CASE("The first word begins the draft and enters its session, both at once")
{
    APractice practice;
    const OpenNote open = todaysNote(practice);
    const Draft draft = keep(practice, open, withWords(open, u"Rain"_s), typing);
    CHECK(practice.store().get(open.session.id));
    CHECK(practice.store().get(draft.id)->session == open.session.id);
    const OpenNote again = todaysNote(practice);
    CHECK(again.draft->id == draft.id);
    CHECK(again.note.passages.front().text == u"Rain"_s);
}

TEST_CASE("The times of an hour alone enter its session")
{
    APractice practice;
    const OpenNote open = todaysNote(practice);
    Session timed = open.session;
    timed.start = practice.now;
    done(keepHour(practice.work(), practice.notebook(), *open.draft, open.note, timed, typing));
    CHECK(practice.store().get(open.session.id)->start == practice.now);
}

TEST_CASE("However often a draft is looked at, its versions and the moment of its writing stay")
{
    APractice practice;
    const Draft draft = practice.aDraft(practice.aSession(), u"the first words"_s);
    for (int i = 0; i < 3; ++i) {
        practice.now += std::chrono::minutes(6);
        done(practice.notebook().save(draft.id, practice.aNote(draft, QString::number(i)), leaving));
    }
    const Draft before = practice.store().get(draft.id).value();
    const auto versions = practice.notebook().versions(draft.id);
    for (int look = 0; look < 21; ++look) {
        practice.now += std::chrono::minutes(10);
        const OpenNote open = done(openNote(practice.work(), draft.session));
        Notebook fresh(practice.work());
        done(keepHour(practice.work(), fresh, *open.draft, open.note, open.session, leaving));
    }
    CHECK(practice.store().get(draft.id) == before);
    CHECK(practice.notebook().versions(draft.id).size() == versions.size());
    practice.now += std::chrono::minutes(1);
    const Signature signature = done(practice.notebook().sign(std::span(&draft.id, 1))).front();
    CHECK(practice.store().get(signature.under<Note>())->written == before.saved);
}

TEST_CASE("Typed words that were saved are kept as a version once they are left, although nothing more is typed")
{
    APractice practice;
    const Draft draft = practice.aDraft(practice.aSession(), u"marigold"_s);
    const OpenNote open = done(openNote(practice.work(), draft.session));
    done(keepHour(practice.work(), practice.notebook(), *open.draft, open.note, open.session, leaving));
    CHECK(practice.notebook().versions(draft.id).size() == 1);
    CHECK(practice.store().search({u"marigold"_s, {}, 5}).size() == 1);
}

TEST_CASE("A draft whose only letter was taken back goes when it is left, and its session with it")
{
    APractice practice;
    const std::size_t sessions = practice.store().list<Session>().size();
    const OpenNote open = todaysNote(practice);
    keep(practice, open, withWords(open, u"R"_s), typing);
    SECTION("left")
    {
        keep(practice, open, open.note, leaving);
        CHECK(practice.store().list<Draft>().empty());
    }
    SECTION("killed, and opened again")
    {
        keep(practice, open, open.note, typing);
        practice.reopen();
        practice.notebook().discardEmptyOnes();
        CHECK(practice.store().list<Draft>().empty());
    }
    CHECK(practice.store().list<Session>().size() == sessions);
    CHECK(isWhole(practice.store()));
}

TEST_CASE("An empty draft of a planned session goes, and the session stays")
{
    APractice practice;
    const Session planned = practice.aSession();
    const OpenNote open = done(openNote(practice.work(), planned.id));
    keep(practice, open, withWords(open, u"R"_s), typing);
    keep(practice, open, open.note, leaving);
    CHECK(practice.store().list<Draft>().empty());
    CHECK(practice.store().get(planned.id) == planned);
}

TEST_CASE("An emptied draft stays where an earlier version has words, and where times were entered with it")
{
    APractice practice;
    const OpenNote open = todaysNote(practice);
    keep(practice, open, withWords(open, u"An hour of words"_s), leaving);
    keep(practice, open, open.note, leaving);
    CHECK(practice.store().list<Draft>().size() == 1);

    const OpenNote other = done(openAnotherNote(practice.work(), practice.family.id, today));
    Session timed = other.session;
    timed.start = practice.now;
    for (const auto saving : {typing, leaving})
        done(keepHour(practice.work(), practice.notebook(), *other.draft, other.note, timed, saving));
    CHECK(practice.store().get(other.draft->id));
}

TEST_CASE("Another's draft is discarded by nobody, however empty")
{
    APractice practice;
    const Clinician other = done(practice.casefile().keep(Clinician{{}, u"Maya Reed"_s, u"LMFT"_s, {}, {}}));
    done(Notebook(practice.work(other.id)).begin(practice.aSession().id));
    practice.notebook().discardEmptyOnes();
    CHECK(practice.store().list<Draft>().size() == 1);
}

TEST_CASE("Today's signed note opens to read, and nothing is begun")
{
    APractice practice;
    practice.aSignedNote(u"They packed the suitcase."_s);
    const Traces before = tracesIn(practice.store());
    const OpenNote open = todaysNote(practice);
    CHECK(open.stamp);
    CHECK_FALSE(open.draft);
    CHECK(tracesIn(practice.store()) == before);
}

TEST_CASE("What is still to be written today comes before what is signed")
{
    APractice practice;
    practice.aSignedNote(u"They packed the suitcase."_s);
    const Session second = practice.aSession(1);
    CHECK(todaysNote(practice).session.id == second.id);
}

TEST_CASE("A second session of one day has the number it will have, and the thread of the first beside it")
{
    APractice practice;
    const Draft first = practice.aDraft(practice.aSession(5), u"They packed the suitcase."_s);
    Note note = done(Notebook::read(first));
    note.thread = u"the bear's suitcase"_s;
    note.threadSubjects = {practice.child.id};
    done(practice.notebook().save(first.id, note, typing));
    done(practice.notebook().sign(std::span(&first.id, 1)));
    const OpenNote second = done(openAnotherNote(practice.work(), practice.family.id, today));
    CHECK(second.number == 2);
    CHECK(second.lastThread == u"the bear's suitcase"_s);
    keep(practice, second, withWords(second, u"Rain"_s), typing);
    const OpenNote kept = todaysNote(practice);
    CHECK(kept.session.id == second.session.id);
    CHECK(kept.number == 2);
    CHECK(kept.lastThread == u"the bear's suitcase"_s);
}

TEST_CASE("Words of a session that the vault never took come in with it from beside the vault")
{
    APractice practice;
    const OpenNote open = todaysNote(practice);
    setHourAside(practice.work(), *open.draft, withWords(open, u"marigold"_s), open.session);
    CHECK_FALSE(practice.store().get(open.session.id));
    const TakenIn taken = takeIn(practice.work(), &hourInWords);
    CHECK(taken == TakenIn{.nowHere = 1});
    CHECK(todaysNote(practice).note.passages.front().text == u"marigold"_s);
}
