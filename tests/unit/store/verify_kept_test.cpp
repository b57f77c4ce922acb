// What a change by hand leaves behind even where whoever made it knew how the vault is kept.
#include "db/transaction.h"
#include "src/json/digest.h"
#include "src/json/signed_content.h"
#include "tests/support/stock_connection.h"
#include "tests/unit/store/forged_vault.h"

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype prefix = 16384;
constexpr qsizetype pageSize = 4096;

std::string blob(const QByteArray &bytes)
{
    return "x'" + bytes.toHex().toStdString() + '\'';
}

// Tells of a record in the journal as the program does, with a chain and a head that fit.
void appendRow(APractice &practice, const Record &record)
{
    Journal journal(practice.database(), practice.store().facts().vaultId, IdSource::ofTheSystem());
    Transaction transaction(practice.database());
    journal.append(targetOf(record), practice.deed(JournalAction::Signed), digestOf(record));
    journal.keepHead();
    transaction.commit();
}

// Puts each page of an older file that differs into a newer one, alone, and counts those that the check then finds.
// What is not found must have changed no row of these tables.
int foundOldPages(APractice &practice, const QByteArray &before, const std::vector<std::string> &tables)
{
    const QByteArray after = readFile(practice.vault().path());
    const std::string rows = StockConnection(practice.vault()).rows(tables);
    int found = 0;
    for (qsizetype at = prefix + pageSize; at + pageSize <= std::min(before.size(), after.size()); at += pageSize) {
        if (before.sliced(at, pageSize) == after.sliced(at, pageSize))
            continue;
        CAPTURE((at - prefix) / pageSize + 1);
        QByteArray mixed = after;
        mixed.replace(at, pageSize, before.sliced(at, pageSize));
        writeFile(practice.vault().path(), mixed);
        bool isFound = false;
        try {
            practice.reopen();
            isFound = !findings(practice.store()).empty();
        } catch (const VaultDamaged &) {
            isFound = true; // a page that opening reads
        }
        practice.close();
        found += isFound ? 1 : 0;
        writeFile(practice.vault().path(), mixed);
        CHECK((isFound || StockConnection(practice.vault()).rows(tables) == rows));
    }
    return found;
}

} // namespace

TEST_CASE("A signed note that was written anew, with digests and journal rows that fit, is told as written twice")
{
    APractice practice;
    const Signature signature = practice.aSignedNote(u"the first words"_s);
    forge(practice, "UPDATE note SET passages = json_replace(passages, '$[0][1]', 'other words')");
    const Note note = practice.store().get(signature.under<Note>()).value();
    Signature changed = signature;
    changed.digest =
        digestOf(signedContent(note, practice.store().get(note.session).value(), signature.shownNames)).value();
    forge(practice, "UPDATE signature SET digest = " + blob(changed.digest));
    appendRow(practice, note);
    appendRow(practice, changed);
    practice.store().rebuild();
    const std::vector<Finding> found = findings(practice.store());
    CHECK(found.size() == 2);
    CHECK(has(found, Finding::What::WrittenTwice, note.id.any()));
    CHECK(has(found, Finding::What::WrittenTwice, signature.id.any()));
    CHECK(found.front().note == note.id);
}

TEST_CASE("A newest row that was changed is not hidden by the rows that come after it")
{
    APractice practice;
    writeAll(practice);
    forge(practice, "UPDATE journal_row SET reason = 'x' WHERE local = (SELECT max(local) FROM journal_row)");
    CHECK(has(findings(practice.store()), Finding::What::ChainBroken));
    practice.aSignedNote(practice.aSession(12), u"what came after"_s);
    practice.reopen();
    CHECK(has(findings(practice.store()), Finding::What::ChainBroken));
}

