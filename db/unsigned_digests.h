// What tells whether words that are not signed yet are still those that were kept.
#pragma once

#include "db/prepared.h"
#include "src/records/record.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace attune {

/// The digest of each record that is written over, in a table of its own. Must go before its database does.
class UnsignedDigests {
public:
    explicit UnsignedDigests(const Database &database);

    /// The record is kept like this from now on.
    void keep(const Record &record);
    /// It is no longer there, or no longer written over; nothing happens where nothing was kept of it.
    void drop(Id<AnyRecord> record);
    /// Nothing for a record of which nothing was kept.
    std::optional<QByteArray> of(Id<AnyRecord> record);
    /// At most `most` of the records that have one, after an id in the order of ids.
    std::vector<Id<AnyRecord>> after(Id<AnyRecord> record, int most);

private:
    Prepared m_keep;
    Prepared m_drop;
    Prepared m_of;
    Prepared m_after;
};

} // namespace attune
