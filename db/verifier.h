// The check of an open vault, step by step.
#pragma once

#include "src/records/record.h"
#include "src/verification.h"

#include <chrono>

namespace attune {

class Database;
class Hours;
class Journal;
class RecordTables;
class SearchIndex;

/// Carries a Verification on. It only reads; where it meets damage that keeps it from reading, it notes it and goes on
/// with the next stage.
class Verifier {
public:
    Verifier(Database &database, RecordTables &tables, Journal &journal, SearchIndex &search, Hours &hours);

    /// Works for about so long, at least one step. A step is some tens of records; one table in the stages Structure,
    /// and the whole in the stages SearchIndex and Pages.
    void goOn(Verification &verification, std::chrono::milliseconds slice);

private:
    void step(Verification &verification);
    void begin(Verification &verification);
    void stepSchema(Verification &verification);
    void stepJournal(Verification &verification);
    void stepRecords(Verification &verification);
    void checkRecord(Verification &verification, const Record &record);
    void checkPresence(Verification &verification, const JournalRow &row);
    bool recordsOneByOne(Verification &verification, RecordKind kind);
    void stepRevisions(Verification &verification);
    void stepSignatures(Verification &verification);
    void stepCaseload(Verification &verification);
    void stepStructure(Verification &verification);
    void stepPages(Verification &verification);

    Database &m_database;
    RecordTables &m_tables;
    Journal &m_journal;
    SearchIndex &m_search;
    Hours &m_hours;
};

} // namespace attune
