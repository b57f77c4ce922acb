#include "db/migrations.h"
#include "tests/support/stock_connection.h"
#include "tests/unit/store/forged_vault.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

TEST_CASE("A vault in use has nothing to find, in one slice or in many")
{
    APractice practice;
    writeAll(practice);
    CHECK(findings(practice.store()).empty());
    Verification whole;
    practice.store().verify(whole, std::chrono::minutes(5));
    CHECK(whole.isDone());
    CHECK(whole.findings.empty());
    CHECK(whole.seen > 100);
    CHECK(whole.seen <= whole.all);
    practice.reopen();
    CHECK(findings(practice.store()).empty());
}

TEST_CASE("A check goes on while the vault is used between its slices")
{
    APractice practice;
    Verification verification;
    int notes = 0;
    while (!verification.isDone()) {
        practice.store().verify(verification, std::chrono::milliseconds(0));
        if (notes < 5)
            practice.aSignedNote(practice.aSession(2 + 2 * ++notes), u"meanwhile"_s);
    }
    CHECK(verification.findings.empty());
}

TEST_CASE("A changed word of a signed note is found, with its family and note")
{
    APractice practice;
    const Signature signature = writeAll(practice);
    forge(practice, "UPDATE note SET passages = replace(passages, 'the first words', 'other words')");
    const std::vector<Finding> found = findings(practice.store());
    const auto broken = std::find_if(found.begin(), found.end(),
                                     [](const Finding &each) { return each.what == Finding::What::SignatureBroken; });
    REQUIRE(broken != found.end());
    CHECK(broken->note == signature.under<Note>());
    CHECK(broken->family == practice.family.id);
    CHECK(has(found, Finding::What::RecordChanged, signature.under<Note>().any()));
    CHECK(has(found, Finding::What::SearchIndexWrong));
}

