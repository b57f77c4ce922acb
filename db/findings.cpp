#include "db/findings.h"

#include "db/database.h"
#include "db/field_value.h"
#include "db/record_tables.h"
#include "src/json/signed_content.h"

#include <algorithm>

namespace attune {

namespace {

std::optional<Id<Note>> noteOf(const Record &record)
{
    return std::visit(
        []<class T>(const T &held) -> std::optional<Id<Note>> {
            if constexpr (std::is_same_v<T, Note>)
                return held.id;
            else if constexpr (requires { held.note; })
                return held.note;
            else
                return std::nullopt;
        },
        record);
}

template <class T>
std::optional<T> find(RecordTables &tables, Id<T> id)
{
    std::optional<Record> record = tables.get(T::kind, id.any());
    return record ? std::optional<T>(std::get<T>(std::move(*record))) : std::nullopt;
}

std::optional<QByteArray> digestNow(RecordTables &tables, const Signature &signature)
{
    if (signature.addendum) {
        const std::optional<Addendum> addendum = find(tables, *signature.addendum);
        return addendum ? digestOf(signedContent(*addendum, signature.shownNames, signature.scheme)) : QByteArray();
    }
    const std::optional<Note> note = find(tables, signature.note);
    const std::optional<Session> session = note ? find(tables, note->session) : std::nullopt;
    return session ? digestOf(signedContent(*note, *session, signature.shownNames, signature.scheme)) : QByteArray();
}

} // namespace

void note(Verification &verification, const Finding &finding)
{
    if (std::find(verification.findings.begin(), verification.findings.end(), finding) == verification.findings.end())
        verification.findings.push_back(finding);
}

Finding about(const Record &record, Finding::What what)
{
    return {what, familyOf(record), noteOf(record), kindOf(record), idOf(record)};
}

Finding missing(const JournalRow &row)
{
    Finding finding{Finding::What::RecordMissing, row.family, {}, row.recordKind, row.record};
    if (row.recordKind == RecordKind::Note)
        finding.note = Id<Note>(row.record->bytes());
    return finding;
}

bool mayBeGone(const Database &database, const JournalRow &row)
{
    Statement gone(database,
                   "SELECT 1 FROM journal_row WHERE record = ?1 AND action = 'discarded' AND record_kind = 'session' "
                   "UNION ALL SELECT 1 FROM erasure WHERE family = ?2");
    bindField(gone, 1, row.record);
    bindField(gone, 2, row.family);
    return gone.step();
}

bool hasItsSignature(const Database &database, const Record &record)
{
    if (const auto *note = std::get_if<Note>(&record)) {
        Statement found(database, "SELECT 1 FROM signature WHERE note = ? AND addendum IS NULL");
        bindField(found, 1, note->id);
        return found.step();
    }
    if (const auto *addendum = std::get_if<Addendum>(&record)) {
        Statement found(database, "SELECT 1 FROM signature WHERE addendum = ?");
        bindField(found, 1, addendum->id);
        return found.step();
    }
    return true;
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
