#include "db/unsigned_digests.h"

#include "db/database.h"
#include "db/field_value.h"
#include "src/json/digest.h"

namespace attune {

UnsignedDigests::UnsignedDigests(const Database &database)
    : m_keep(database,
             "INSERT INTO unsigned_digest (record, digest) VALUES (?, ?) "
             "ON CONFLICT (record) DO UPDATE SET digest = excluded.digest")
    , m_drop(database, "DELETE FROM unsigned_digest WHERE record = ?")
    , m_of(database, "SELECT digest FROM unsigned_digest WHERE record = ?")
    , m_after(database, "SELECT record FROM unsigned_digest WHERE record > ? ORDER BY record LIMIT ?")
{
}

void UnsignedDigests::keep(const Record &record)
{
    const Prepared::Use row = m_keep.use();
    bindField(*row, 1, idOf(record));
    row->bind(2, digestOf(record));
    row->run();
}

void UnsignedDigests::drop(Id<AnyRecord> record)
{
    const Prepared::Use row = m_drop.use();
    bindField(*row, 1, record);
    row->run();
}

std::optional<QByteArray> UnsignedDigests::of(Id<AnyRecord> record)
{
    const Prepared::Use row = m_of.use();
    bindField(*row, 1, record);
    return row->step() ? std::optional(row->column<QByteArray>(0)) : std::nullopt;
}

std::vector<Id<AnyRecord>> UnsignedDigests::after(Id<AnyRecord> record, int most)
{
    std::vector<Id<AnyRecord>> records;
    const Prepared::Use rows = m_after.use();
    bindField(*rows, 1, record);
    rows->bind(2, most);
    while (rows->step())
        records.push_back(readField<Id<AnyRecord>>(*rows, 0));
    return records;
}

} // namespace attune