TEST_CASE("Each kind of forgery is found for what it is")
{
    struct Forgery {
        std::string change;
        Finding::What what;
    };
    const Forgery forgery = GENERATE(
        Forgery{"UPDATE journal_row SET reason = 'x' WHERE local = 2", Finding::What::ChainBroken},
        Forgery{"DELETE FROM journal_row WHERE local = 3", Finding::What::ChainBroken},
        Forgery{"UPDATE journal_row SET local = local + 1 WHERE local = (SELECT max(local) FROM journal_row)",
                Finding::What::ChainBroken},
        Forgery{"DELETE FROM journal_row WHERE record = (SELECT id FROM person LIMIT 1)", Finding::What::RecordUnknown},
        Forgery{"UPDATE person SET name = 'Somebody Else' WHERE nickname = 'Mum'", Finding::What::RecordChanged},
        Forgery{"UPDATE session SET stop = stop + 60000 WHERE local = 1", Finding::What::SignatureBroken},
        Forgery{"UPDATE signature SET name = 'Somebody Else'", Finding::What::RecordChanged},
        Forgery{"UPDATE signature SET shown_names = json_replace(shown_names, '$[0][2]', 'Somebody Else')",
                Finding::What::SignatureBroken},
        Forgery{"UPDATE signature SET shown_names = NULL", Finding::What::SignatureBroken},
        Forgery{"UPDATE signature SET ids = randomblob(length(ids))", Finding::What::SignatureBroken},
        Forgery{"UPDATE signature SET ids = x''", Finding::What::RecordChanged},
        Forgery{"UPDATE note SET passages = 'no list'", Finding::What::RecordChanged},
        Forgery{"DELETE FROM signature", Finding::What::SignatureMissing},
        Forgery{"UPDATE addendum SET text = 'other words'", Finding::What::SignatureBroken},
        Forgery{"UPDATE closing_words SET text = 'other words'", Finding::What::SignatureBroken},
        Forgery{"DELETE FROM signature WHERE record_kind = 'closing_words'", Finding::What::SignatureMissing},
        Forgery{"DELETE FROM closing_words WHERE signed_at IS NULL; UPDATE closing_words SET signed_at = NULL",
                Finding::What::RecordChanged},
        Forgery{"DELETE FROM closing_words", Finding::What::RecordMissing},
        Forgery{"UPDATE signature SET scheme = 9 WHERE local = 1", Finding::What::SchemeUnknown},
        Forgery{"DELETE FROM strike", Finding::What::RecordMissing},
        Forgery{"DELETE FROM person WHERE nickname = 'Dad'", Finding::What::RecordMissing},
        Forgery{"UPDATE revision SET content = replace(content, 'Ava', 'Eva')", Finding::What::RevisionChanged},
        Forgery{"DELETE FROM revision", Finding::What::RevisionChanged},
        Forgery{"UPDATE revision SET replaced = replaced - 1", Finding::What::RevisionChanged},
        Forgery{"INSERT INTO revision SELECT NULL, record_kind, record, family, replaced, content FROM revision",
                Finding::What::RevisionChanged},
        Forgery{"UPDATE revision SET record = randomblob(16)", Finding::What::RevisionChanged},
        Forgery{"UPDATE journal_row SET reason = 'x' WHERE local = (SELECT max(local) FROM journal_row)",
                Finding::What::ChainBroken},
        Forgery{"DELETE FROM journal_row WHERE local = (SELECT max(local) FROM journal_row)",
                Finding::What::ChainBroken},
        Forgery{"UPDATE journal_row SET action = 'no such deed' WHERE local = 5", Finding::What::ChainBroken},
        Forgery{"UPDATE draft SET content = replace(content, 'begun', 'started')", Finding::What::UnsignedChanged},
        Forgery{"DELETE FROM draft", Finding::What::UnsignedChanged},
        Forgery{"UPDATE draft_version SET content = '{}'", Finding::What::UnsignedChanged},
        Forgery{"DELETE FROM draft_version", Finding::What::UnsignedChanged},
        Forgery{"UPDATE later_words SET text = 'other words'", Finding::What::UnsignedChanged},
        Forgery{"UPDATE closing_words SET text = 'other words' WHERE signed_at IS NULL",
                Finding::What::UnsignedChanged},
        Forgery{"DELETE FROM unsigned_digest", Finding::What::UnsignedChanged},
        Forgery{"DELETE FROM unwritten", Finding::What::CaseloadWrong},
        Forgery{"INSERT INTO unwritten SELECT local FROM session WHERE id IN (SELECT session FROM note) LIMIT 1",
                Finding::What::CaseloadWrong},
        Forgery{"INSERT INTO unwritten VALUES (9999)", Finding::What::CaseloadWrong},
        Forgery{"UPDATE course SET opened = '2026-13-99'", Finding::What::RecordChanged},
        Forgery{"DELETE FROM search_entry", Finding::What::SearchIndexWrong},
        Forgery{"DELETE FROM search_word WHERE word = 'words'", Finding::What::SearchIndexWrong},
        Forgery{"INSERT INTO search_word VALUES ('nowhere')", Finding::What::SearchIndexWrong},
        Forgery{"UPDATE search_entry SET place = place + 1", Finding::What::SearchIndexWrong},
        Forgery{"UPDATE search_entry SET addenda = 0", Finding::What::SearchIndexWrong},
        Forgery{"INSERT INTO search (search) VALUES ('delete-all')", Finding::What::SearchIndexWrong},
        Forgery{"INSERT INTO search (rowid, words) VALUES (5, 'nowhere')", Finding::What::SearchIndexWrong},
        Forgery{"INSERT INTO draft_search (rowid, words) VALUES (5, 'nowhere')", Finding::What::SearchIndexWrong},
        Forgery{"UPDATE search_entry SET day = '2020-01-01'", Finding::What::SearchIndexWrong},
        Forgery{"INSERT INTO draft_words VALUES (5, randomblob(16), 'of no draft')", Finding::What::SearchIndexWrong},
        Forgery{"UPDATE caseload_line SET reflect = reflect + 12", Finding::What::CaseloadWrong},
        Forgery{"UPDATE caseload_line SET held = held + 1 WHERE clinician = x''", Finding::What::CaseloadWrong},
        Forgery{"DELETE FROM caseload_line WHERE clinician <> x''", Finding::What::CaseloadWrong},
        Forgery{"UPDATE hour SET main_marks = 'repair'", Finding::What::CaseloadWrong},
        Forgery{"DELETE FROM hour", Finding::What::CaseloadWrong},
        Forgery{"UPDATE hour_episode SET last_therapist_led = 1", Finding::What::CaseloadWrong},
        Forgery{"DELETE FROM hour_episode", Finding::What::CaseloadWrong},
        Forgery{"INSERT INTO hour_episode SELECT course, (SELECT id FROM person WHERE nickname = 'Mum'), day, start, "
                "note, position, from_minute, to_minute, ending, from_arrival, was_far_away, is_about, last_minute, "
                "last_state, last_timing, last_resting_ends, last_led_by, last_therapist_led, last_led_together, "
                "last_led_by_other FROM hour_episode LIMIT 1",
                Finding::What::CaseloadWrong},
        Forgery{"UPDATE hour_episode SET person = randomblob(16)", Finding::What::CaseloadWrong},
        Forgery{"UPDATE caseload_line SET until = '2026-01-01'", Finding::What::CaseloadWrong},
        Forgery{"UPDATE caseload_line SET trends = 'shorter'", Finding::What::CaseloadWrong});
    CAPTURE(forgery.change);
    APractice practice;
    writeAll(practice);
    forge(practice, forgery.change);
    CHECK(has(findings(practice.store()), forgery.what));
}

