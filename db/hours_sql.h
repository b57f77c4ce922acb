// The statements of Hours. A test asks SQLite how it runs those that read.
#pragma once

#include <string>

namespace attune::hours_sql {

inline constexpr const char *addHour =
    "INSERT INTO hour (course, note, day, start, session, is_regulation_hour, main_marks, held, present, seen) VALUES ("
    "(SELECT local FROM course WHERE id = ?), (SELECT local FROM note WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?)";
inline constexpr const char *addEpisode =
    "INSERT INTO hour_episode (course, note, person, day, start, position, from_minute, to_minute, ending, "
    "from_arrival, was_far_away, is_about, last_minute, last_state, last_timing, last_resting_ends, last_led_by, "
    "last_therapist_led, last_led_together, last_led_by_other) VALUES ("
    "(SELECT local FROM course WHERE id = ?), (SELECT local FROM note WHERE id = ?), "
    "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
// Where the hour of a note is: among those of its session's course and day.
inline constexpr const char *courseOfHour =
    "SELECT course.id FROM note CROSS JOIN session ON session.id = note.session CROSS JOIN course ON course.id = "
    "session.course CROSS JOIN hour ON hour.course = course.local AND hour.day = session.day AND hour.note = "
    "note.local "
    "WHERE note.id = ?";
inline constexpr const char *dropHour =
    "DELETE FROM hour WHERE (course, day, note) = (SELECT course.local, session.day, note.local FROM note "
    "CROSS JOIN session ON session.id = note.session CROSS JOIN course ON course.id = session.course WHERE note.id = "
    "?)";
inline constexpr const char *dropEpisodes =
    "DELETE FROM hour_episode WHERE (course, note) = (SELECT course.local, note.local FROM note "
    "CROSS JOIN session ON session.id = note.session CROSS JOIN course ON course.id = session.course WHERE note.id = "
    "?)";
inline constexpr const char *hours =
    "SELECT note, day, start, session, is_regulation_hour, main_marks, held, present, seen FROM hour "
    "WHERE course = (SELECT local FROM course WHERE id = ?) ORDER BY day, start, note";
// Of the family, and whoever else has an episode.
inline constexpr const char *personsOfCourse =
    "SELECT person FROM hour_episode WHERE course = (SELECT local FROM course WHERE id = ?1) "
    "UNION SELECT person.id FROM course CROSS JOIN person ON person.family = course.family WHERE course.id = ?1";
inline constexpr const char *episodes =
    "SELECT note, from_minute, to_minute, ending, from_arrival, was_far_away, is_about, last_minute, last_state, "
    "last_timing, last_resting_ends, last_led_by, last_therapist_led, last_led_together, last_led_by_other "
    "FROM hour_episode WHERE course = (SELECT local FROM course WHERE id = ?) AND person = ? "
    "ORDER BY day, start, note, position";
/// The sessions of a family, ?2, whose notes were all struck: of no account, whatever they say of themselves.
inline const std::string struckOut = "SELECT session.local FROM strike CROSS JOIN note ON note.id = strike.note "
                                     "CROSS JOIN session ON session.id = note.session WHERE strike.family = ?2 "
                                     "AND NOT EXISTS (SELECT 1 FROM note AS other INDEXED BY note_by_session "
                                     "WHERE other.family = ?2 AND other.session = note.session "
                                     "AND NOT EXISTS (SELECT 1 FROM strike AS also WHERE also.note = other.id))";
/// ?1: the course.
inline const std::string held =
    "SELECT count(*), max(day) FROM session INDEXED BY session_by_course WHERE course = ?1 AND status = 'held' "
    "AND local NOT IN ("
    + struckOut + ")";
inline const std::string lastHeldUntil =
    "SELECT max(day) FROM session INDEXED BY session_by_course WHERE course = ?1 AND status = 'held' AND day <= ?3 "
    "AND local NOT IN ("
    + struckOut + ")";
inline constexpr const char *dropLines =
    "DELETE FROM caseload_line WHERE course = (SELECT local FROM course WHERE id = ?)";
inline constexpr const char *putLine =
    "INSERT INTO caseload_line (course, course_id, family, clinician, held, last_held, connect, reflect, repair, "
    "regulation, children, trends, until) VALUES ((SELECT local FROM course WHERE id = ?1), ?1, ?2, ?3, ?4, ?5, ?6, "
    "?7, ?8, "
    "?9, ?10, ?11, ?12)";
/// Of those whose part in the course has not ended before ?2.
inline constexpr const char *lines = "SELECT held, last_held, connect, reflect, repair, regulation, children, trends, "
                                     "family, course_id FROM caseload_line WHERE clinician = ?1 "
                                     "AND (until IS NULL OR until >= ?2) ORDER BY family, course";
inline constexpr const char *linesOfCourse =
    "SELECT held, last_held, connect, reflect, repair, regulation, children, trends, clinician, until FROM "
    "caseload_line "
    "WHERE course = (SELECT local FROM course WHERE id = ?) ORDER BY clinician";
inline constexpr const char *isStruck = "SELECT 1 FROM strike WHERE note = ?";

} // namespace attune::hours_sql
