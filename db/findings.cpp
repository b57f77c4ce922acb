#include "db/findings.h"

#include "db/database.h"
#include "db/field_value.h"
#include "db/record_tables.h"
#include "src/json/signed_content.h"

namespace attune {

namespace {

template <class T>
std::optional<T> find(RecordTables &tables, Id<T> id)
{
    std::optional<Record> record = tables.get(T::kind, id.any());
    return record ? std::optional<T>(std::get<T>(std::move(*record))) : std::nullopt;
}

std::optional<Id<Note>> noteUnder(RecordTables &tables, const Signature &signature)
{
    if (signature.recordKind == RecordKind::Note)
        return signature.under<Note>();
    if (signature.recordKind != RecordKind::Addendum)
        return std::nullopt;
    const std::optional<Addendum> addendum = find(tables, signature.under<Addendum>());
    return addendum ? std::optional(addendum->note) : std::nullopt;
}

std::optional<Id<Note>> noteOf(RecordTables &tables, const Record &record)
{
    return std::visit(
        [&tables]<class T>(const T &held) -> std::optional<Id<Note>> {
            if constexpr (std::is_same_v<T, Note>)
                return held.id;
            else if constexpr (std::is_same_v<T, Signature>)
                return noteUnder(tables, held);
            else if constexpr (requires { held.note; })
                return held.note;
            else
                return std::nullopt;
        },
        record);
}

// Nothing for a scheme that is not known here; empty where what was signed is not there.
std::optional<QByteArray> digestNow(RecordTables &tables, const Signature &signature)
{
    const auto ofOne = [&]<class T>(Id<T> id) -> std::optional<QByteArray> {
        const std::optional<T> words = find(tables, id);
        return words ? digestOf(signedContent(*words, signature.shownNames, signature.scheme)) : QByteArray();
    };
    switch (signature.recordKind) {
    case RecordKind::Addendum:
        return ofOne(signature.under<Addendum>());
    case RecordKind::ClosingWords:
        return ofOne(signature.under<ClosingWords>());
    case RecordKind::Note: {
        const std::optional<Note> note = find(tables, signature.under<Note>());
        const std::optional<Session> session = note ? find(tables, note->session) : std::nullopt;
        return session ? digestOf(signedContent(*note, *session, signature.shownNames, signature.scheme))
                       : QByteArray();
    }
    default:
        return QByteArray();
    }
}

bool isSigned(const Record &record)
{
    const auto *words = std::get_if<ClosingWords>(&record);
    return kindOf(record) == RecordKind::Note || kindOf(record) == RecordKind::Addendum
        || (words != nullptr && words->signedAt);
}

} // namespace

void note(Verification &verification, const Finding &finding)
{
    if (verification.told.insert(finding).second)
        verification.findings.push_back(finding);
}

Finding about(RecordTables &tables, const Record &record, Finding::What what)
{
    return {what, familyOf(record), noteOf(tables, record), kindOf(record), idOf(record)};
}

Finding missing(const JournalRow &row)
{
    Finding finding{Finding::What::RecordMissing, row.family, {}, row.recordKind, row.record};
    if (row.recordKind == RecordKind::Note)
        finding.note = Id<Note>(row.record->bytes());
    return finding;
}

bool mayBeGone(const Database &database, Id<AnyRecord> record)
{
    Statement gone(database,
                   "SELECT 1 FROM journal_row WHERE record = ? AND action = 'discarded' AND record_kind = 'session'");
    bindField(gone, 1, record);
    return gone.step();
}

bool hasItsSignature(const Database &database, const Record &record)
{
    if (!isSigned(record))
        return true;
    Statement found(database, "SELECT 1 FROM signature WHERE record = ? AND record_kind = ?");
    bindField(found, 1, idOf(record));
    bindField(found, 2, kindOf(record));
    return found.step();
}

std::optional<Finding::What> checkSignature(RecordTables &tables, const Signature &signature)
{
    const std::optional<QByteArray> digest = digestNow(tables, signature);
    if (!digest)
        return Finding::What::SchemeUnknown;
    return *digest == signature.digest ? std::nullopt : std::optional(Finding::What::SignatureBroken);
}

std::optional<RecordKind> kindOfTable(std::string_view table)
{
    std::optional<RecordKind> found;
    std::size_t longest = 0;
    forEachEnumerator<RecordKind>([&](RecordKind kind, std::string_view word) {
        const bool fits = table == word || (table.starts_with(word) && table.substr(word.size()).starts_with('_'));
        if (fits && word.size() > longest) {
            found = kind;
            longest = word.size();
        }
    });
    return found;
}

} // namespace attune
