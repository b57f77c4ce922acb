// The part of SqliteStore that keeps what is not signed yet.
#include "db/database.h"
#include "db/field_value.h"
#include "db/note_words.h"
#include "db/sqlite_store.h"
#include "db/statement.h"
#include "src/errors.h"
#include "src/json/digest.h"
#include "src/json/record_json.h"

namespace attune {

void SqliteStore::putDraft(const Draft &draft, const std::optional<Deed> &deed)
{
    m_drafts.put(draft);
    if (deed)
        m_journal.append(targetOf(draft), *deed, {});
}

void SqliteStore::putVersion(const DraftVersion &version)
{
    m_drafts.put(version);
    const std::optional<Draft> draft = m_drafts.get(version.draft);
    const Parsed<Note> note = noteFromJson(version.content.toUtf8());
    if (draft && note.value)
        m_search.put(*draft, searchWords(*note.value));
}

void SqliteStore::putWords(const ClosingWords &words, const std::optional<Deed> &deed)
{
    if (get(words.id))
        m_tables.replace(words);
    else
        m_tables.insert(words);
    if (words.signedAt)
        m_unsigned.drop(words.id.any());
    else
        m_unsigned.keep(words);
    if (words.signedAt || deed)
        m_journal.append(targetOf(words), demanded(deed), words.signedAt ? digestOf(Record(words)) : QByteArray());
}

void SqliteStore::putLater(const LaterWords &words, const std::optional<Deed> &deed)
{
    if (get(words.id))
        m_tables.replace(words);
    else
        m_tables.insert(words);
    m_unsigned.keep(words);
    if (deed)
        m_journal.append(targetOf(words), *deed, {});
}

void SqliteStore::discard(Id<Draft> draft, const Deed &deed)
{
    const auto discarded = [&] {
        const std::optional<Draft> found = m_drafts.get(draft);
        if (!found)
            return;
        m_search.remove(found->note);
        m_drafts.drop(found->note);
        m_journal.append(targetOf(*found), deed, {});
    };
    transaction(discarded, {});
}

void SqliteStore::discard(Id<Session> session, const Deed &deed)
{
    const auto discarded = [&] {
        const std::optional<Session> found = get(session);
        if (!found)
            return;
        // Where foreign keys are not asked for, the draft would be left without its session.
        Statement draft(m_file->database(), "SELECT 1 FROM draft WHERE session = ?");
        bindField(draft, 1, session);
        if (draft.step())
            throw RuleBroken();
        Statement drop(m_file->database(), "DELETE FROM session WHERE id = ?");
        bindField(drop, 1, session);
        drop.run();
        m_changedCourses.insert(found->course);
        m_journal.append(targetOf(*found), deed, {});
    };
    transaction(discarded, {});
}

// A draft stands in the index at the time of its session, with the words of its latest version.
void SqliteStore::followSession(const Session &session)
{
    for (const SessionLine &line : m_sessions.lines(session.id)) {
        const std::optional<Draft> draft =
            line.note && line.note->draft ? m_drafts.get(*line.note->draft) : std::nullopt;
        if (!draft)
            continue;
        Statement latest(m_file->database(),
                         "SELECT content FROM draft_version WHERE draft = ? ORDER BY local DESC LIMIT 1");
        bindField(latest, 1, draft->id);
        const Parsed<Note> note = latest.step() ? noteFromJson(latest.column<QString>(0).toUtf8()) : Parsed<Note>{};
        if (note.value)
            m_search.put(*draft, searchWords(*note.value));
    }
}

void SqliteStore::keepForm(const QString &form, const QByteArray &words)
{
    transaction([&] { m_forms.keep(form, words); }, {});
}

QByteArray SqliteStore::keptForm(const QString &form)
{
    return m_forms.kept(form);
}

} // namespace attune
