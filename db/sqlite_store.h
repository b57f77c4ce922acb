// The open vault as the domain uses it, over SQLCipher.
#pragma once

#include "db/drafts.h"
#include "db/forms.h"
#include "db/hours.h"
#include "db/journal.h"
#include "db/record_tables.h"
#include "db/search_index.h"
#include "db/session_queries.h"
#include "db/unsigned_digests.h"
#include "db/vault_file.h"
#include "src/store.h"

#include <memory>
#include <mutex>
#include <set>
#include <vector>

namespace attune {

/// Store over a VaultFile that it shares with the vault it came from, which changes passphrases through it.
class SqliteStore : public Store {
public:
    /// ids: where the journal's rows get theirs.
    explicit SqliteStore(std::shared_ptr<VaultFile> file, IdSource ids = IdSource::ofTheSystem());

    using Store::get;
    using Store::getInPart;
    VaultFacts facts() const override { return m_file->facts(); }
    std::optional<Record> get(RecordKind kind, Id<AnyRecord> id) override;
    std::optional<Record> getInPart(RecordKind kind, Id<AnyRecord> id) override;
    std::vector<Record> page(const RecordPage &page) override;
    void requireInPlace() override { m_file->place().require(); }
    std::vector<Id<AnyRecord>> ids(RecordKind kind, std::optional<Id<AnyRecord>> of) override;
    void transaction(const std::function<void()> &body, const Following &following) override;
    void put(const Record &record, const std::optional<Deed> &deed) override;
    void discard(Id<Draft> draft, const Deed &deed) override;
    void discard(Id<Session> session, const Deed &deed) override;
    void enter(const DeedTarget &target, const Deed &deed) override;
    std::vector<SessionLine> sessions(const SessionsOf &which) override;
    std::vector<Hour> hours(Id<Course> course, Id<Person> person) override;
    std::vector<CaseloadRow> caseload(std::optional<Id<Clinician>> clinician, QDate today) override;
    std::vector<SearchHit> search(const SearchWords &words) override;
    void cancelSearch() override;
    std::vector<JournalRow> journal(const JournalFilter &filter) override;
    void verify(Verification &verification, std::chrono::milliseconds slice) override;
    void rebuild() override;
    void keepForm(const QString &form, const QByteArray &words) override;
    QByteArray keptForm(const QString &form) override;
    void setAside(const std::vector<Record> &records, const std::optional<QString> &place) override;
    std::vector<SetAside> allSetAside() override;
    void dropSetAside(const QString &file) override;

private:
    void putDraft(const Draft &draft, const std::optional<Deed> &deed);
    void putVersion(const DraftVersion &version);
    void putWords(const ClosingWords &words, const std::optional<Deed> &deed);
    void putLater(const LaterWords &words, const std::optional<Deed> &deed);
    void putOnce(const Record &record, const Deed &deed);
    void putEditable(const Record &record, const Deed &deed);
    void keepRevision(const Record &record, const QByteArray &content, Instant replaced);
    void follow(const Record &record);
    void followSession(const Session &session);
    void catchUp(const Following &following);

    std::shared_ptr<VaultFile> m_file;
    RecordTables m_tables;
    Journal m_journal;
    UnsignedDigests m_unsigned;
    Drafts m_drafts;
    Forms m_forms;
    SearchIndex m_search;
    Hours m_hours;
    SessionQueries m_sessions;
    Prepared m_addRevision;
    bool m_inTransaction = false;
    // What changed and index and caseload do not show yet.
    std::vector<Id<Note>> m_changedNotes;
    std::set<Id<Course>> m_changedCourses;
    std::mutex m_searchMutex;
    bool m_searching = false;
    bool m_searchCancelled = false;
};

} // namespace attune
