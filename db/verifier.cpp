#include "db/verifier.h"

#include "db/database.h"
#include "db/findings.h"
#include "db/hours.h"
#include "db/journal.h"
#include "db/migrations.h"
#include "db/prefix.h"
#include "db/prefix_vfs.h"
#include "db/record_tables.h"
#include "db/search_index.h"
#include "db/session_queries.h"
#include "src/json/digest.h"

#include <utility>

namespace attune {

namespace {

constexpr int leafRowsAStep = 32;

Verification::Stage nextStage(Verification::Stage stage)
{
    return static_cast<Verification::Stage>(static_cast<int>(stage) + 1);
}

qint64 rowsOf(const Database &database, const std::string &table)
{
    Statement count(database, "SELECT coalesce(max(local), 0) FROM " + table);
    count.step();
    return count.column<qint64>(0);
}

} // namespace

Verifier::Verifier(const Parts &parts)
    : m_parts(parts)
    , m_records(parts.database, parts.tables, parts.journal, parts.digests)
{
}

void Verifier::goTo(Verification &verification, Verification::Stage stage) const
{
    verification.stage = stage;
    verification.at = 0;
    verification.after = {};
}

void Verifier::goOn(Verification &verification, std::chrono::milliseconds slice)
{
    const auto deadline = std::chrono::steady_clock::now() + slice;
    do {
        const Verification::Stage stage = verification.stage;
        try {
            step(verification);
        } catch (const VaultDamaged &) {
            note(verification, {Finding::What::StructureDamaged, {}, {}, {}, {}});
            goTo(verification, nextStage(stage));
        } catch (const QueryRefused &) {
            // SQLCipher refuses what it is asked next after a page that does not decrypt.
            if (verification.findings.empty())
                throw;
            goTo(verification, nextStage(stage));
        }
    } while (!verification.isDone() && std::chrono::steady_clock::now() < deadline);
}

void Verifier::step(Verification &verification)
{
    switch (verification.stage) {
    case Verification::Stage::Schema:
        begin(verification);
        return stepSchema(verification);
    case Verification::Stage::Journal:
        return stepJournal(verification);
    case Verification::Stage::Records:
        return stepRecords(verification);
    case Verification::Stage::Revisions:
        if (!m_records.stepRevisions(verification))
            goTo(verification, Verification::Stage::Signatures);
        return;
    case Verification::Stage::Signatures:
        if (!m_records.stepSignatures(verification))
            goTo(verification, Verification::Stage::Unsigned);
        return;
    case Verification::Stage::Unsigned:
        return stepUnsigned(verification);
    case Verification::Stage::SearchIndex:
        if (!m_parts.search.isRight())
            note(verification, {Finding::What::SearchIndexWrong, {}, {}, {}, {}});
        return goTo(verification, Verification::Stage::Caseload);
    case Verification::Stage::Caseload:
        return stepCaseload(verification);
    case Verification::Stage::Structure:
        return stepStructure(verification);
    case Verification::Stage::Pages:
        return stepPages(verification);
    case Verification::Stage::Done:
        return;
    }
}

void Verifier::begin(Verification &verification)
{
    verification.all = rowsOf(m_parts.database, "journal_row") + rowsOf(m_parts.database, "revision")
        + rowsOf(m_parts.database, "signature") + rowsOf(m_parts.database, "course");
    for (const std::vector<RecordKind> &kinds : {journaledKinds(), overwrittenKinds()}) {
        for (const RecordKind kind : kinds)
            verification.all += rowsOf(m_parts.database, std::string(word(kind)));
    }
}

void Verifier::stepSchema(Verification &verification)
{
    try {
        requireKnownSchema(m_parts.database, builtInMigrations());
    } catch (const VaultDamaged &) {
        note(verification, {Finding::What::SchemaChanged, {}, {}, {}, {}});
    }
    Statement pages(m_parts.database, "PRAGMA page_count");
    pages.step();
    if (Prefix(m_parts.database.handle()).wholeSize()
        != PrefixVfs::prefixSize + pages.column<qint64>(0) * PrefixVfs::pageSize)
        note(verification, {Finding::What::SizeWrong, {}, {}, {}, {}});
    goTo(verification, Verification::Stage::Journal);
}

// A row that holds what no writer wrote is named, and its place is passed over.
std::vector<Journal::Placed> Verifier::journalRows(Verification &verification)
{
    for (int most = leafRowsAStep;;) {
        try {
            return m_parts.journal.rowsAfter(verification.at, most);
        } catch (const VaultDamaged &damage) {
            if (damage.part() != VaultDamaged::Part::Content)
                throw;
            if (std::exchange(most, 1) > 1)
                continue;
            note(verification, {Finding::What::ChainBroken, {}, {}, RecordKind::JournalRow, {}});
            ++verification.at;
            verification.head.clear();
        }
    }
}

void Verifier::stepJournal(Verification &verification)
{
    if (verification.at == 0)
        verification.head = m_parts.journal.seed();
    const std::vector<Journal::Placed> rows = journalRows(verification);
    for (const auto &[place, row] : rows) {
        if (place != verification.at + 1 || row.previousDigest != verification.head)
            note(verification, {Finding::What::ChainBroken, row.family, {}, RecordKind::JournalRow, row.id.any()});
        if (!row.contentDigest.isEmpty())
            checkPresence(verification, row);
        verification.head = digestOf(Record(row));
        verification.at = place;
        ++verification.seen;
    }
    if (!rows.empty())
        return;
    if (verification.head != m_parts.journal.head())
        note(verification, {Finding::What::ChainBroken, {}, {}, {}, {}});
    goTo(verification, Verification::Stage::Records);
}

void Verifier::checkPresence(Verification &verification, const JournalRow &row)
{
    if (!row.recordKind || !row.record)
        note(verification, {Finding::What::RecordUnknown, row.family, {}, row.recordKind, row.record});
    else if (!m_records.isThere(*row.recordKind, *row.record) && !mayBeGone(m_parts.database, *row.record))
        note(verification, missing(row));
}

void Verifier::stepRecords(Verification &verification)
{
    if (m_records.stepRecords(verification, journaledKinds().at(static_cast<std::size_t>(verification.at))))
        return;
    verification.after = {};
    if (++verification.at == static_cast<qint64>(journaledKinds().size()))
        goTo(verification, Verification::Stage::Revisions);
}

void Verifier::stepUnsigned(Verification &verification)
{
    const auto kinds = static_cast<qint64>(overwrittenKinds().size());
    const bool more = verification.at < kinds
        ? m_records.stepUnsigned(verification, overwrittenKinds().at(static_cast<std::size_t>(verification.at)))
        : m_records.stepUnsignedGone(verification);
    if (more)
        return;
    verification.after = {};
    if (++verification.at > kinds)
        goTo(verification, Verification::Stage::SearchIndex);
}

void Verifier::stepCaseload(Verification &verification)
{
    const std::vector<Record> courses =
        m_parts.tables.page(RecordKind::Course, {}, Id<AnyRecord>(verification.after), 1);
    for (const Record &course : courses) {
        if (!m_parts.hours.isRight(std::get<Course>(course)))
            note(verification, about(m_parts.tables, course, Finding::What::CaseloadWrong));
        verification.after = idOf(course).bytes();
        ++verification.seen;
    }
    if (!courses.empty())
        return;
    for (const SessionQueries::Wrong &wrong : m_parts.sessions.wrongUnwritten())
        note(verification,
             {Finding::What::CaseloadWrong,
              wrong.family,
              {},
              RecordKind::Session,
              wrong.session ? std::optional(wrong.session->any()) : std::nullopt});
    goTo(verification, Verification::Stage::Structure);
}

void Verifier::stepStructure(Verification &verification)
{
    std::string table;
    {
        Statement tables(m_parts.database,
                         "SELECT name, rootpage FROM sqlite_schema WHERE type = 'table' AND rootpage > ? "
                         "ORDER BY rootpage LIMIT 1");
        tables.bindAll(verification.at);
        if (!tables.step())
            return goTo(verification, verification.withPages ? Verification::Stage::Pages : Verification::Stage::Done);
        table = tables.word(0);
        verification.at = tables.column<qint64>(1);
    }
    Statement check(m_parts.database, "PRAGMA integrity_check(\"" + table + "\")");
    if (!check.step() || check.word(0) != "ok")
        note(verification, {Finding::What::StructureDamaged, {}, {}, kindOfTable(table), {}});
}

void Verifier::stepPages(Verification &verification)
{
    // A row for each page that is not what was written; none where all is well.
    if (Statement(m_parts.database, "PRAGMA cipher_integrity_check").step())
        note(verification, {Finding::What::PagesDamaged, {}, {}, {}, {}});
    goTo(verification, Verification::Stage::Done);
}

} // namespace attune
