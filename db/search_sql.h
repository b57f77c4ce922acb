// The statements of SearchIndex. A test asks SQLite how it runs those that read.
#pragma once

#include <string>

namespace attune::search_sql {

inline constexpr const char *sessionOf =
    "SELECT session FROM note WHERE id = ? AND NOT EXISTS (SELECT 1 FROM strike WHERE strike.note = note.id)";
// The first free place from the minute of the session's start on (its day's noon where none is known). ?1: the session.
inline std::string freePlace(const std::string &entries)
{
    return "WITH wish (place, family) AS ("
           "SELECT coalesce(session.start, unixepoch(session.day) * 1000 + 43200000) / 60000 * 1024, family.local "
           "FROM session JOIN family ON family.id = session.family WHERE session.id = ?1), "
           "free (place, family) AS (SELECT CASE WHEN EXISTS (SELECT 1 FROM "
        + entries + " AS e WHERE e.place = wish.place) THEN (SELECT e.place + 1 FROM " + entries
        + " AS e WHERE e.place >= wish.place AND NOT EXISTS (SELECT 1 FROM " + entries
        + " AS f WHERE f.place = e.place + 1) ORDER BY e.place LIMIT 1) ELSE wish.place END, wish.family FROM wish) ";
}
// ?2: the note, ?3: a draft's words.
inline const std::string addNote = freePlace("search_entry")
    + "INSERT INTO search_entry (place, note, session, family) SELECT place, ?2, ?1, family FROM free";
inline const std::string addDraft = freePlace("draft_entry")
    + "INSERT INTO draft_entry (place, note, session, words, family) SELECT place, ?2, ?1, ?3, 'f' || family FROM free";
inline constexpr const char *addWords =
    "INSERT INTO search (rowid, words, family) SELECT place, words, family FROM search_text WHERE place = ?";
inline constexpr const char *addDraftWords =
    "INSERT INTO draft_search (rowid, words, family) SELECT place, words, family FROM draft_entry WHERE place = ?";
inline constexpr const char *placeOf = "SELECT place FROM search_entry WHERE note = ?";
inline constexpr const char *placeOfDraft = "SELECT place FROM draft_entry WHERE note = ?";
inline constexpr const char *takeWords = "INSERT INTO search (search, rowid, words, family) "
                                         "SELECT 'delete', place, words, family FROM search_text WHERE place = ?";
inline constexpr const char *takeDraftWords = "INSERT INTO draft_search (draft_search, rowid, words, family) "
                                              "SELECT 'delete', place, words, family FROM draft_entry WHERE place = ?";
inline constexpr const char *drop = "DELETE FROM search_entry WHERE place = ?";
inline constexpr const char *dropDraft = "DELETE FROM draft_entry WHERE place = ?";
// The latest first. U+FDD0 and U+FDD1 are no characters, so that they mark what was found in any text.
inline std::string findIn(const std::string &index, const std::string &entries)
{
    return "SELECT " + index + ".rowid, note, session.id, session.family, session.day, snippet(" + index
        + ", 0, char(0xfdd0), char(0xfdd1), char(0x2026), 24) FROM " + index + " CROSS JOIN " + entries + " ON "
        + entries + ".place = " + index + ".rowid CROSS JOIN session ON session.id = " + entries + ".session WHERE "
        + index + " MATCH ?1 ORDER BY " + index + ".rowid DESC LIMIT ?2";
}
inline const std::string find = findIn("search", "search_entry");
inline const std::string findDrafts = findIn("draft_search", "draft_entry");
inline constexpr const char *localFamily = "SELECT local FROM family WHERE id = ?";
inline constexpr const char *unfound =
    "SELECT 1 FROM note WHERE NOT EXISTS (SELECT 1 FROM strike WHERE strike.note = note.id) "
    "AND NOT EXISTS (SELECT 1 FROM search_entry WHERE search_entry.note = note.id) LIMIT 1";
inline constexpr const char *unfounded =
    "SELECT 1 FROM search_entry WHERE NOT EXISTS (SELECT 1 FROM note WHERE note.id = search_entry.note "
    "AND NOT EXISTS (SELECT 1 FROM strike WHERE strike.note = note.id)) UNION ALL "
    "SELECT 1 FROM draft_entry WHERE NOT EXISTS (SELECT 1 FROM draft WHERE draft.note = draft_entry.note) LIMIT 1";
inline constexpr const char *dropLeftDrafts =
    "DELETE FROM draft_entry WHERE NOT EXISTS (SELECT 1 FROM draft WHERE draft.note = draft_entry.note)";
inline constexpr const char *unstruck =
    "SELECT id, session FROM note WHERE NOT EXISTS (SELECT 1 FROM strike WHERE strike.note = note.id) ORDER BY local";

} // namespace attune::search_sql
