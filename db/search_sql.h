// The statements of SearchIndex. A test asks SQLite how it runs those that read.
#pragma once

#include <string>

namespace attune::search_sql {

/// One table of entries: of the signed notes, or of the drafts.
struct Entries {
    std::string entries;

    /// At the first free place from the minute of the session's start on (its day's noon where none is known). ?1: the
    /// session, ?2: the note, ?3: its words.
    std::string addEntry() const
    {
        return "WITH wish (place) AS (SELECT coalesce(start, unixepoch(day) * 1000 + 43200000) / 60000 * 1024 "
               "FROM session WHERE id = ?1) "
               "INSERT INTO "
            + entries
            + " (place, note, session, family, day, words, family_place) "
              "SELECT place, ?2, ?1, family, day, ?3, local * 8796093022208 + 4398046511104 - place FROM (SELECT CASE "
              "WHEN EXISTS (SELECT 1 FROM "
            + entries + " AS e WHERE e.place = wish.place) THEN (SELECT e.place + 1 FROM " + entries
            + " AS e WHERE e.place >= wish.place AND NOT EXISTS (SELECT 1 FROM " + entries
            + " AS f WHERE f.place = e.place + 1) ORDER BY e.place LIMIT 1) ELSE wish.place END AS place, "
              "family.id AS family, session.day, family.local "
              "FROM wish, session JOIN family ON family.id = session.family WHERE session.id = ?1)";
    }
    std::string at() const { return "SELECT words, family_place FROM " + entries + " WHERE place = ?"; }
    std::string placeOf() const { return "SELECT place FROM " + entries + " WHERE note = ?"; }
    std::string drop() const { return "DELETE FROM " + entries + " WHERE place = ?"; }
};

/// The statements of one index over one table of entries.
struct Words {
    std::string index;
    std::string entries;
    /// The column of the entries in whose order the index holds them.
    std::string place;
    /// Which way that goes from the latest.
    std::string order;

    std::string addWords() const { return "INSERT INTO " + index + " (rowid, words) VALUES (?, ?)"; }
    std::string takeWords() const
    {
        return "INSERT INTO " + index + " (" + index + ", rowid, words) SELECT 'delete', " + place + ", words FROM "
            + entries + " WHERE place = ?";
    }
    /// The latest first; ?1: an expression, ?2: how many. U+FDD0 and U+FDD1 are no characters, so that they mark what
    /// was found in any text.
    std::string find() const { return find(""); }
    /// Of the family with the local number ?3.
    std::string findInFamily() const
    {
        const std::string familyPlace = place == "family_place" ? index + ".rowid" : "family_place";
        return find("AND " + familyPlace + " BETWEEN ?3 * 8796093022208 AND (?3 + 1) * 8796093022208 - 1 ");
    }
    std::string find(const std::string &where) const
    {
        return "SELECT place, note, session, family, day, snippet(" + index
            + ", 0, char(0xfdd0), char(0xfdd1), char(0x2026), 24) FROM " + index + " CROSS JOIN " + entries + " ON "
            + place + " = " + index + ".rowid WHERE " + index + " MATCH ?1 " + where + "ORDER BY " + index + ".rowid "
            + order + " LIMIT ?2";
    }
    /// Joins pieces of the index. ?: about so many pages of it at once; less than nothing: of all pieces into one.
    std::string join() const { return "INSERT INTO " + index + " (" + index + ", rank) VALUES ('merge', ?)"; }
    std::string empty() const { return "INSERT INTO " + index + " (" + index + ") VALUES ('delete-all')"; }
    std::string rebuild() const { return "INSERT INTO " + index + " (" + index + ") VALUES ('rebuild')"; }
    /// Compares the index with the words of the entries, not only with itself.
    std::string check() const
    {
        return "INSERT INTO " + index + " (" + index + ", rank) VALUES ('integrity-check', 1)";
    }
};

inline const Entries noteEntries{"search_entry"};
inline const Entries draftEntries{"draft_entry"};
inline const Words ofNotes{"search", "search_entry", "place", "DESC"};
inline const Words ofFamilies{"family_search", "search_entry", "family_place", "ASC"};
inline const Words ofDrafts{"draft_search", "draft_entry", "place", "DESC"};
inline constexpr const char *byFamily = "SELECT family_place, words FROM search_entry ORDER BY family_place";

inline constexpr const char *wordsOf =
    "SELECT session, words FROM note JOIN search_text ON search_text.note = note.id WHERE note.id = ? "
    "AND NOT EXISTS (SELECT 1 FROM strike WHERE strike.note = note.id)";
inline constexpr const char *localFamily = "SELECT local FROM family WHERE id = ?";
inline constexpr const char *unstruck =
    "SELECT id FROM note WHERE NOT EXISTS (SELECT 1 FROM strike WHERE strike.note = note.id) ORDER BY local";
inline constexpr const char *leftDrafts =
    "DELETE FROM draft_entry WHERE NOT EXISTS (SELECT 1 FROM draft WHERE draft.note = draft_entry.note)";

inline constexpr const char *addWord = "INSERT INTO search_word (word) VALUES (?) ON CONFLICT DO NOTHING";
inline constexpr const char *isWordUsed = "SELECT 1 FROM search WHERE search MATCH ? LIMIT 1";
inline constexpr const char *dropWord = "DELETE FROM search_word WHERE word = ?";
inline constexpr const char *dropAllWords = "DELETE FROM search_word";
inline constexpr const char *wordsFrom = "SELECT word FROM search_word WHERE word >= ? ORDER BY word";
// Whether the vocabulary has the words of the index and no others.
inline constexpr const char *sameWords =
    "SELECT count(*) = count(word) AND count(*) = (SELECT count(*) FROM search_word) "
    "FROM search_term LEFT JOIN search_word ON word = term";

// More than ? notes: stops counting there.
inline constexpr const char *manyEntries = "SELECT count(*) FROM (SELECT 1 FROM search_entry LIMIT ?)";
inline constexpr const char *written = "SELECT total_changes()";

// What must not be: a note without its words, words without their note or other than its own, of a draft that is gone.
inline constexpr const char *unfound =
    "SELECT 1 FROM note WHERE NOT EXISTS (SELECT 1 FROM strike WHERE strike.note = note.id) "
    "AND NOT EXISTS (SELECT 1 FROM search_entry WHERE search_entry.note = note.id) LIMIT 1";
inline constexpr const char *unfounded =
    "SELECT 1 FROM search_entry AS entry LEFT JOIN note ON note.id = entry.note "
    "LEFT JOIN session ON session.id = note.session LEFT JOIN family ON family.id = note.family "
    "WHERE (SELECT words FROM search_text WHERE search_text.note = note.id) IS NOT entry.words "
    "OR entry.session IS NOT session.id OR entry.family IS NOT family.id OR entry.day IS NOT session.day "
    "OR entry.family_place IS NOT family.local * 8796093022208 + 4398046511104 - entry.place OR EXISTS (SELECT 1 FROM "
    "strike WHERE strike.note = note.id) LIMIT 1";
inline constexpr const char *unfoundedDraft =
    "SELECT 1 FROM draft_entry WHERE NOT EXISTS (SELECT 1 FROM draft WHERE draft.note = draft_entry.note) LIMIT 1";

} // namespace attune::search_sql
