// The part of SqliteStore that keeps what is not signed yet.
#include "db/note_words.h"
#include "db/sqlite_store.h"
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

void SqliteStore::keepForm(const QString &form, const QByteArray &words)
{
    transaction([&] { m_forms.keep(form, words); }, {});
}

QByteArray SqliteStore::keptForm(const QString &form)
{
    return m_forms.kept(form);
}

} // namespace attune
