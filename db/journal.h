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
    /// Writes down the digest of the last row, at the end of a transaction that added some.
    void keepHead();
    /// To be called when a transaction was taken back, since its rows are no longer there.
    void forgetHead() { m_head.reset(); }

    /// The digest of the last row, as it was written down; of the vault's id where there is none. The next row is
    /// chained to it, whatever the last row says now.
    QByteArray head();
    /// What the first row holds as the digest of the row before it.
    QByteArray seed() const { return m_seed; }
    std::vector<JournalRow> rows(const JournalFilter &filter) const;
    /// At most `most` rows behind a place, in their order.
    std::vector<Placed> rowsAfter(qint64 place, int most);
    /// A state that a record was put into, and when.
    struct State {
        Instant at{};
        QByteArray digest;
        bool wasTakenAway = false; ///< the record went in this state; one that follows is of a record that came again
    };
    /// What the rows say of a record's content, the earliest first.
    std::vector<State> statesOf(const IdBytes &record);

private:
    const Database &m_database;
    QByteArray m_seed;
    IdSource m_ids;
    RecordTable<JournalRow> m_table;
    Prepared m_keptHead;
    Prepared m_keepHead;
    Prepared m_after;
    Prepared m_states;
    std::optional<QByteArray> m_head; // nothing where it is as it was written down
};

/// What is done to a record. What is done to a draft is told of the note that it will be.
DeedTarget targetOf(const Record &record);
/// The deed that a record must be journaled with; throws QueryRefused where the caller gave none.
const Deed &demanded(const std::optional<Deed> &deed);

} // namespace attune
