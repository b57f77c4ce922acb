// The words of notes, and where they stand.
#pragma once

#include "db/prepared.h"
#include "db/search_expression.h"
#include "src/records/draft.h"
#include "src/records/note.h"
#include "src/search_hit.h"

#include <QString>

#include <functional>
#include <vector>

namespace attune {

/// One row for each note that can be found, in the order of their sessions. The words of signed notes are read from
/// their tables, so a row must be taken out before what it is made of changes. Must go before its database does.
class SearchIndex {
public:
    explicit SearchIndex(const Database &database);

    /// Adds a signed note with its addenda, or puts it anew; a struck one is only taken out.
    void put(Id<Note> note);
    /// Adds a draft with its words as they are now, or puts it anew.
    void put(const Draft &draft, const QString &words);
    /// Takes a note or draft out; nothing happens where it is not in.
    void remove(Id<Note> note);
    /// Builds everything anew, drafts with the words that they had. Tells now and then how far that has come, of how
    /// much.
    void rebuild(const std::function<void(qint64 done, qint64 all)> &tell);
    /// Whether the index holds the words of the notes and no others, and each unstruck note is in it.
    bool isRight();

    /// See Store::search().
    std::vector<SearchHit> find(const SearchWords &words);

private:
    const Database &m_database;
    SearchExpression m_expression;
    Prepared m_sessionOf;
    Prepared m_addNote;
    Prepared m_addDraft;
    Prepared m_addWords;
    Prepared m_placeOf;
    Prepared m_takeWords;
    Prepared m_drop;
    Prepared m_find;
    Prepared m_localFamily;
};

} // namespace attune
