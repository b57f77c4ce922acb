// The words of notes, and where they stand.
#pragma once

#include "db/prepared.h"
#include "db/search_expression.h"
#include "db/search_sql.h"
#include "db/word_index.h"
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
    static constexpr std::size_t stepsEach = 5;
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
    /// The statements of one of the two tables of entries.
    struct Entries {
        Entries(const Database &database, const search_sql::Entries &entries);

        Prepared add;
        Prepared at;
        Prepared placeOf;
        Prepared drop;
    };

    /// The place of its entry, nothing for a note that is struck; its words join the gathered ones.
    std::optional<qint64> addEntry(Id<Note> note, SearchVocabulary::Words &gathered);
    qint64 addEntry(Entries &entries, Id<Session> session, Id<Note> note, const QString &words);
    void addWords(std::vector<qint64> places, const std::function<void()> &tell);
    void gather(std::string_view text, SearchVocabulary::Words &gathered) const;
    /// Takes a note out of both indexes; the words that it had among the signed ones join the gathered ones.
    void takeOut(Id<Note> note, SearchVocabulary::Words &gathered);
    static std::optional<qint64> placeOf(Entries &entries, Id<Note> note);
    void removeDraft(Id<Note> note);
    bool isMostOfAll(std::size_t notes);

    const Database &m_database;
    WordSplitter m_splitter;
    SearchVocabulary m_vocabulary;
    SearchExpression m_expression;
    Entries m_noteEntries;
    Entries m_draftEntries;
    WordIndex m_notes;
    WordIndex m_families; // the same notes, in the order of families
    WordIndex m_drafts;
    Prepared m_manyEntries;
    Prepared m_wordsOf;
    Prepared m_localFamily;
};

} // namespace attune
