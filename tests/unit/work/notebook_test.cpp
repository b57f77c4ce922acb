#include "src/work/notebook.h"

#include "src/json/signed_content.h"
#include "tests/support/a_practice.h"

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<JournalAction> actionsAbout(Store &store, Id<AnyRecord> record)
{
    JournalFilter filter;
    filter.record = record;
    std::vector<JournalAction> actions;
    for (const JournalRow &row : store.journal(filter))
        actions.push_back(row.action);
    return actions;
}

bool isNamed(const std::vector<Problem> &problems, const QString &field, Mistake mistake)
{
    return std::find(problems.begin(), problems.end(), Problem{field, mistake, -1}) != problems.end();
}

} // namespace

TEST_CASE("A note is begun, saved, signed and read back as it was written")
{
    APractice practice;
    const Session session = practice.aSession();
    Draft draft = done(practice.notebook().begin(session.id));
    practice.now += std::chrono::minutes(20);
    Note note = practice.aNote(draft, u"Ava hid the bear, and Mum waited."_s);
    note.readings = {
        {practice.child.id, 5, State::Upset, Timing::Timed, false, {}, false, false, {}},
        {practice.child.id, 17, State::Settled, Timing::About, false, {practice.mother.id}, false, true, {}}};
    note.thread = u"the bear's suitcase"_s;
    draft = done(practice.notebook().save(draft.id, note, Notebook::Saving::Leaving));
    practice.now += std::chrono::minutes(1);
    const Signature signature = done(practice.notebook().sign(std::span(&draft.id, 1))).front();

    const Note kept = practice.store().get(signature.under<Note>()).value();
    note.written = draft.saved;
    CHECK(kept == note);
    CHECK(signature.name == u"Robin Vale"_s);
    CHECK(signature.credentials == u"LCSW"_s);
    CHECK(signature.signedAt == practice.now);
    CHECK(signature.vault.toBytes() == practice.store().facts().vaultId);
    CHECK(signature.scheme == 1);
    CHECK(signature.digest == digestOf(signedContent(kept, session, signature.shownNames)));
    CHECK(practice.store().get(signature.id) == signature);
    CHECK_FALSE(practice.store().get(draft.id));
    CHECK(practice.store().list<DraftVersion>(draft.id).empty());
    CHECK(actionsAbout(practice.store(), note.id.any()) == std::vector{JournalAction::Signed, JournalAction::Begun});
}

TEST_CASE("Saving a draft leaves neither a revision nor a row in the journal")
{
    APractice practice;
    const Draft draft = practice.aDraft(practice.aSession(), u"once"_s);
    const std::size_t rows = practice.store().journal({}).size();
    for (const QString &words : {u"twice"_s, u"three times"_s})
        done(practice.notebook().save(draft.id, practice.aNote(draft, words), Notebook::Saving::Typing));
    CHECK(practice.store().journal({}).size() == rows);
    Statement revisions(practice.database(), "SELECT count(*) FROM revision");
    REQUIRE(revisions.step());
    CHECK(revisions.column<int>(0) == 0);
    const std::vector<Draft> drafts = practice.store().list<Draft>();
    REQUIRE(drafts.size() == 1);
    CHECK(done(Notebook::read(drafts.front())).passages.front().text == u"three times"_s);
}

TEST_CASE("A draft's author, session and family are not taken from what is typed")
{
    APractice practice;
    const Draft draft = practice.aDraft(practice.aSession(), u"words"_s);
    Note note = practice.aNote(draft, u"other words"_s);
    note.id = practice.ids().next<Note>();
    note.author = practice.ids().next<Clinician>();
    note.family = practice.ids().next<Family>();
    note.begun = Instant{};
    const Note kept = done(Notebook::read(done(practice.notebook().save(draft.id, note, Notebook::Saving::Typing))));
    CHECK(kept.id == draft.note);
    CHECK(kept.author == practice.clinician.id);
    CHECK(kept.family == practice.family.id);
    CHECK(kept.begun == draft.begun);
}

TEST_CASE("A version of a draft is kept every five minutes of typing and on leaving, where something changed")
{
    APractice practice;
    const Draft draft = practice.aDraft(practice.aSession(), u"0"_s);
    const auto save = [&](const QString &words, Notebook::Saving saving) {
        done(practice.notebook().save(draft.id, practice.aNote(draft, words), saving));
        return practice.notebook().versions(draft.id).size();
    };
    practice.now += std::chrono::minutes(4);
    CHECK(save(u"1"_s, Notebook::Saving::Typing) == 0);
    practice.now += std::chrono::minutes(1);
    CHECK(save(u"2"_s, Notebook::Saving::Typing) == 1);
    CHECK(save(u"3"_s, Notebook::Saving::Typing) == 1);
    CHECK(save(u"4"_s, Notebook::Saving::Leaving) == 2);
    practice.now += std::chrono::minutes(4);
    CHECK(save(u"5"_s, Notebook::Saving::Typing) == 2);
}

