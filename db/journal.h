// The trail: a chain of digests over everything that is done.
#pragma once

#include "db/record_table.h"
#include "src/deed.h"
#include "src/journal_filter.h"
#include "src/records/id_source.h"
#include "src/records/record.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace attune {

/// What a deed was done to. What is done to a draft is told of the note that it will be.
DeedTarget targetOf(const Record &record);

/// The rows of the journal, in one chain whose first row holds the digest of the vault's id. Must go before its
/// database.
class Journal {
public:
    /// A row with its place in the chain, from 1 on without gaps.
    struct Placed {
        qint64 place = 0;
        JournalRow row;
    };

    Journal(const Database &database, const QByteArray &vaultId, IdSource ids);

    /// Adds a row at the end. contentDigest: of the record as it is from now on; empty where no record changed.
    void append(const DeedTarget &target, const Deed &deed, const QByteArray &contentDigest);
    /// To be called when a transaction was taken back, since its rows are no longer there.
    void forgetHead() { m_head.reset(); }

    /// The digest of the last row; of the vault's id where there is none.
    QByteArray head();
    /// What the first row holds as the digest of the row before it.
    QByteArray seed() const { return m_seed; }
    std::vector<JournalRow> rows(const JournalFilter &filter) const;
    /// At most `most` rows behind a place, in their order.
    std::vector<Placed> rowsAfter(qint64 place, int most);
    /// The digest that the latest row about a record's content holds; nothing where there is none.
    std::optional<QByteArray> latestDigest(const IdBytes &record);
    /// Whether some row says that the record once had this content.
    bool tellsOf(const IdBytes &record, const QByteArray &digest);

private:
    const Database &m_database;
    QByteArray m_seed;
    IdSource m_ids;
    RecordTable<JournalRow> m_table;
    Prepared m_last;
    Prepared m_after;
    Prepared m_latestDigest;
    Prepared m_tellsOf;
    std::optional<QByteArray> m_head;
};

/// What is done to a record. What is done to a draft is told of the note that it will be.
DeedTarget targetOf(const Record &record);
/// The deed that a record must be journaled with; throws QueryRefused where the caller gave none.
const Deed &demanded(const std::optional<Deed> &deed);

} // namespace attune
