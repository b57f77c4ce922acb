// The tables of all records behind one door, so that only one file pays for their templates.
#pragma once

#include "src/records/record.h"

#include <memory>
#include <optional>
#include <vector>

namespace attune {

class Database;

/// What becomes of a field or a list that may be empty and whose value cannot be read.
enum class Strictness {
    Whole, ///< VaultDamaged(Content) is thrown
    InPart ///< it is read as empty
};

/// Reads and writes records as they are, without journal, revisions or index. Must go before its database does.
class RecordTables {
public:
    explicit RecordTables(const Database &database);
    ~RecordTables();

    std::optional<Record> get(RecordKind kind, Id<AnyRecord> id, Strictness strictness = Strictness::Whole);
    /// See RecordPage. Nothing for a kind that belongs to nobody, where `of` is given.
    std::vector<Record> page(RecordKind kind, std::optional<Id<AnyRecord>> of, Id<AnyRecord> after, int most);
    /// A new record; RuleBroken where its id is taken, a record that it names is not there, or a lock forbids it.
    void insert(const Record &record);
    /// Writes over the record with the same id, which must be there; RuleBroken where a lock forbids it.
    void replace(const Record &record);

private:
    struct Tables;
    std::unique_ptr<Tables> m_tables;
};

/// Whose a record is: the family it belongs to, where it belongs to one.
std::optional<Id<Family>> familyOf(const Record &record);

} // namespace attune
