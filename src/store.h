// The unlocked vault, as the domain sees it. db implements it over SQLCipher.
#pragma once

#include "src/deed.h"
#include "src/journal_filter.h"
#include "src/records/record.h"
#include "src/rules/caseload.h"
#include "src/search_hit.h"
#include "src/session_line.h"
#include "src/set_aside.h"
#include "src/verification.h"

#include <QByteArray>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace attune {

/// What the opener learned about a vault besides its records.
struct VaultFacts {
    /// What was found of the two copies of the file's header, and what was done about it.
    enum class Header {
        Whole, ///< both copies were sound
        Mended, ///< one copy was damaged and was written anew from the other
        OneCopyLost, ///< one copy is damaged and could not be written; the vault hangs on the other
        ChangeFinished ///< a change of passphrase had been cut off after taking effect; its second half was written now
    };
    QByteArray vaultId; ///< 16 random bytes, given at creation, the same for the vault's whole life
    qint64 createdAt = 0; ///< UTC milliseconds
    Header header = Header::Whole;
};

/// Some of the records of a kind, in the order of their ids.
struct RecordPage {
    RecordKind kind = RecordKind::Family;
    /// Only those of this family (of a draft, for its versions). Nothing for all there are.
    std::optional<Id<AnyRecord>> of;
    /// Only those after this id: how the next page is asked for. Null for the first.
    Id<AnyRecord> after;
    /// At most so many. 1 or more.
    int most = 256;
};

/// An open vault. It exists only while the vault is unlocked; destroying it locks the vault and releases the file.
/// Used by one thread at a time, but for cancelSearch(). Every function may throw a Failure of src/errors.h.
class Store {
public:
    virtual ~Store() = default;

    virtual VaultFacts facts() const = 0;

    /// A record as it is kept now; nothing where there is none.
    virtual std::optional<Record> get(RecordKind kind, Id<AnyRecord> id) = 0;
    /// The same, but where the value of a field that may be empty cannot be read, the field is. To be shown, never to
    /// be kept or given out: what it leaves out was written once.
    virtual std::optional<Record> getInPart(RecordKind kind, Id<AnyRecord> id) = 0;
    virtual std::vector<Record> page(const RecordPage &page) = 0;

    /// Runs the body in one transaction: all of it, or nothing where it throws. Inside another transaction it is part
    /// of that one. At the end of the outermost the search index and the caseload follow; `following` is told now and
    /// then how far that has come, of how much, and where it says not to go on, Interrupted is thrown.
    using Following = std::function<bool(qint64 done, qint64 all)>;
    virtual void transaction(const std::function<void()> &body, const Following &following = {}) = 0;

    /// Returns where the vault's file is still at its place and was written by nobody else; every transaction asks
    /// before it writes and before it ends. Throws VaultDisplaced.
    virtual void requireInPlace() = 0;

    /// Keeps a record, its superseded revision and its journal row, in one transaction. A record that is kept already
    /// as it is changes nothing and is not journaled. Drafts, later words, and closing words until they are signed,
    /// are overwritten without a revision, and are journaled only where a deed is given; versions of drafts never are;
    /// every other record needs a deed. What is signed, struck or journaled is refused a second time: RuleBroken. A
    /// note is put before its signature and takes its draft away; an addendum takes its author's later words to that
    /// note away.
    virtual void put(const Record &record, const std::optional<Deed> &deed) = 0;
    /// Takes a draft and its versions away.
    virtual void discard(Id<Draft> draft, const Deed &deed) = 0;
    /// Enters what was done without changing a record.
    virtual void enter(const DeedTarget &target, const Deed &deed) = 0;

    /// The earliest first. A damaged value throws, but of days and of unwritten ones it takes away its own line alone.
    virtual std::vector<SessionLine> sessions(const SessionsOf &which) = 0;
    /// What the signed notes of a course that were not struck say of one person's hours, by time.
    virtual std::vector<Hour> hours(Id<Course> course, Id<Person> person) = 0;
    /// One row for each course that goes on, in the order of the families' ids; where a clinician is given, of theirs.
    virtual std::vector<CaseloadRow> caseload(std::optional<Id<Clinician>> clinician, QDate today) = 0;
    /// Notes with all these words, the latest session first; drafts as they were when they were last left.
    virtual std::vector<SearchHit> search(const SearchWords &words) = 0;
    /// Makes a search that runs now throw Interrupted, and nothing else. For any thread, as long as the store lives.
    virtual void cancelSearch() = 0;
    virtual std::vector<JournalRow> journal(const JournalFilter &filter) = 0;

    /// Goes on with a check for about so long.
    virtual void verify(Verification &verification, std::chrono::milliseconds slice) = 0;
    /// Builds the search index and the caseload anew from the notes.
    virtual void rebuild() = 0;

    /// Keeps what stands in a form that is not given yet, so that it is there again after a lock or a crash; nothing
    /// takes it away. `form` names it, such as "new-family". It is no record: it is in no journal, search or export.
    virtual void keepForm(const QString &form, const QByteArray &words) = 0;
    /// Empty where nothing is kept.
    virtual QByteArray keptForm(const QString &form) = 0;

    /// Seals records in a file that only this vault opens, for words that the vault itself does not take now: beside
    /// the vault or, where that cannot be written, in a folder of the user's own; where a place is given, there.
    /// Nothing of the vault is read or changed. Throws FileExists, NoSpace, NotWritable, DiskFailed.
    virtual void setAside(const std::vector<Record> &records, const std::optional<QString> &place) = 0;
    /// What was set aside and lies beside the vault or in that folder; what is sealed for other vaults is not seen.
    virtual std::vector<SetAside> allSetAside() = 0;
    /// Takes such a file away, once its records are kept.
    virtual void dropSetAside(const QString &file) = 0;
    /// Takes away a session of which nothing is written, as when the draft that it was entered for goes; RuleBroken
    /// where there is a note or a draft of it. Nothing else is ever removed.
    virtual void discard(Id<Session> session, const Deed &deed) = 0;

    /// The ids of all records of a kind, or of a family's (of a draft's versions), in their order. Reads nothing else
    /// of them: with it a record that cannot be read is passed over.
    virtual std::vector<Id<AnyRecord>> ids(RecordKind kind, std::optional<Id<AnyRecord>> of) = 0;

    template <class T>
    std::optional<T> get(Id<T> id)
    {
        std::optional<Record> record = get(T::kind, id.any());
        return record ? std::optional<T>(std::move(std::get<T>(*record))) : std::nullopt;
    }
    template <class T>
    std::optional<T> getInPart(Id<T> id)
    {
        std::optional<Record> record = getInPart(T::kind, id.any());
        return record ? std::optional<T>(std::move(std::get<T>(*record))) : std::nullopt;
    }

    /// All records of a kind in the order of their ids; those of a family, or the versions of a draft, where one is
    /// given.
    template <class T, class Of = Family>
    std::vector<T> list(std::optional<Id<Of>> of = std::nullopt)
    {
        std::vector<T> all;
        RecordPage next{T::kind, of ? std::optional(of->any()) : std::nullopt, {}};
        for (bool more = true; more;) {
            std::vector<Record> records = page(next);
            more = records.size() == static_cast<std::size_t>(next.most);
            for (Record &record : records)
                all.push_back(std::move(std::get<T>(record)));
            if (more)
                next.after = all.back().id.any();
        }
        return all;
    }
    template <class T, class Of>
    std::vector<T> list(Id<Of> of)
    {
        return list<T, Of>(std::optional(of));
    }

protected:
    Store() = default;
    Store(const Store &) = default;
    Store &operator=(const Store &) = default;
};

} // namespace attune
