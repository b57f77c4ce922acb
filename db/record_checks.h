// Whether records are what the journal, their signatures and their digests say.
#pragma once

#include "db/journal.h"
#include "db/prepared.h"
#include "src/records/record.h"
#include "src/verification.h"

#include <vector>

namespace attune {

class Database;
class RecordTables;
class UnsignedDigests;

/// The checks of single records, some at a time; each function notes what it finds, moves the place of the verification
/// on and says whether there may be more. Must go before what it was given does.
class RecordChecks {
public:
    RecordChecks(const Database &database, RecordTables &tables, Journal &journal, UnsignedDigests &digests);

    /// The records of a kind that is journaled: their latest states, the earlier ones, and that they are signed.
    bool stepRecords(Verification &verification, RecordKind kind);
    /// Earlier states whose record is gone.
    bool stepRevisions(Verification &verification);
    /// Signatures, against what stands above them.
    bool stepSignatures(Verification &verification);
    /// The records of a kind that is written over, as long as it is.
    bool stepUnsigned(Verification &verification, RecordKind kind);
    /// What was kept of records that are gone.
    bool stepUnsignedGone(Verification &verification);

    bool isThere(RecordKind kind, Id<AnyRecord> id) const;

private:
    template <class Check>
    bool eachOf(Verification &verification, RecordKind kind, const Check &check);
    void checkRecord(Verification &verification, const Record &record);
    void checkStates(Verification &verification, const Record &record, const std::vector<Journal::State> &states);
    bool revisionsFit(const Record &record, const std::vector<Journal::State> &states);
    void checkUnsigned(Verification &verification, const Record &record);

    const Database &m_database;
    RecordTables &m_tables;
    Journal &m_journal;
    UnsignedDigests &m_digests;
    Prepared m_revisionsOf;
};

/// The kinds that are journaled with their content, and those that are written over at least for a time.
const std::vector<RecordKind> &journaledKinds();
const std::vector<RecordKind> &overwrittenKinds();

} // namespace attune
