// The statements of SessionQueries. A test asks SQLite how it runs them.
#pragma once

#include <string>

namespace attune::session_sql {

inline const std::string session = "session.id, session.family, session.course, session.status, session.day, "
                                   "session.zone, session.start, session.stop, "
                                   "session.place, session.local, ";
inline const std::string signedLine = "SELECT " + session
    + "note.id, note.author, NULL, signature.signed_at, note.mostly_held, note.thread, strike.local "
      "FROM session CROSS JOIN note INDEXED BY note_by_session "
      "ON note.family = session.family AND note.session = session.id "
      "LEFT JOIN signature INDEXED BY signature_by_time "
      "ON signature.family = session.family AND signature.record = note.id "
      "LEFT JOIN strike ON strike.note = note.id WHERE ";
inline const std::string draftLine = "SELECT " + session
    + "draft.note, draft.author, draft.id, draft.saved, NULL, '', NULL "
      "FROM session CROSS JOIN draft ON draft.session = session.id WHERE ";
inline const std::string bareLine = "SELECT " + session
    + "NULL, NULL, NULL, NULL, NULL, NULL, NULL FROM session "
      "WHERE NOT EXISTS (SELECT 1 FROM note INDEXED BY note_by_session "
      "WHERE note.family = session.family AND note.session = session.id) "
      "AND NOT EXISTS (SELECT 1 FROM draft WHERE draft.session = session.id) AND ";
inline const std::string inOrder = " ORDER BY 5, 7, 10";

inline std::string linesWhere(const std::string &condition)
{
    return signedLine + condition + " UNION ALL " + draftLine + condition + " UNION ALL " + bareLine + condition
        + inOrder;
}

inline const std::string ofCourse = linesWhere("session.course = ?1");
inline const std::string ofSession = linesWhere("session.id = ?1");
inline const std::string ofDays = linesWhere("session.day BETWEEN ?1 AND ?2");
// Both sets are small, whatever the vault's age: drafts, and sessions of which nobody has signed a note.
inline const std::string unwritten = "SELECT " + session
    + "draft.note, draft.author, draft.id, draft.saved, NULL, '', NULL "
      "FROM draft CROSS JOIN session ON session.id = draft.session WHERE ?1 IS NULL OR draft.author = ?1 "
      "UNION ALL SELECT "
    + session
    + "NULL, NULL, NULL, NULL, NULL, NULL, NULL FROM unwritten CROSS JOIN session ON session.local = unwritten.session "
      "WHERE session.day <= ?2 AND NOT EXISTS (SELECT 1 FROM draft WHERE draft.session = session.id)"
    + inOrder;

inline const std::string forgetUnwritten = "DELETE FROM unwritten";
inline const std::string findUnwritten = "INSERT INTO unwritten (session) SELECT session FROM without_note";
// Those that are on one side alone.
inline const std::string wrongUnwritten =
    "SELECT session.id, session.family FROM (SELECT session FROM without_note EXCEPT SELECT session FROM unwritten "
    "UNION ALL SELECT session FROM (SELECT session FROM unwritten EXCEPT SELECT session FROM without_note)) AS wrong "
    "LEFT JOIN session ON session.local = wrong.session";

} // namespace attune::session_sql
