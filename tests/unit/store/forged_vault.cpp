#include "tests/unit/store/forged_vault.h"

#include "src/work/closing_words.h"
#include "src/work/later_words.h"
#include "tests/support/stock_connection.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

namespace attune::test {

using namespace Qt::StringLiterals;

std::vector<Finding> findings(Store &store)
{
    Verification verification;
    int slices = 0;
    while (!verification.isDone()) {
        store.verify(verification, std::chrono::milliseconds(0));
        REQUIRE(++slices < 10000);
    }
    return verification.findings;
}

bool has(const std::vector<Finding> &findings, Finding::What what, Id<AnyRecord> record)
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) {
        return finding.what == what && (record.isNull() || finding.record == record);
    });
}

void forge(APractice &practice, const std::string &change)
{
    practice.close();
    {
        StockConnection stock(practice.vault());
        REQUIRE(stock.run("PRAGMA writable_schema = ON; CREATE TEMP TABLE put_aside AS SELECT * FROM sqlite_schema "
                          "WHERE type = 'trigger'; DELETE FROM sqlite_schema WHERE type = 'trigger'; "
                          "PRAGMA writable_schema = RESET")
                == SQLITE_OK);
        REQUIRE(stock.run(change) == SQLITE_OK);
        REQUIRE(stock.run("PRAGMA writable_schema = ON; INSERT INTO sqlite_schema SELECT * FROM put_aside; "
                          "PRAGMA writable_schema = RESET")
                == SQLITE_OK);
        stock.putBack();
    }
    practice.reopen();
}

Signature writeAll(APractice &practice)
{
    const Draft draft = practice.aDraft(practice.aSession(3), u"the first words"_s);
    Note note = practice.aNote(draft, u"the first words"_s);
    note.readings = {{practice.child.id, 5, State::Upset, Timing::Timed, false, {}, false, false, {}},
                     {practice.child.id, 12, State::Settled, Timing::Timed, false, {}, false, false, {}}};
    done(practice.notebook().save(draft.id, note, Notebook::Saving::Typing));
    const Signature signature = done(practice.notebook().sign(std::span(&draft.id, 1))).front();
    Addendum more;
    more.text = u"more words"_s;
    more.reason = u"forgotten"_s;
    done(practice.notebook().add(signature.under<Note>(), more));
    const Signature struck = practice.aSignedNote(practice.aSession(6), u"the second words"_s);
    done(practice.notebook().strike(struck.under<Note>(), u"the wrong file"_s));
    Family family = practice.family;
    family.displayName = u"Ava, Mum & Dad"_s;
    practice.family = done(practice.casefile().keep(family));
    Draft begun = done(practice.notebook().begin(practice.aSession(9).id));
    done(practice.notebook().save(begun.id, practice.aNote(begun, u"begun"_s), Notebook::Saving::Leaving));
    done(keepLaterWords(practice.work(), signature.under<Note>(), more));
    const SummaryRequest summary{family.id, {practice.mother.id}, family.opened, family.opened};
    done(keepClosingWords(practice.work(), summary, u"You came, week after week."_s));
    done(signClosingWords(practice.work(), summary));
    done(keepClosingWords(practice.work(), {family.id, {practice.father.id}, family.opened, family.opened},
                          u"And you, too."_s));
    return signature;
}

} // namespace attune::test