TEST_CASE("Of a draft's versions the latest twenty are kept")
{
    APractice practice;
    const Draft draft = practice.aDraft(practice.aSession(), u"0"_s);
    for (int i = 1; i <= 25; ++i)
        done(practice.notebook().save(draft.id, practice.aNote(draft, QString::number(i)), Notebook::Saving::Leaving));
    const std::vector<DraftVersion> versions = practice.notebook().versions(draft.id);
    REQUIRE(versions.size() == 20);
    CHECK(versions.front().content.contains(u"\"25\""));
    CHECK(versions.back().content.contains(u"\"6\""));
}

TEST_CASE("A note that lacks something is not signed, and what it lacks is named")
{
    APractice practice;
    const Draft draft = done(practice.notebook().begin(practice.aSession().id));
    const auto outcome = practice.notebook().sign(std::span(&draft.id, 1));
    CHECK_FALSE(outcome.value);
    CHECK(isNamed(outcome.problems, u"[0].presences"_s, Mistake::MissingField));
    CHECK(isNamed(outcome.problems, u"[0].passages"_s, Mistake::MissingField));
    CHECK(practice.store().get(draft.id));
    CHECK(practice.store().list<Note>().empty());
}

TEST_CASE("A note whose draft was begun before the clock was set back counts as written, and is signed all the same")
{
    APractice practice;
    const Draft draft = done(practice.notebook().begin(practice.aSession().id));
    practice.now -= std::chrono::minutes(45);
    const Note note = practice.aNote(draft, u"Ava hid the bear, and Mum waited."_s);
    done(practice.notebook().save(draft.id, note, Notebook::Saving::Typing));
    CHECK(practice.store().get(draft.id)->saved > draft.begun);
    CHECK(done(practice.notebook().sign(std::span(&draft.id, 1))).size() == 1);
}

TEST_CASE("Of several notes all are signed or none")
{
    APractice practice;
    const Draft whole = practice.aDraft(practice.aSession(2), u"words"_s);
    const Draft empty = done(practice.notebook().begin(practice.aSession(4).id));
    std::array both{whole.id, empty.id};
    CHECK(isNamed(practice.notebook().sign(both).problems, u"[1].passages"_s, Mistake::MissingField));
    CHECK(practice.store().list<Note>().empty());
    done(practice.notebook().save(empty.id, practice.aNote(empty, u"more words"_s), Notebook::Saving::Typing));
    CHECK(done(practice.notebook().sign(both)).size() == 2);
    CHECK(practice.store().list<Note>().size() == 2);

    std::array twice{practice.aDraft(practice.aSession(6), u"words"_s).id, Id<Draft>()};
    twice[1] = twice[0];
    CHECK(isNamed(practice.notebook().sign(twice).problems, u"[1].id"_s, Mistake::NamedTwice));
    CHECK(practice.store().list<Note>().size() == 2);
}

TEST_CASE("A note that names somebody of another family is not signed")
{
    APractice practice;
    const Family other = done(practice.casefile().keep(Family{{}, u"Lila & Dad"_s, {}, QDate(2026, 1, 5), {}}));
    const Person stranger = done(
        practice.casefile().keep(Person{{}, other.id, PersonRole::Child, u"Lila Stone"_s, {}, {}, {}, {}, {}, {}}));
    const Draft draft = practice.aDraft(practice.aSession(), u"words"_s);
    Note note = practice.aNote(draft, u"words"_s);
    note.passages.front().subjects.insert(stranger.id);
    done(practice.notebook().save(draft.id, note, Notebook::Saving::Typing));
    CHECK(isNamed(practice.notebook().sign(std::span(&draft.id, 1)).problems, u"[0].subjects"_s, Mistake::OtherFamily));
}

TEST_CASE("A text of more than one megabyte waits in its draft and is not signed")
{
    APractice practice;
    const Draft draft = practice.aDraft(practice.aSession(), u"words"_s);
    const QString limit(1048576, u'x');
    done(practice.notebook().save(draft.id, practice.aNote(draft, limit + u'x'), Notebook::Saving::Typing));
    CHECK(isNamed(practice.notebook().sign(std::span(&draft.id, 1)).problems, u"[0].passages[0].text"_s,
                  Mistake::TooLong));
    done(practice.notebook().save(draft.id, practice.aNote(draft, limit), Notebook::Saving::Typing));
    const Signature signature = done(practice.notebook().sign(std::span(&draft.id, 1))).front();
    CHECK(practice.store().get(signature.under<Note>())->passages.front().text == limit);
}

