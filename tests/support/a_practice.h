// A practice at work in a vault of its own: one clinician, one family with a child, its mother and its father, a
// course.
#pragma once

#include "db/sqlite_store.h"
#include "src/work/casefile.h"
#include "src/work/notebook.h"
#include "tests/support/quick_vault.h"

#include <memory>
#include <optional>

namespace attune::test {

/// 2026-03-02 17:00 UTC, which is 09:00 in Vancouver.
inline constexpr Instant aMoment{std::chrono::milliseconds(1772470800000)};
/// The day of it.
inline const QDate today(2026, 3, 2);

/// What an outcome holds; the test fails where it holds nothing.
template <class T>
T done(Outcome<T> outcome)
{
    for (const Problem &problem : outcome.problems)
        qWarning("%s: %s", qPrintable(problem.field), plainReason(problem.mistake).data());
    if (!outcome.value)
        throw std::runtime_error("it was refused");
    return std::move(*outcome.value);
}

/// The practice. Its clock stands until a test moves it; ids come in order and are the same in every run.
class APractice {
public:
    explicit APractice(VaultSettings settings = quickSettings());
    /// The same people in a vault elsewhere: set up there, or where another practice is given, the one that was set up
    /// there before.
    explicit APractice(VaultFile file, const APractice *before = nullptr);

    Store &store() { return *m_store; }
    Database &database() { return m_file->database(); }
    VaultFile &file() { return *m_file; }
    const QuickVault &vault() const { return m_vault.value(); }
    Workplace work(Id<Clinician> who)
    {
        return {*m_store, m_ids, [this] { return now; }, who, ClinicianRole::Therapist};
    }
    Workplace work() { return work(clinician.id); }
    Casefile &casefile() { return *m_casefile; }
    Notebook &notebook() { return *m_notebook; }
    Deed deed(JournalAction action = JournalAction::Created) { return work().deed(action); }
    IdSource &ids() { return m_ids; }

    /// Closes the vault and opens it again. Casefile and Notebook go on with the new store.
    void reopen();
    /// Closes it, so that the file can be looked at or changed, until reopen().
    void close();

    /// A held session of so many hours ago, an hour long.
    Session aSession(int hoursAgo = 2);
    /// A note that can be signed: mother and child were there, one passage says these words.
    Note aNote(const Draft &draft, const QString &words);
    /// A draft with such a note.
    Draft aDraft(const Session &session, const QString &words);
    /// Such a note, signed.
    Signature aSignedNote(const Session &session, const QString &words);
    Signature aSignedNote(const QString &words) { return aSignedNote(aSession(), words); }

    Instant now = aMoment;
    Practice practice;
    Clinician clinician;
    Family family;
    Person child;
    Person mother;
    Person father;
    Course course;

private:
    void setUp();

    std::optional<QuickVault> m_vault;
    std::shared_ptr<VaultFile> m_file;
    std::unique_ptr<SqliteStore> m_store;
    int m_opened = 0;
    IdSource m_ids;
    std::unique_ptr<Casefile> m_casefile;
    std::unique_ptr<Notebook> m_notebook;
};

/// Whether the whole check of a store finds nothing.
bool isWhole(Store &store);

/// Ids that are the same in every run, made at this moment.
IdSource steadyIds(std::function<Instant()> now);

} // namespace attune::test
