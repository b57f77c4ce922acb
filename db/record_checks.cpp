#include "db/record_checks.h"

#include "db/database.h"
#include "db/field_value.h"
#include "db/findings.h"
#include "db/record_tables.h"
#include "db/unsigned_digests.h"
#include "src/json/digest.h"

#include <algorithm>

namespace attune {

namespace {

constexpr int rowsAStep = 32;

template <class Which>
std::vector<RecordKind> kindsThat(const Which &which)
{
    std::vector<RecordKind> kinds;
    forEachEnumerator<RecordKind>([&](RecordKind kind, std::string_view) {
        if (kind != RecordKind::JournalRow && which(keepingOf(kind)))
            kinds.push_back(kind);
    });
    return kinds;
}

QByteArray digestOfWord(std::string_view content)
{
    return digestOf(QByteArrayView(content.data(), static_cast<qsizetype>(content.size())));
}

} // namespace

const std::vector<RecordKind> &journaledKinds()
{
    static const std::vector<RecordKind> kinds =
        kindsThat([](Keeping keeping) { return keeping != Keeping::Overwritten; });
    return kinds;
}

const std::vector<RecordKind> &overwrittenKinds()
{
    static const std::vector<RecordKind> kinds =
        kindsThat([](Keeping keeping) { return keeping == Keeping::Overwritten || keeping == Keeping::OnceSigned; });
    return kinds;
}

RecordChecks::RecordChecks(const Database &database, RecordTables &tables, Journal &journal, UnsignedDigests &digests)
    : m_database(database)
    , m_tables(tables)
    , m_journal(journal)
    , m_digests(digests)
    , m_revisionsOf(database,
                    "SELECT record_kind, family, replaced, content FROM revision WHERE record = ? ORDER BY local")
{
}

// A page of records at once; one by one where one of them cannot be read, so that it can be named.
template <class Check>
bool RecordChecks::eachOf(Verification &verification, RecordKind kind, const Check &check)
{
    const Id<AnyRecord> after(verification.after);
    const auto take = [&](const Record &record) {
        verification.after = idOf(record).bytes();
        ++verification.seen;
        check(record);
    };
    try {
        const std::vector<Record> records = m_tables.page(kind, {}, after, rowsAStep);
        std::ranges::for_each(records, take);
        return !records.empty();
    } catch (const VaultDamaged &) {
        std::vector<Id<AnyRecord>> ids;
        {
            Statement rows(m_database,
                           "SELECT id FROM " + std::string(word(kind)) + " WHERE id > ? ORDER BY id LIMIT ?");
            bindField(rows, 1, Id<AnyRecord>(verification.after));
            rows.bind(2, rowsAStep);
            while (rows.step())
                ids.push_back(readField<Id<AnyRecord>>(rows, 0));
        }
        for (const Id<AnyRecord> &id : ids) {
            try {
                if (const std::optional<Record> record = m_tables.get(kind, id))
                    take(*record);
            } catch (const VaultDamaged &) {
                note(verification, {Finding::What::RecordChanged, {}, {}, kind, id});
            }
            verification.after = id.bytes();
        }
        return !ids.empty();
    }
}

bool RecordChecks::stepRecords(Verification &verification, RecordKind kind)
{
    return eachOf(verification, kind, [&](const Record &record) { checkRecord(verification, record); });
}

void RecordChecks::checkRecord(Verification &verification, const Record &record)
{
    const std::vector<Journal::State> states = m_journal.statesOf(idOf(record).bytes());
    // Closing words are told of from their signature on.
    const auto *words = std::get_if<ClosingWords>(&record);
    if (words != nullptr && !words->signedAt && states.empty())
        return;
    checkStates(verification, record, states);
    if (!hasItsSignature(m_database, record))
        note(verification, about(m_tables, record, Finding::What::SignatureMissing));
}

void RecordChecks::checkStates(Verification &verification, const Record &record,
                               const std::vector<Journal::State> &states)
{
    if (states.empty())
        return note(verification, about(m_tables, record, Finding::What::RecordUnknown));
    if (states.back().digest != digestOf(record))
        note(verification, about(m_tables, record, Finding::What::RecordChanged));
    const bool isVersioned = keepingOf(kindOf(record)) == Keeping::Versioned;
    if (!isVersioned && states.size() > 1)
        note(verification, about(m_tables, record, Finding::What::WrittenTwice));
    if (isVersioned && !revisionsFit(record, states))
        note(verification, about(m_tables, record, Finding::What::RevisionChanged));
}

// One for each state that another one replaced, when that was entered; none for the one in which a record went away.
bool RecordChecks::revisionsFit(const Record &record, const std::vector<Journal::State> &states)
{
    const Prepared::Use revision = m_revisionsOf.use();
    bindField(*revision, 1, idOf(record));
    for (std::size_t at = 0; at + 1 < states.size(); ++at) {
        if (states[at].wasTakenAway)
            continue;
        if (!revision->step() || revision->word(0) != word(kindOf(record))
            || readField<std::optional<Id<Family>>>(*revision, 1) != familyOf(record)
            || readField<Instant>(*revision, 2) != states[at + 1].at
            || digestOfWord(revision->word(3)) != states[at].digest)
            return false;
    }
    return !revision->step();
}

bool RecordChecks::isThere(RecordKind kind, Id<AnyRecord> id) const
{
    Statement there(m_database, "SELECT 1 FROM " + std::string(word(kind)) + " WHERE id = ?");
    bindField(there, 1, id);
    return there.step();
}

bool RecordChecks::stepRevisions(Verification &verification)
{
    Statement rows(m_database,
                   "SELECT local, record_kind, record, family FROM revision WHERE local > ? ORDER BY local LIMIT ?");
    rows.bindAll(verification.at, rowsAStep);
    bool more = false;
    while (rows.step()) {
        more = true;
        verification.at = rows.column<qint64>(0);
        ++verification.seen;
        const auto kind = fromWord<RecordKind>(rows.column<QString>(1));
        const auto record = readField<Id<AnyRecord>>(rows, 2);
        if (!kind || keepingOf(*kind) != Keeping::Versioned
            || (!isThere(*kind, record) && !mayBeGone(m_database, record)))
            note(verification,
                 {Finding::What::RevisionChanged, readField<std::optional<Id<Family>>>(rows, 3), {}, kind, record});
    }
    return more;
}

bool RecordChecks::stepSignatures(Verification &verification)
{
    return eachOf(verification, RecordKind::Signature, [&](const Record &record) {
        if (const auto wrong = checkSignature(m_tables, std::get<Signature>(record)))
            note(verification, about(m_tables, record, *wrong));
    });
}

bool RecordChecks::stepUnsigned(Verification &verification, RecordKind kind)
{
    return eachOf(verification, kind, [&](const Record &record) { checkUnsigned(verification, record); });
}

void RecordChecks::checkUnsigned(Verification &verification, const Record &record)
{
    const auto *words = std::get_if<ClosingWords>(&record);
    const bool isSigned = words != nullptr && words->signedAt;
    const std::optional<QByteArray> kept = m_digests.of(idOf(record));
    if (isSigned ? kept.has_value() : kept != digestOf(record))
        note(verification, about(m_tables, record, Finding::What::UnsignedChanged));
}

bool RecordChecks::stepUnsignedGone(Verification &verification)
{
    const std::vector<Id<AnyRecord>> ids = m_digests.after(Id<AnyRecord>(verification.after), rowsAStep);
    for (const Id<AnyRecord> &id : ids) {
        verification.after = id.bytes();
        if (std::ranges::none_of(overwrittenKinds(), [&](RecordKind kind) { return isThere(kind, id); }))
            note(verification, {Finding::What::UnsignedChanged, {}, {}, {}, id});
    }
    return !ids.empty();
}

} // namespace attune
