#include "db/note_words.h"

#include "db/database.h"
#include "db/list_column.h"
#include "db/search_sql.h"

#include <QStringList>

namespace attune {

namespace {

// The columns of search_sql::otherWords, all but the passages.
void readOthers(const Statement &row, Note &note, const IdPlaces &ids)
{
    note.elements = readList<std::vector<ElementTick>>(row, 0, ids);
    note.strategies = readList<std::vector<StrategyUse>>(row, 1, ids);
    note.contexts = readList<std::vector<ContextTick>>(row, 2, ids);
    note.readings = readList<std::vector<Reading>>(row, 3, ids);
    note.givenLines = readList<std::vector<GivenLines>>(row, 4, ids);
    note.wonderDemand = row.column<QString>(5);
    note.wonderEnvironment = row.column<QString>(6);
    note.wonderCue = row.column<QString>(7);
    note.wonderHelped = row.column<QString>(8);
    note.thread = row.column<QString>(9);
    note.childAloneReason = row.column<QString>(10);
}

QString inLines(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u'\n');
}

} // namespace

QString searchWords(const Note &note)
{
    QStringList words;
    for (const Passage &passage : note.passages)
        words << passage.text;
    for (const ElementTick &tick : note.elements)
        words << tick.shown;
    for (const StrategyUse &use : note.strategies)
        words << use.shown << use.ledByOther;
    for (const ContextTick &tick : note.contexts)
        words << tick.shown;
    for (const Reading &reading : note.readings)
        words << reading.ledByOther;
    for (const GivenLines &lines : note.givenLines)
        words << lines.text;
    words << note.wonderDemand << note.wonderEnvironment << note.wonderCue << note.wonderHelped << note.thread
          << note.childAloneReason;
    return inLines(std::move(words));
}

NoteWords::NoteWords(const Database &database)
    : m_passages(database, search_sql::passages)
    , m_others(database, search_sql::otherWords)
    , m_addenda(database, search_sql::addendumWords)
{
}

QString NoteWords::of(const Of &which)
{
    Note note;
    IdPlaces ids;
    {
        const Prepared::Use row = m_passages.use();
        row->bindAll(which.note);
        if (!row->step())
            return {};
        ids = readIds(*row, 3);
        note.passages = readList<std::vector<Passage>>(*row, 4, ids);
    }
    {
        const Prepared::Use row = m_others.use();
        row->bindAll(which.note);
        row->step();
        readOthers(*row, note, ids);
    }
    QString words = searchWords(note);
    appendAddenda(which, words);
    return words;
}

void NoteWords::appendAddenda(const Of &which, QString &words)
{
    if (which.addenda == 0)
        return;
    const Prepared::Use rows = m_addenda.use();
    rows->bindAll(which.note, which.addenda);
    while (rows->step())
        words += u'\n' + rows->column<QString>(0) + u'\n' + rows->column<QString>(1);
}

// Most words stand in the passages, and nothing else is read then.
std::optional<NoteWords::Found> NoteWords::find(const Of &which, const SoughtWords &words)
{
    Found found;
    QStringList passages;
    {
        const Prepared::Use row = m_passages.use();
        row->bindAll(which.note);
        if (!row->step())
            return std::nullopt;
        found.note = readField<Id<Note>>(*row, 0);
        found.session = readField<Id<Session>>(*row, 1);
        found.family = readField<Id<Family>>(*row, 2);
        passages = readTexts(*row, 4, &Passage::text);
    }
    std::optional<Snippet> snippet = words.snippetOf(inLines(std::move(passages)));
    if (!snippet)
        snippet = words.snippetOf(of(which));
    if (!snippet)
        return std::nullopt;
    found.snippet = std::move(*snippet);
    return found;
}

} // namespace attune
