// The statements of SearchIndex. A test asks SQLite how it runs those that read.
#pragma once

#include <string>

namespace attune::search_sql {

inline constexpr const char *sessionOf =
    "SELECT session FROM note WHERE id = ? AND NOT EXISTS (SELECT 1 FROM strike WHERE strike.note = note.id)";
inline constexpr const char *dropNotes = "DELETE FROM search_entry WHERE draft_words IS NULL "
                                         "OR EXISTS (SELECT 1 FROM note WHERE note.id = search_entry.note)";
// The first free place from the session's start on (its day's noon where none is known). ?1: the session, ?2: the note.
inline const std::string freePlace =
    "WITH wish (place, family) AS ("
    "SELECT coalesce(session.start, unixepoch(session.day) * 1000 + 43200000) * 16384, family.local "
    "FROM session JOIN family ON family.id = session.family WHERE session.id = ?1) "
    "INSERT INTO search_entry (place, note, session, family, draft_words) SELECT "
    "CASE WHEN EXISTS (SELECT 1 FROM search_entry AS e WHERE e.place = wish.place) THEN ("
    "SELECT e.place + 1 FROM search_entry AS e WHERE e.place >= wish.place "
    "AND NOT EXISTS (SELECT 1 FROM search_entry AS f WHERE f.place = e.place + 1) ORDER BY e.place LIMIT 1) "
    "ELSE wish.place END, ?2, ?1, wish.family, ?3 FROM wish";
inline constexpr const char *addWords =
    "INSERT INTO search (rowid, words, family) SELECT place, words, family FROM search_text WHERE place = ?";
inline constexpr const char *placeOf = "SELECT place FROM search_entry WHERE note = ?";
inline constexpr const char *takeWords = "INSERT INTO search (search, rowid, words, family) "
                                         "SELECT 'delete', place, words, family FROM search_text WHERE place = ?";
inline constexpr const char *drop = "DELETE FROM search_entry WHERE place = ?";
// U+FDD0 and U+FDD1 are no characters, so that they mark what was found in any text.
inline constexpr const char *find = "SELECT note, session.id, session.family, session.day, draft_words IS NOT NULL, "
                                    "snippet(search, 0, char(0xfdd0), char(0xfdd1), char(0x2026), 24) FROM search "
                                    "CROSS JOIN search_entry ON search_entry.place = search.rowid "
                                    "CROSS JOIN session ON session.id = search_entry.session "
                                    "WHERE search MATCH ?1 ORDER BY search.rowid DESC LIMIT ?2";
inline constexpr const char *localFamily = "SELECT local FROM family WHERE id = ?";
inline constexpr const char *unfound =
    "SELECT 1 FROM note WHERE NOT EXISTS (SELECT 1 FROM strike WHERE strike.note = note.id) "
    "AND NOT EXISTS (SELECT 1 FROM search_entry WHERE search_entry.note = note.id) LIMIT 1";
// Each note is given a place and then its words; drafts keep their place.
inline constexpr const char *countToBuild =
    "SELECT (SELECT count(*) FROM search_entry) + 2 * ((SELECT count(*) FROM note) - (SELECT count(*) FROM strike))";
inline constexpr const char *unstruck =
    "SELECT id, session FROM note WHERE NOT EXISTS (SELECT 1 FROM strike WHERE strike.note = note.id) ORDER BY local";

} // namespace attune::search_sql
