// The words of notes, and where they stand.
#pragma once

#include "db/prepared.h"
#include "db/search_expression.h"
#include "db/search_sql.h"
#include "src/records/draft.h"
#include "src/records/note.h"
#include "src/search_hit.h"

#include <QString>

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace attune {

/// One row for each note that can be found, in the order of their sessions, with its words as they were when it was
/// put; drafts have an index of their own. Must go before its database does.
class SearchIndex {
public:
    explicit SearchIndex(const Database &database);

    /// Adds signed notes with their addenda, or puts them anew; a struck one is only taken out. Tells of each of the
    /// steps, of which a note takes `stepsEach`.
    void put(std::span<const Id<Note>> notes, const std::function<void()> &tell);
    static constexpr std::size_t stepsEach = 3;
    /// Adds a draft with its words as they are now, or puts it anew.
    void put(const Draft &draft, const QString &words);
    /// Takes a note or draft out; nothing happens where it is not in.
    void remove(Id<Note> note);
    /// Builds everything anew, drafts with the words that they had.
    void rebuild();
    /// Whether the index holds the words of the notes and no others, and each unstruck note is in it.
    bool isRight();

    /// See Store::search().
    std::vector<SearchHit> find(const SearchWords &words);

private:
    /// The statements of one of the two indexes.
    struct Index {
        Index(const Database &database, const search_sql::Words &words);

        Prepared addEntry;
        Prepared wordsAt;
        Prepared addWords;
        Prepared placeOf;
        Prepared takeWords;
        Prepared drop;
        Prepared find;
    };
    /// A hit with its place among all.
    struct Placed {
        qint64 place = 0;
        SearchHit hit;
    };

    /// The place of its entry, nothing for a note that is struck; its words join the gathered ones.
    std::optional<qint64> addEntry(Id<Note> note, SearchVocabulary::Words &gathered);
    qint64 addEntry(Index &index, Id<Session> session, Id<Note> note, const QString &words);
    static void addWords(Index &index, qint64 place);
    void gather(std::string_view text, SearchVocabulary::Words &gathered) const;
    /// Takes a note out of both indexes; the words that it had among the signed ones join the gathered ones.
    void takeOut(Id<Note> note, SearchVocabulary::Words &gathered);
    static std::optional<qint64> placeOf(Index &index, Id<Note> note);
    static void removeAt(Index &index, qint64 place);
    void removeDraft(Id<Note> note);
    bool isMostOfAll(std::size_t notes);
    void joinPieces(std::size_t steps, const std::function<void()> &tell);
    static void find(Index &index, const std::optional<std::string> &expression, int most, std::vector<Placed> &hits);

    const Database &m_database;
    WordSplitter m_splitter;
    SearchVocabulary m_vocabulary;
    SearchExpression m_expression;
    Index m_notes;
    Index m_drafts;
    Prepared m_joinPieces;
    Prepared m_manyEntries;
    Prepared m_written;
    Prepared m_wordsOf;
    Prepared m_localFamily;
};

} // namespace attune
