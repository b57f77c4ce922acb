// What a check finds, and of which record.
#pragma once

#include "src/records/record.h"
#include "src/verification.h"

#include <optional>
#include <string_view>

namespace attune {

class Database;
class RecordTables;

/// Adds a finding, once.
void note(Verification &verification, const Finding &finding);
/// A finding about a record, with its family and note.
Finding about(RecordTables &tables, const Record &record, Finding::What what);
/// The record that a journal row tells of is gone.
Finding missing(const JournalRow &row);

/// Whether it may be gone: a session that was discarded, as the journal tells.
bool mayBeGone(const Database &database, Id<AnyRecord> record);

/// Whether a note, an addendum or closing words that were signed have their signature; true for records that need none.
bool hasItsSignature(const Database &database, const Record &record);
/// What is wrong with a signature, if anything is: it is made anew over what is kept, with the names that it stores.
std::optional<Finding::What> checkSignature(RecordTables &tables, const Signature &signature);

/// Whose table it is: of a record or of one of its lists. Nothing for the store's own tables.
std::optional<RecordKind> kindOfTable(std::string_view table);

} // namespace attune
