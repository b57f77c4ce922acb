// The words of notes, and where they stand.
#pragma once

#include "db/note_words.h"
#include "db/prepared.h"
#include "db/search_expression.h"
#include "db/search_sql.h"
#include "db/search_terms.h"
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

/// One row for each note that can be found, in the order of their sessions, the latest first; its words are the note's
/// own. Drafts are few, and have an index of their own with the words that they had when they were put. Must go before
/// its database does.
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
    /// A note's row, and what its words are.
    struct Entry {
        qint64 place = 0;
        NoteWords::Of of;
        qint64 family = 0; ///< its local number
        std::string day;
    };
    /// Takes a row of search_sql::entryAt, and says whether it wants more.
    using Take = std::function<bool(const Statement &)>;
    /// A hit, and the order in which hits come.
    struct Placed {
        qint64 place = 0;
        SearchHit hit;
    };

    /// Places ascend from the latest session to the earliest: what is asked for first stands first, and the index leaps
    /// forwards quickly and backwards slowly. Of what begins in the same minute as 15 others some stands a little
    /// further on. start: UTC milliseconds.
    static qint64 placeFor(qint64 start);
    /// Where it would like to be; nothing for a note that is struck.
    std::optional<Entry> entryFor(Id<Note> note);
    /// At the first free place from there on.
    void enter(Entry &entry);
    void enterAll(std::vector<Entry> &entries);
    std::string termsOf(const Entry &entry);
    void addWords(const std::vector<Entry> &entries, SearchTerms &added, const std::function<void()> &tell);
    /// Takes a note out; the words that it had join the gathered ones.
    void takeOut(Id<Note> note, SearchTerms &gathered);
    void removeDraft(Id<Note> note);
    bool isMostOfAll(std::size_t notes);
    /// How many notes are in the index up to a place; stops counting at `most`.
    std::size_t entriesUntil(qint64 place, std::size_t most);
    /// Whether more than half of the latest notes match, as far as a few of them tell.
    bool matchesMost(const std::string &expression);
    std::vector<Placed> findNotes(const SoughtWords &words, const SearchWords &asked);
    /// Gives the entries that may hold the words, the latest first, until `take` has enough.
    void eachThatMayHold(const std::string &expression, const Take &take);
    void eachOfFamilyThatMayHold(const std::string &expression, qint64 family, const Take &take);
    std::vector<Placed> findDrafts(const SoughtWords &words, const SearchWords &asked);
    std::optional<Placed> draftAt(qint64 number, const SoughtWords &words);
    bool holdsWords();
    bool holdsDraftWords();

    const Database &m_database;
    NoteWords m_words;
    SearchVocabulary m_vocabulary;
    SearchExpression m_expression;
    WordIndex m_notes;
    WordIndex m_drafts;
    Prepared m_toEnter;
    Prepared m_isTaken;
    Prepared m_nextFree;
    Prepared m_enter;
    Prepared m_entryOf;
    Prepared m_entryAt;
    Prepared m_entriesOfFamily;
    Prepared m_entryOfFamilyAt;
    Prepared m_leave;
    Prepared m_entriesUntil;
    Prepared m_localFamily;
    Prepared m_draftWords;
    Prepared m_keepDraftWords;
    Prepared m_dropDraftWords;
    Prepared m_draftAt;
};

} // namespace attune
