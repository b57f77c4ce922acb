// What is signed cannot be changed or removed, whoever asks and however.
#include "db/transaction.h"
#include "src/work/closing_words.h"
#include "tests/support/a_practice.h"
#include "tests/support/stock_connection.h"

#include <array>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

const std::vector<std::string> lockedTables{"note",        "addendum", "strike",  "signature",
                                            "journal_row", "revision", "session", "closing_words"};

// Two signed notes, of which the first has a row in every table of a note, an addendum and a strike.
void writeNotes(APractice &practice)
{
    const std::vector<VocabularyWord> words = practice.store().list<VocabularyWord>();
    const Draft draft = practice.aDraft(practice.aSession(3), u"words"_s);
    Note note = practice.aNote(draft, u"the first words"_s);
    note.guests = {{GuestRole::Interpreter, u"Sam"_s, u"Dari"_s, u"Mum"_s, {}, {}}};
    note.elements = {{Movement::Reflect, words[0].id, words[0].shown}};
    note.readings = {{practice.child.id, 3, State::Upset, Timing::Timed, false, {}, false, false, {}}};
    note.strategies = {StrategyUse{words[1].id,
                                   words[1].shown,
                                   StrategyGroup::Play,
                                   false,
                                   {practice.child.id},
                                   {},
                                   true,
                                   false,
                                   {},
                                   Effect::Helped,
                                   4,
                                   {}}};
    note.contexts = {{words[2].id, words[2].shown}};
    note.givenLines = {{practice.mother.id, u"why it mattered"_s}};
    done(practice.notebook().save(draft.id, note, Notebook::Saving::Typing));
    const Signature signature = done(practice.notebook().sign(std::span(&draft.id, 1))).front();
    Addendum more;
    more.text = u"more words"_s;
    more.reason = u"forgotten"_s;
    done(practice.notebook().add(signature.under<Note>(), more));
    const Signature second = practice.aSignedNote(practice.aSession(6), u"the second words"_s);
    done(practice.notebook().strike(second.under<Note>(), u"the wrong file"_s));
    Family family = practice.family;
    family.displayName = u"Ava, Mum & Dad"_s;
    done(practice.casefile().keep(family));
    const SummaryRequest request{family.id, {practice.mother.id}, family.opened, family.opened};
    done(keepClosingWords(practice.work(), request, u"You came, week after week."_s));
    done(signClosingWords(practice.work(), request));
}

// Every way to write that SQL has, tried on a table. None may do anything.
std::vector<std::string> attempts(const std::string &table, const std::string &column)
{
    std::vector<std::string> all{"DELETE FROM " + table, "REPLACE INTO " + table + " SELECT * FROM " + table,
                                 "INSERT INTO " + table + " SELECT * FROM " + table
                                     + " WHERE true ON CONFLICT DO NOTHING",
                                 "INSERT INTO " + table + " SELECT * FROM " + table
                                     + " WHERE true ON CONFLICT DO UPDATE SET " + column + " = excluded." + column,
                                 "UPDATE " + table + " SET rowid = rowid + 100"};
    for (const char *clause : {"", "OR ROLLBACK ", "OR ABORT ", "OR FAIL ", "OR IGNORE ", "OR REPLACE "}) {
        all.emplace_back("UPDATE ").append(clause).append(table).append(" SET ").append(column).append(" = ").append(
            column);
        all.emplace_back("INSERT ")
            .append(clause)
            .append("INTO ")
            .append(table)
            .append(" SELECT * FROM ")
            .append(table);
    }
    return all;
}

std::vector<std::string> allAttempts()
{
    std::vector<std::string> all;
    for (const std::string &table : lockedTables) {
        const std::vector<std::string> these = attempts(table, "id");
        all.insert(all.end(), these.begin(), these.end());
    }
    for (const char *list : {"note SET passages", "note SET readings", "signature SET shown_names",
                             "session SET clinicians", "session SET interruptions"})
        all.push_back(std::string("UPDATE ") + list + " = NULL");
    return all;
}

