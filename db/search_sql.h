// The statements of SearchIndex. A test asks SQLite how it runs those that read.
#pragma once

#include <string>

namespace attune::search_sql {

/// The statements of one index.
struct Words {
    std::string index;

    std::string add() const { return "INSERT INTO " + index + " (rowid, words) VALUES (?, ?)"; }
    /// With the very words that were added.
    std::string takeOut() const
    {
        return "INSERT INTO " + index + " (" + index + ", rowid, words) VALUES ('delete', ?, ?)";
    }
    std::string find() const { return "SELECT rowid FROM " + index + " WHERE " + index + " MATCH ? ORDER BY rowid"; }
    /// Joins pieces of the index. ?: about so many pages of it at once; less than nothing: of all pieces into one.
    std::string join() const { return "INSERT INTO " + index + " (" + index + ", rank) VALUES ('merge', ?)"; }
    std::string empty() const { return "INSERT INTO " + index + " (" + index + ") VALUES ('delete-all')"; }
    /// Looks for what cannot be, within the index itself.
    std::string check() const { return "INSERT INTO " + index + " (" + index + ") VALUES ('integrity-check')"; }
};

inline const Words ofNotes{"search"};
inline const Words ofDrafts{"draft_search"};

// What an entry is made of; nothing for a struck note.
inline constexpr const char *toEnter =
    "SELECT note.local, coalesce(session.start, unixepoch(session.day) * 1000 + 43200000), session.day, family.local, "
    "(SELECT count(*) FROM addendum WHERE addendum.note = note.id) "
    "FROM note CROSS JOIN session ON session.id = note.session CROSS JOIN family ON family.id = note.family "
    "WHERE note.id = ? AND NOT EXISTS (SELECT 1 FROM strike WHERE strike.note = note.id)";
inline constexpr const char *isTaken = "SELECT 1 FROM search_entry WHERE place = ?";
inline constexpr const char *nextFree =
    "SELECT place + 1 FROM search_entry AS e WHERE place >= ? AND NOT EXISTS (SELECT 1 FROM search_entry AS f WHERE "
    "f.place = e.place + 1) ORDER BY place LIMIT 1";
inline constexpr const char *enter =
    "INSERT INTO search_entry (place, note, family, addenda, day) VALUES (?, ?, ?, ?, ?)";
inline constexpr const char *entryOf =
    "SELECT place, search_entry.note, addenda, search_entry.family FROM note CROSS JOIN search_entry ON "
    "search_entry.note = note.local WHERE note.id = ?";
inline constexpr const char *entryAt = "SELECT place, note, addenda, day FROM search_entry WHERE place = ?";
inline constexpr const char *entriesOfFamily =
    "SELECT place, note, addenda, day FROM search_entry INDEXED BY search_entry_by_family WHERE family = ? "
    "ORDER BY place";
// The same row, read where the family's others lie.
inline constexpr const char *entryOfFamilyAt =
    "SELECT place, note, addenda, day FROM search_entry INDEXED BY search_entry_by_family WHERE place = ?1 "
    "AND family = ?2";
inline constexpr const char *leave = "DELETE FROM search_entry WHERE place = ?";
inline constexpr const char *unstruck =
    "SELECT id FROM note WHERE NOT EXISTS (SELECT 1 FROM strike WHERE strike.note = note.id) ORDER BY local";
// Stops counting at ?2 notes.
inline constexpr const char *entriesUntil =
    "SELECT count(*) FROM (SELECT 1 FROM search_entry WHERE place <= ?1 LIMIT ?2)";
inline constexpr const char *localFamily = "SELECT local FROM family WHERE id = ?";

inline constexpr const char *passages = "SELECT id, session, family, ids, passages FROM note WHERE local = ?";
inline constexpr const char *otherWords =
    "SELECT elements, strategies, contexts, readings, given_lines, wonder_demand, wonder_environment, wonder_cue, "
    "wonder_helped, thread, child_alone_reason FROM note WHERE local = ?";
inline constexpr const char *addendumWords =
    "SELECT text, reason FROM addendum WHERE note = (SELECT id FROM note WHERE local = ?) ORDER BY local LIMIT ?";

inline constexpr const char *draftWords = "SELECT number, words FROM draft_words WHERE note = ?";
inline constexpr const char *keepDraftWords = "INSERT INTO draft_words (note, words) VALUES (?, ?)";
inline constexpr const char *dropDraftWords = "DELETE FROM draft_words WHERE number = ?";
inline constexpr const char *allDraftWords = "SELECT number, words FROM draft_words ORDER BY number";
// A draft with its session as it is now.
inline constexpr const char *draftAt =
    "SELECT draft.note, draft.session, draft.family, session.day, coalesce(session.start, unixepoch(session.day) * "
    "1000 + 43200000), draft_words.words FROM draft_words CROSS JOIN draft ON draft.note = draft_words.note "
    "CROSS JOIN session ON session.id = draft.session WHERE draft_words.number = ?";
inline constexpr const char *leftDrafts = "DELETE FROM draft_words WHERE note NOT IN (SELECT note FROM draft)";

inline constexpr const char *addWord = "INSERT INTO search_word (word) VALUES (?) ON CONFLICT DO NOTHING";
inline constexpr const char *isWordUsed = "SELECT 1 FROM search WHERE search MATCH ? LIMIT 1";
inline constexpr const char *dropWord = "DELETE FROM search_word WHERE word = ?";
inline constexpr const char *dropAllWords = "DELETE FROM search_word";
inline constexpr const char *wordsFrom = "SELECT word FROM search_word WHERE word >= ? ORDER BY word";
inline constexpr const char *allWords = "SELECT word FROM search_word ORDER BY word";
// Each word of the index with each of its places.
inline constexpr const char *wordsAndPlaces = "SELECT term, doc FROM search_term";
inline constexpr const char *draftWordsAndPlaces = "SELECT term, doc FROM draft_search_term";

inline constexpr const char *written = "SELECT total_changes()";

// What must not be: a note that is not in the index, an entry without its note or other than the note says.
inline constexpr const char *unfound =
    "SELECT 1 FROM note WHERE NOT EXISTS (SELECT 1 FROM strike WHERE strike.note = note.id) "
    "AND NOT EXISTS (SELECT 1 FROM search_entry WHERE search_entry.note = note.local) LIMIT 1";
inline constexpr const char *unfounded =
    "SELECT 1 FROM search_entry AS entry LEFT JOIN note ON note.local = entry.note "
    "LEFT JOIN session ON session.id = note.session WHERE entry.day IS NOT session.day "
    "OR entry.family IS NOT (SELECT local FROM family WHERE family.id = note.family) "
    "OR entry.addenda <> (SELECT count(*) FROM addendum WHERE addendum.note = note.id) "
    "OR EXISTS (SELECT 1 FROM strike WHERE strike.note = note.id) LIMIT 1";
inline constexpr const char *entries = "SELECT place, note, addenda, family FROM search_entry ORDER BY place";
inline constexpr const char *unfoundedDraft =
    "SELECT 1 FROM draft_words WHERE note NOT IN (SELECT note FROM draft) LIMIT 1";

} // namespace attune::search_sql