TEST_CASE("Nobody writes, discards or signs another's draft")
{
    APractice practice;
    const Draft draft = practice.aDraft(practice.aSession(), u"words"_s);
    const Clinician other = done(practice.casefile().keep(Clinician{{}, u"Maya Reed"_s, u"LMFT"_s, {}, {}}));
    Notebook theirs(practice.work(other.id));
    CHECK(isNamed(theirs.save(draft.id, practice.aNote(draft, u"x"_s), Notebook::Saving::Typing).problems, u"author"_s,
                  Mistake::NotYours));
    CHECK(isNamed(theirs.discard(draft.id, {}).problems, u"author"_s, Mistake::NotYours));
    CHECK(isNamed(theirs.sign(std::span(&draft.id, 1)).problems, u"[0].author"_s, Mistake::NotYours));
    CHECK(done(theirs.begin(draft.session)).author == other.id);
}

TEST_CASE("A note is begun once, and not again after it was signed or struck")
{
    APractice practice;
    const Session session = practice.aSession();
    const Draft draft = practice.aDraft(session, u"words"_s);
    CHECK(isNamed(practice.notebook().begin(session.id).problems, u"session"_s, Mistake::NotNow));
    const Signature signature = done(practice.notebook().sign(std::span(&draft.id, 1))).front();
    CHECK(isNamed(practice.notebook().begin(session.id).problems, u"session"_s, Mistake::NotNow));
    CHECK(
        isNamed(practice.notebook().save(draft.id, {}, Notebook::Saving::Typing).problems, u"id"_s, Mistake::NotFound));
    done(practice.notebook().strike(signature.under<Note>(), u"another family's hour"_s));
    CHECK(isNamed(practice.notebook().begin(session.id).problems, u"session"_s, Mistake::NotNow));
}

TEST_CASE("A discarded draft is gone with its versions and words, and the journal says so")
{
    APractice practice;
    const Session session = practice.aSession();
    const Draft draft = practice.aDraft(session, u"marigold"_s);
    done(practice.notebook().save(draft.id, practice.aNote(draft, u"heliotrope"_s), Notebook::Saving::Leaving));
    REQUIRE(practice.store().search({u"heliotrope"_s, {}, 10}).size() == 1);
    done(practice.notebook().discard(draft.id, u"the wrong hour"_s));
    CHECK_FALSE(practice.store().get(draft.id));
    CHECK(practice.store().search({u"heliotrope"_s, {}, 10}).empty());
    CHECK(actionsAbout(practice.store(), draft.note.any()).front() == JournalAction::Discarded);
    CHECK(practice.notebook().begin(session.id).value);
}

TEST_CASE("An addendum is signed in its turn, and a struck note takes none")
{
    APractice practice;
    const Signature signature = practice.aSignedNote(u"words"_s);
    Addendum words;
    words.does = AddendumKind::Correction;
    CHECK(isNamed(practice.notebook().add(signature.under<Note>(), words).problems, u"text"_s, Mistake::Empty));
    words.text = u"It was the blue bear."_s;
    words.reason = u"I looked at it again"_s;
    words.subjects = {practice.child.id};
    const Addendum kept = done(practice.notebook().add(signature.under<Note>(), words));
    CHECK(kept.sessionDay == QDate(2026, 3, 2));
    CHECK(kept.author == practice.clinician.id);
    const std::vector<Signature> signatures = practice.store().list<Signature>(practice.family.id);
    REQUIRE(signatures.size() == 2);
    CHECK(signatures[1].isUnder(kept.id));
    CHECK(signatures[1].digest == digestOf(signedContent(kept, signatures[1].shownNames)));

    CHECK(isNamed(practice.notebook().strike(signature.under<Note>(), u"  "_s).problems, u"reason"_s, Mistake::Empty));
    done(practice.notebook().strike(signature.under<Note>(), u"another family's hour"_s));
    CHECK(isNamed(practice.notebook().add(signature.under<Note>(), words).problems, u"note"_s, Mistake::NotNow));
    CHECK(
        isNamed(practice.notebook().strike(signature.under<Note>(), u"again"_s).problems, u"note"_s, Mistake::NotNow));
}

TEST_CASE("Records staff neither write nor strike notes")
{
    APractice practice;
    const Signature signature = practice.aSignedNote(u"words"_s);
    Workplace records = practice.work();
    records.role = ClinicianRole::Records;
    Notebook notebook(records);
    CHECK(isNamed(notebook.begin(practice.aSession(5).id).problems, u"author"_s, Mistake::WrongRole));
    CHECK(isNamed(notebook.strike(signature.under<Note>(), u"x"_s).problems, u"author"_s, Mistake::WrongRole));
    CHECK(isNamed(notebook.add(signature.under<Note>(), {}).problems, u"author"_s, Mistake::WrongRole));
}