TEST_CASE("What can be worked out again is right again after it was built anew")
{
    APractice practice;
    writeAll(practice);
    forge(practice, "DELETE FROM search_entry; UPDATE caseload_line SET reflect = 7; DELETE FROM hour_episode");
    REQUIRE_FALSE(findings(practice.store()).empty());
    practice.store().rebuild();
    CHECK(findings(practice.store()).empty());
    CHECK(practice.store().search({u"first"_s, {}, 5}).size() == 1);
}

TEST_CASE("A vault whose tables were changed by another program does not open")
{
    APractice practice;
    practice.close();
    {
        StockConnection stock(practice.vault());
        REQUIRE(stock.run("DROP TRIGGER note_stays") == SQLITE_OK);
        stock.putBack();
    }
    CHECK_THROWS_AS(practice.reopen(), VaultDamaged);
}

TEST_CASE("Tables that another program changed are named by the check where something lets the vault open")
{
    const std::string change =
        GENERATE("DROP TRIGGER note_stays", "ALTER TABLE note ADD COLUMN said_elsewhere TEXT",
                 "DROP INDEX note_by_family", "CREATE TABLE spare (words TEXT)",
                 "DROP VIEW without_note; CREATE VIEW without_note (session) AS SELECT local FROM session");
    CAPTURE(change);
    APractice practice;
    writeAll(practice);
    CHECK_FALSE(has(findings(practice.store()), Finding::What::SchemaChanged));
    practice.close();
    {
        StockConnection stock(practice.vault());
        REQUIRE(stock.run(change) == SQLITE_OK);
        stock.putBack();
    }
    // Whoever opens it knows the change, so that the check alone is left to find it.
    const Migration &last = builtInMigrations().back();
    const std::string changed = last.script + (";" + change);
    std::vector<Migration> known(builtInMigrations().begin(), builtInMigrations().end());
    known.back() = {last.version, changed.c_str()};
    VaultSettings settings = quickSettings();
    settings.migrations = known;
    SqliteStore store(std::make_shared<VaultFile>(
        VaultFile::open(practice.vault().nativePath(), settings, VaultFile::withPassphrase(passphrase(), settings))));
    CHECK(has(findings(store), Finding::What::SchemaChanged));
}

TEST_CASE("An older page that is put back into the file is found, though each page decrypts")
{
    constexpr qsizetype prefix = 16384;
    constexpr qsizetype pageSize = 4096;
    APractice practice;
    Person person = practice.child;
    practice.close();
    const QByteArray before = readFile(practice.vault().path());
    practice.reopen();
    person.likes = u"suitcases and the window seat"_s;
    done(practice.casefile().keep(person));
    practice.close();
    const QByteArray after = readFile(practice.vault().path());
    const std::vector<std::string> tables{"person", "journal_row", "revision", "family", "vault_state"};
    const std::string rows = StockConnection(practice.vault()).rows(tables);

    int replayed = 0;
    int harmful = 0;
    for (qsizetype at = prefix + pageSize; at + pageSize <= std::min(before.size(), after.size()); at += pageSize) {
        if (before.sliced(at, pageSize) == after.sliced(at, pageSize))
            continue;
        CAPTURE(at / pageSize - prefix / pageSize + 1);
        ++replayed;
        QByteArray mixed = after;
        mixed.replace(at, pageSize, before.sliced(at, pageSize));
        writeFile(practice.vault().path(), mixed);
        bool found = false;
        try {
            practice.reopen();
            found = !findings(practice.store()).empty();
        } catch (const VaultDamaged &) {
            found = true; // a page that opening reads
        }
        practice.close();
        harmful += found ? 1 : 0;
        // A page that was written again with the content it had says nothing else when it is put back.
        writeFile(practice.vault().path(), mixed);
        CHECK((found || StockConnection(practice.vault()).rows(tables) == rows));
    }
    CHECK(replayed >= harmful);
    CHECK(harmful >= 3); // the person's page, the journal's and the revisions' at least
}

TEST_CASE("A page that was damaged on the disk is found")
{
    APractice practice;
    writeAll(practice);
    practice.close();
    const QByteArray sound = readFile(practice.vault().path());
    int found = 0;
    int tried = 0;
    constexpr qsizetype page = 4096;
    for (qsizetype at = 7 * page; at + page <= sound.size(); at += 5 * page) {
        QByteArray damaged = sound;
        damaged[at + 100] = static_cast<char>(damaged[at + 100] ^ 1);
        writeFile(practice.vault().path(), damaged);
        ++tried;
        try {
            practice.reopen();
            found += findings(practice.store()).empty() ? 0 : 1;
        } catch (const VaultDamaged &) {
            ++found; // a page that opening reads
        }
        practice.close();
    }
    CHECK(tried > 10);
    CHECK(found == tried);
}
