#include "db/drafts.h"

#include "db/database.h"
#include "db/field_value.h"
#include "db/record_tables.h"
#include "db/unsigned_digests.h"
#include "src/rules/note_life.h"

#include <utility>

namespace attune {

namespace {

std::vector<Id<AnyRecord>> idsIn(Statement &rows)
{
    std::vector<Id<AnyRecord>> ids;
    while (rows.step())
        ids.push_back(readField<Id<AnyRecord>>(rows, 0));
    return ids;
}

} // namespace

Drafts::Drafts(const Database &database, RecordTables &tables, UnsignedDigests &digests)
    : m_database(database)
    , m_tables(tables)
    , m_digests(digests)
    , m_update(database, "UPDATE draft SET saved = ?, content = ? WHERE id = ?")
    , m_versions(database, "SELECT id FROM draft_version WHERE draft = ? ORDER BY local DESC LIMIT -1 OFFSET ?")
    , m_dropVersion(database, "DELETE FROM draft_version WHERE id = ?")
    , m_ofNote(database, "SELECT id FROM draft WHERE note = ?")
    , m_drop(database, "DELETE FROM draft WHERE id = ?")
    , m_later(database, "SELECT id FROM later_words WHERE note = ? AND author = ?")
    , m_dropLater(database, "DELETE FROM later_words WHERE id = ?")
{
}

void Drafts::put(const Draft &draft)
{
    {
        const Prepared::Use update = m_update.use();
        bindField(*update, 1, draft.saved);
        bindField(*update, 2, draft.content);
        bindField(*update, 3, draft.id);
        update->run();
    }
    if (m_database.changes() == 0)
        m_tables.insert(draft);
    // As it is kept: what a draft belongs to is not taken from one that is given again.
    m_digests.keep(m_tables.get(RecordKind::Draft, draft.id.any()).value());
}

void Drafts::put(const DraftVersion &version)
{
    m_tables.insert(version);
    m_digests.keep(version);
    dropVersions(version.draft, mostDraftVersions);
}

void Drafts::dropVersions(Id<Draft> draft, int butTheLatest)
{
    std::vector<Id<AnyRecord>> old;
    {
        const Prepared::Use versions = m_versions.use();
        bindField(*versions, 1, draft);
        versions->bind(2, butTheLatest);
        old = idsIn(*versions);
    }
    for (const Id<AnyRecord> &version : old)
        dropRow(m_dropVersion, version);
}

void Drafts::drop(Id<Note> note)
{
    std::vector<Id<AnyRecord>> drafts;
    {
        const Prepared::Use ofNote = m_ofNote.use();
        bindField(*ofNote, 1, note);
        drafts = idsIn(*ofNote);
    }
    for (const Id<AnyRecord> &draft : drafts) {
        dropVersions(Id<Draft>(draft.bytes()), 0);
        dropRow(m_drop, draft);
    }
}

void Drafts::dropLater(Id<Note> note, Id<Clinician> author)
{
    std::vector<Id<AnyRecord>> later;
    {
        const Prepared::Use words = m_later.use();
        bindField(*words, 1, note);
        bindField(*words, 2, author);
        later = idsIn(*words);
    }
    for (const Id<AnyRecord> &words : later)
        dropRow(m_dropLater, words);
}

void Drafts::dropRow(Prepared &statement, Id<AnyRecord> record)
{
    {
        const Prepared::Use drop = statement.use();
        bindField(*drop, 1, record);
        drop->run();
    }
    m_digests.drop(record);
}

std::optional<Draft> Drafts::get(Id<Draft> draft)
{
    std::optional<Record> record = m_tables.get(RecordKind::Draft, draft.any());
    return record ? std::optional(std::get<Draft>(std::move(*record))) : std::nullopt;
}

} // namespace attune