// Rows that would be new, but hang on what is signed, or would take the place of what is there by another of its keys.
const std::array additions{
    "INSERT OR REPLACE INTO note (local, id, family, session, author, begun, written, child_alone_reason, "
    "wonder_demand, "
    "wonder_environment, wonder_cue, wonder_helped, thread, thread_subjects, "
    "thread_about_those_there, late_reason, late_source, ids) "
    "SELECT local, randomblob(16), family, randomblob(16), author, 0, 0, '', '', '', '', '', '', x'', 0, '', '', ids "
    "FROM note",
    "INSERT OR REPLACE INTO note (id, family, session, author, begun, written, child_alone_reason, wonder_demand, "
    "wonder_environment, wonder_cue, wonder_helped, thread, thread_subjects, "
    "thread_about_those_there, late_reason, late_source, ids) "
    "SELECT randomblob(16), family, session, author, 0, 0, '', '', '', '', '', '', x'', 0, '', '', ids FROM note",
    "INSERT OR REPLACE INTO signature (id, family, record_kind, record, signer, name, credentials, signed_at, vault, "
    "scheme, digest, \"key\", proof, ids) SELECT randomblob(16), family, record_kind, record, signer, 'other', '', 0, "
    "vault, 1, digest, x'', x'', ids FROM signature",
    "INSERT INTO signature (id, family, record_kind, record, signer, name, credentials, signed_at, vault, scheme, "
    "digest, \"key\", proof, ids) SELECT randomblob(16), family, 'note', randomblob(16), signer, 'under nothing', '', "
    "0, "
    "vault, 1, digest, x'', x'', ids FROM signature",
    "INSERT INTO signature (id, family, record_kind, record, signer, name, credentials, signed_at, vault, scheme, "
    "digest, \"key\", proof, ids) SELECT randomblob(16), family, 'draft', randomblob(16), signer, 'under a draft', '', "
    "0, vault, 1, digest, x'', x'', ids FROM signature",
    "INSERT OR REPLACE INTO strike (id, family, note, \"by\", at, reason) "
    "SELECT randomblob(16), family, note, \"by\", 0, 'other' FROM strike",
    "INSERT OR REPLACE INTO addendum SELECT local, randomblob(16), family, note, author, does, session_day, written, "
    "'other', reason, subjects, 0, 0 FROM addendum",
    "INSERT INTO addendum SELECT NULL, randomblob(16), family, randomblob(16), author, does, session_day, written, "
    "'to no note', reason, subjects, 0, 0 FROM addendum",
    "INSERT OR REPLACE INTO journal_row SELECT local, randomblob(16), at, who, role, family, person, record_kind, "
    "record, "
    "action, 'other', content_digest, previous_digest FROM journal_row WHERE local = 2",
    "INSERT INTO journal_row SELECT 9000, randomblob(16), at, who, role, family, person, record_kind, record, "
    "action, 'far ahead', content_digest, previous_digest FROM journal_row WHERE local = 2",
    "INSERT OR REPLACE INTO revision SELECT local, record_kind, record, family, replaced, '{}' FROM revision",
    "UPDATE OR REPLACE session SET id = (SELECT session FROM note LIMIT 1) WHERE status = 'planned'",
    "UPDATE OR REPLACE session SET local = (SELECT min(local) FROM session) WHERE status = 'planned'",
    "INSERT OR REPLACE INTO session SELECT (SELECT min(local) FROM session), randomblob(16), family, course, status, "
    "not_held, not_held_words, day, zone, start, stop, place, family_where, family_reach, interruptions, clinicians, "
    "shared_event, subjects, ids FROM session WHERE status = 'planned'",
    "INSERT INTO draft (id, family, session, author, note, begun, saved, content) "
    "SELECT randomblob(16), family, session, author, id, 0, 0, '' FROM note LIMIT 1",
};

// A session that nobody signed a note of: it may change, but not into one of the others.
void planSession(APractice &practice)
{
    Session session;
    session.family = practice.family.id;
    session.course = practice.course.id;
    session.day = QDate(2026, 4, 1);
    session.zone = u"America/Vancouver"_s;
    session.interruptions = {u"none yet"_s};
    done(practice.casefile().keep(session));
}

} // namespace

TEST_CASE("No statement of the stock program changes, removes or replaces what is signed")
{
    APractice practice;
    writeNotes(practice);
    practice.close();
    StockConnection stock(practice.vault());
    const std::string before = stock.rows(lockedTables);
    for (const std::string &table : lockedTables)
        CHECK(stock.rows({table}).size() > table.size() + 2); // there is a row to be changed
    for (const std::string &sql : allAttempts()) {
        CAPTURE(sql);
        CHECK(stock.run(sql) != SQLITE_OK);
        CHECK(stock.rows(lockedTables) == before);
    }
}

TEST_CASE("Nothing can be added to what is signed, or take its place by another of its keys")
{
    APractice practice;
    writeNotes(practice);
    planSession(practice);
    practice.close();
    StockConnection stock(practice.vault());
    const std::string before = stock.rows(lockedTables);
    for (const char *sql : additions) {
        CAPTURE(sql);
        CHECK(stock.run(sql) == SQLITE_CONSTRAINT);
        CHECK(stock.rows(lockedTables) == before);
    }
    CHECK(stock.run("UPDATE session SET place = 'home' WHERE status = 'planned'") == SQLITE_OK);
}

TEST_CASE("The program's own connection changes as little of what is signed")
{
    APractice practice;
    writeNotes(practice);
    planSession(practice);
    std::vector<std::string> all = allAttempts();
    all.insert(all.end(), additions.begin(), additions.end());
    for (const std::string &sql : all) {
        CAPTURE(sql);
        CHECK_THROWS_AS(practice.database().execute(sql.c_str()), Failure);
    }
    practice.database().execute("PRAGMA integrity_check");
    Verification verification;
    practice.store().verify(verification, std::chrono::minutes(1));
    CHECK(verification.isDone());
    CHECK(verification.findings.empty());
}

TEST_CASE("There is no row that opens the locks on what is signed")
{
    APractice practice;
    writeNotes(practice);
    practice.close();
    StockConnection stock(practice.vault());
    // Of the tables that are not locked, every row may be added, changed and taken away without a lock giving way.
    CHECK(stock.run("INSERT INTO erasure SELECT id, 0, 'kept long enough' FROM family") == SQLITE_ERROR);
    REQUIRE(stock.run("DELETE FROM unsigned_digest; DELETE FROM form; DELETE FROM search_entry; UPDATE vault_state SET "
                      "journal_head = randomblob(32)")
            == SQLITE_OK);
    for (const std::string &table : lockedTables) {
        CAPTURE(table);
        CHECK(stock.run("DELETE FROM " + table) == SQLITE_CONSTRAINT);
    }
}

TEST_CASE("A session with a signed note stays as it was, and the screen is told")
{
    APractice practice;
    Session session = practice.aSession();
    session.place = Place::Home;
    session = done(practice.casefile().keep(session));
    practice.aSignedNote(session, u"words"_s);
    session.place = Place::School;
    const Outcome<Session> outcome = practice.casefile().keep(session);
    CHECK(outcome.problems == std::vector{Problem{u"status"_s, Mistake::NotNow, -1}});
    CHECK(practice.store().get(session.id)->place == Place::Home);
    CHECK_THROWS_AS(practice.store().put(session, practice.deed(JournalAction::Changed)), RuleBroken);
    CHECK(practice.store().get(session.id)->place == Place::Home);
}
