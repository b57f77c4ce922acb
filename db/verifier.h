// The check of an open vault, step by step.
#pragma once

#include "db/prepared.h"
#include "db/record_checks.h"
#include "src/records/record.h"
#include "src/verification.h"

#include <chrono>

namespace attune {

class Hours;
class SearchIndex;
class SessionQueries;

/// Carries a Verification on. It only reads; where it meets damage that keeps it from reading, it notes it and goes on
/// with the next stage.
class Verifier {
public:
    /// The parts of the open vault; they outlive it.
    struct Parts {
        Database &database;
        RecordTables &tables;
        Journal &journal;
        UnsignedDigests &digests;
        SearchIndex &search;
        Hours &hours;
        SessionQueries &sessions;
    };

    explicit Verifier(const Parts &parts);

    /// Works for about so long, at least one step. A step is some tens of records; one table in the stages Structure,
    /// and the whole in the stages SearchIndex and Pages.
    void goOn(Verification &verification, std::chrono::milliseconds slice);

private:
    void step(Verification &verification);
    void begin(Verification &verification);
    void stepSchema(Verification &verification);
    void stepJournal(Verification &verification);
    std::vector<Journal::Placed> journalRows(Verification &verification);
    void checkPresence(Verification &verification, const JournalRow &row);
    void stepRecords(Verification &verification);
    void stepUnsigned(Verification &verification);
    void stepCaseload(Verification &verification);
    void stepStructure(Verification &verification);
    void stepPages(Verification &verification);
    void goTo(Verification &verification, Verification::Stage stage) const;

    Parts m_parts;
    RecordChecks m_records;
};

} // namespace attune