TEST_CASE("An older page in the place of a draft's, of its versions', or of their digests' is found")
{
    APractice practice;
    const Draft draft = practice.aDraft(practice.aSession(), u"the first words"_s);
    done(practice.notebook().save(draft.id, practice.aNote(draft, u"the first words"_s), Notebook::Saving::Leaving));
    practice.close();
    const QByteArray before = readFile(practice.vault().path());
    practice.reopen();
    done(practice.notebook().save(draft.id, practice.aNote(draft, u"what she really said"_s),
                                  Notebook::Saving::Leaving));
    practice.close();
    CHECK(foundOldPages(practice, before, {"draft", "draft_version", "unsigned_digest"}) >= 3);
}

TEST_CASE("An older page in the place of the sessions without a note is found")
{
    APractice practice;
    practice.close();
    const QByteArray before = readFile(practice.vault().path());
    practice.reopen();
    practice.aSession();
    practice.close();
    CHECK(foundOldPages(practice, before, {"session", "unwritten", "journal_row", "vault_state"}) >= 3);
}

TEST_CASE("A file that goes on behind its last page is found")
{
    APractice practice;
    writeAll(practice);
    practice.close();
    const QByteArray whole = readFile(practice.vault().path());
    writeFile(practice.vault().path(), whole + QByteArray(3 * pageSize, 'x'));
    practice.reopen();
    CHECK(has(findings(practice.store()), Finding::What::SizeWrong));
    practice.close();
    writeFile(practice.vault().path(), whole);
    practice.reopen();
    CHECK(findings(practice.store()).empty());
}

TEST_CASE("What is not signed yet and is kept as it was, taken back or signed is nothing to find")
{
    APractice practice;
    const Draft draft = practice.aDraft(practice.aSession(), u"the first words"_s);
    for (int version = 0; version < 25; ++version) {
        practice.now += std::chrono::minutes(6);
        const Note note = practice.aNote(draft, u"words "_s + QString::number(version));
        done(practice.notebook().save(draft.id, note, Notebook::Saving::Leaving));
    }
    CHECK(findings(practice.store()).empty());
    const Draft other = practice.aDraft(practice.aSession(7), u"another hour"_s);
    done(practice.notebook().discard(other.id, u"the wrong hour"_s));
    CHECK(findings(practice.store()).empty());
    done(practice.notebook().sign(std::span(&draft.id, 1)));
    CHECK(findings(practice.store()).empty());
    Statement kept(practice.database(), "SELECT count(*) FROM unsigned_digest");
    REQUIRE(kept.step());
    CHECK(kept.column<int>(0) == 0);
}

TEST_CASE("A word as long as a pasted picture, and a line without a space, are nothing to find")
{
    APractice practice;
    practice.aSignedNote(practice.aSession(3), QString(40'000, u'x'));
    practice.aSignedNote(practice.aSession(6), u"妈妈"_s.repeated(11'000));
    practice.aSignedNote(practice.aSession(9), u"ภาษาไทย"_s.repeated(2'000));
    CHECK(findings(practice.store()).empty());
    practice.reopen();
    CHECK(findings(practice.store()).empty());
}

TEST_CASE("A session that was changed and then discarded is nothing to find")
{
    APractice practice;
    Session session = practice.aSession();
    session.place = Place::Home;
    done(practice.casefile().keep(session));
    practice.store().discard(session.id, practice.deed(JournalAction::Discarded));
    CHECK(findings(practice.store()).empty());
}

TEST_CASE("A session that was changed, discarded, taken in again and changed again is nothing to find")
{
    APractice practice;
    Session session = practice.aSession();
    session.place = Place::Home;
    done(practice.casefile().keep(session));
    practice.store().discard(session.id, practice.deed(JournalAction::Discarded));
    session.place = Place::School;
    practice.store().put(session, practice.deed(JournalAction::Imported));
    CHECK(findings(practice.store()).empty());
    session.place = Place::Video;
    done(practice.casefile().keep(session));
    CHECK(findings(practice.store()).empty());
    forge(practice, "DELETE FROM revision WHERE local = (SELECT max(local) FROM revision)");
    CHECK(has(findings(practice.store()), Finding::What::RevisionChanged, session.id.any()));
}
