#include "db/verifier.h"

#include "db/database.h"
#include "db/field_value.h"
#include "db/findings.h"
#include "db/hours.h"
#include "db/journal.h"
#include "db/migrations.h"
#include "db/record_tables.h"
#include "db/search_index.h"
#include "src/json/digest.h"

#include <array>

namespace attune {

namespace {

constexpr int rowsAStep = 32;

// Everything that is journaled with its content, in the order of RecordKind.
constexpr std::array checkedKinds = {
    RecordKind::Practice, RecordKind::Clinician, RecordKind::VocabularyWord, RecordKind::Family, RecordKind::Person,
    RecordKind::Dyad,     RecordKind::Course,    RecordKind::Session,        RecordKind::Note,   RecordKind::Addendum,
    RecordKind::Strike,   RecordKind::Signature, RecordKind::ClosingWords};

void goTo(Verification &verification, Verification::Stage stage)
{
    verification.stage = stage;
    verification.at = 0;
    verification.after = {};
}

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

std::string tableOf(RecordKind kind)
{
    return std::string(word(kind));
}

} // namespace

Verifier::Verifier(Database &database, RecordTables &tables, Journal &journal, SearchIndex &search, Hours &hours)
    : m_database(database)
    , m_tables(tables)
    , m_journal(journal)
    , m_search(search)
    , m_hours(hours)
{
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
        return stepRevisions(verification);
    case Verification::Stage::Signatures:
        return stepSignatures(verification);
    case Verification::Stage::SearchIndex:
        if (!m_search.isRight())
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
    verification.all = rowsOf(m_database, "journal_row") + rowsOf(m_database, "revision")
        + rowsOf(m_database, "signature") + rowsOf(m_database, "course");
    for (const RecordKind kind : checkedKinds)
        verification.all += rowsOf(m_database, tableOf(kind));
}

void Verifier::stepSchema(Verification &verification)
{
    try {
        requireKnownSchema(m_database, builtInMigrations());
    } catch (const VaultDamaged &) {
        note(verification, {Finding::What::SchemaChanged, {}, {}, {}, {}});
    }
    goTo(verification, Verification::Stage::Journal);
}

void Verifier::stepJournal(Verification &verification)
{
    if (verification.at == 0)
        verification.head = m_journal.seed();
    const std::vector<Journal::Placed> rows = m_journal.rowsAfter(verification.at, rowsAStep);
    for (const auto &[place, row] : rows) {
        if (place != verification.at + 1 || row.previousDigest != verification.head)
            note(verification, {Finding::What::ChainBroken, row.family, {}, RecordKind::JournalRow, row.id.any()});
        if (!row.contentDigest.isEmpty())
            checkPresence(verification, row);
        verification.head = digestOf(Record(row));
        verification.at = place;
        ++verification.seen;
    }
    if (rows.empty())
        goTo(verification, Verification::Stage::Records);
}

void Verifier::checkPresence(Verification &verification, const JournalRow &row)
{
    if (!row.recordKind || !row.record)
        return note(verification, {Finding::What::RecordUnknown, row.family, {}, row.recordKind, row.record});
    Statement there(m_database, "SELECT 1 FROM " + tableOf(*row.recordKind) + " WHERE id = ?");
    bindField(there, 1, *row.record);
    if (there.step())
        return;
    if (!mayBeGone(m_database, row))
        note(verification, missing(row));
}

void Verifier::stepRecords(Verification &verification)
{
    const RecordKind kind = checkedKinds.at(static_cast<std::size_t>(verification.at));
    bool more = false;
    try {
        const std::vector<Record> records = m_tables.page(kind, {}, Id<AnyRecord>(verification.after), rowsAStep);
        for (const Record &record : records)
            checkRecord(verification, record);
        more = !records.empty();
    } catch (const VaultDamaged &) {
        more = recordsOneByOne(verification, kind);
    }
    if (more)
        return;
    verification.after = {};
    if (++verification.at == static_cast<qint64>(checkedKinds.size()))
        goTo(verification, Verification::Stage::Revisions);
}

// The slow way, for a page of records of which one cannot be read: so that it can be named.
bool Verifier::recordsOneByOne(Verification &verification, RecordKind kind)
{
    std::vector<Id<AnyRecord>> ids;
    {
        Statement rows(m_database, "SELECT id FROM " + tableOf(kind) + " WHERE id > ? ORDER BY id LIMIT ?");
        bindField(rows, 1, Id<AnyRecord>(verification.after));
        rows.bind(2, rowsAStep);
        while (rows.step())
            ids.push_back(readField<Id<AnyRecord>>(rows, 0));
    }
    for (const Id<AnyRecord> &id : ids) {
        try {
            if (const std::optional<Record> record = m_tables.get(kind, id))
                checkRecord(verification, *record);
        } catch (const VaultDamaged &) {
            note(verification, {Finding::What::RecordChanged, {}, {}, kind, id});
        }
        verification.after = id.bytes();
    }
    return !ids.empty();
}

void Verifier::checkRecord(Verification &verification, const Record &record)
{
    verification.after = idOf(record).bytes();
    ++verification.seen;
    const std::optional<QByteArray> told = m_journal.latestDigest(idOf(record).bytes());
    // Closing words are told of from their signature on.
    const auto *words = std::get_if<ClosingWords>(&record);
    if (words && !words->signedAt && !told)
        return;
    if (!told)
        note(verification, about(record, Finding::What::RecordUnknown));
    else if (*told != digestOf(record))
        note(verification, about(record, Finding::What::RecordChanged));
    if (!hasItsSignature(m_database, record))
        note(verification, about(record, Finding::What::SignatureMissing));
}

void Verifier::stepRevisions(Verification &verification)
{
    Statement rows(m_database,
                   "SELECT local, record_kind, record, family, content FROM revision WHERE local > ? "
                   "ORDER BY local LIMIT ?");
    rows.bindAll(verification.at, rowsAStep);
    bool more = false;
    while (rows.step()) {
        more = true;
        verification.at = rows.column<qint64>(0);
        const auto record = readField<Id<AnyRecord>>(rows, 2);
        const std::string_view content = rows.word(4);
        const QByteArray digest = digestOf(QByteArrayView(content.data(), static_cast<qsizetype>(content.size())));
        if (!m_journal.tellsOf(record.bytes(), digest))
            note(verification,
                 {Finding::What::RevisionChanged,
                  readField<std::optional<Id<Family>>>(rows, 3),
                  {},
                  readField<RecordKind>(rows, 1),
                  record});
        ++verification.seen;
    }
    if (!more)
        goTo(verification, Verification::Stage::Signatures);
}

void Verifier::stepSignatures(Verification &verification)
{
    const std::vector<Record> signatures =
        m_tables.page(RecordKind::Signature, {}, Id<AnyRecord>(verification.after), rowsAStep);
    for (const Record &record : signatures) {
        const auto &signature = std::get<Signature>(record);
        if (const auto wrong = checkSignature(m_tables, signature))
            note(verification, about(record, *wrong));
        verification.after = signature.id.bytes();
        ++verification.seen;
    }
    if (signatures.empty())
        goTo(verification, Verification::Stage::SearchIndex);
}

void Verifier::stepCaseload(Verification &verification)
{
    const std::vector<Record> courses = m_tables.page(RecordKind::Course, {}, Id<AnyRecord>(verification.after), 1);
    for (const Record &course : courses) {
        if (!m_hours.isRight(std::get<Course>(course)))
            note(verification, about(course, Finding::What::CaseloadWrong));
        verification.after = idOf(course).bytes();
        ++verification.seen;
    }
    if (courses.empty())
        goTo(verification, Verification::Stage::Structure);
}

void Verifier::stepStructure(Verification &verification)
{
    std::string table;
    {
        Statement tables(m_database,
                         "SELECT name, rootpage FROM sqlite_schema WHERE type = 'table' AND rootpage > ? "
                         "ORDER BY rootpage LIMIT 1");
        tables.bindAll(verification.at);
        if (!tables.step())
            return goTo(verification, verification.withPages ? Verification::Stage::Pages : Verification::Stage::Done);
        table = tables.word(0);
        verification.at = tables.column<qint64>(1);
    }
    Statement check(m_database, "PRAGMA integrity_check(\"" + table + "\")");
    if (!check.step() || check.word(0) != "ok")
        note(verification, {Finding::What::StructureDamaged, {}, {}, kindOfTable(table), {}});
}

void Verifier::stepPages(Verification &verification)
{
    // A row for each page that is not what was written; none where all is well.
    if (Statement(m_database, "PRAGMA cipher_integrity_check").step())
        note(verification, {Finding::What::PagesDamaged, {}, {}, {}, {}});
    goTo(verification, Verification::Stage::Done);
}

} // namespace attune
