#include "db/drafts.h"

#include "db/database.h"
#include "db/field_value.h"
#include "db/record_tables.h"
#include "src/rules/note_life.h"

namespace attune {

Drafts::Drafts(const Database &database, RecordTables &tables)
    : m_database(database)
    , m_tables(tables)
    , m_update(database, "UPDATE draft SET saved = ?, content = ? WHERE id = ?")
    , m_trim(database,
             "DELETE FROM draft_version WHERE draft = ?1 AND local <= "
             "(SELECT local FROM draft_version WHERE draft = ?1 ORDER BY local DESC LIMIT 1 OFFSET ?2)")
    , m_dropVersions(database, "DELETE FROM draft_version WHERE draft = (SELECT id FROM draft WHERE note = ?)")
    , m_drop(database, "DELETE FROM draft WHERE note = ?")
    , m_dropLater(database, "DELETE FROM later_words WHERE note = ? AND author = ?")
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
}

void Drafts::put(const DraftVersion &version)
{
    m_tables.insert(version);
    const Prepared::Use trim = m_trim.use();
    bindField(*trim, 1, version.draft);
    trim->bind(2, mostDraftVersions);
    trim->run();
}

void Drafts::drop(Id<Note> note)
{
    for (Prepared *statement : {&m_dropVersions, &m_drop}) {
        const Prepared::Use drop = statement->use();
        bindField(*drop, 1, note);
        drop->run();
    }
}

void Drafts::dropLater(Id<Note> note, Id<Clinician> author)
{
    const Prepared::Use drop = m_dropLater.use();
    bindField(*drop, 1, note);
    bindField(*drop, 2, author);
    drop->run();
}

std::optional<Draft> Drafts::get(Id<Draft> draft)
{
    std::optional<Record> record = m_tables.get(RecordKind::Draft, draft.any());
    return record ? std::optional(std::get<Draft>(std::move(*record))) : std::nullopt;
}

} // namespace attune
