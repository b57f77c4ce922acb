// The statements of Hours. A test asks SQLite how it runs those that read.
#pragma once

namespace attune::hours_sql {

inline constexpr const char *addHour =
    "INSERT INTO hour (note, course, connect, reflect, repair, regulation) VALUES ("
    "(SELECT local FROM note WHERE id = ?), (SELECT local FROM course WHERE id = ?), ?, ?, ?, ?)";
inline constexpr const char *addEpisode =
    "INSERT INTO hour_episode (course, note, person, day, start, position, from_minute, to_minute, ending) VALUES ("
    "(SELECT local FROM course WHERE id = ?), (SELECT local FROM note WHERE id = ?), ?, ?, ?, ?, ?, ?, ?)";
inline constexpr const char *courseOfHour =
    "SELECT id FROM course WHERE local = (SELECT course FROM hour WHERE note = (SELECT local FROM note WHERE id = ?))";
inline constexpr const char *dropHour = "DELETE FROM hour WHERE note = (SELECT local FROM note WHERE id = ?)";
inline constexpr const char *dropEpisodes =
    "DELETE FROM hour_episode WHERE note = (SELECT local FROM note WHERE id = ?)";
inline constexpr const char *parts =
    "SELECT coalesce(sum(connect), 0), coalesce(sum(reflect), 0), coalesce(sum(repair), 0), "
    "coalesce(sum(regulation), 0) FROM hour WHERE course = (SELECT local FROM course WHERE id = ?)";
inline constexpr const char *episodes =
    "SELECT day, start, from_minute, to_minute, ending FROM hour_episode "
    "WHERE course = (SELECT local FROM course WHERE id = ?) AND person = ? ORDER BY day, start, note, position";
inline constexpr const char *dropTrends =
    "DELETE FROM caseload_trend WHERE course = (SELECT local FROM course WHERE id = ?)";
inline constexpr const char *putLine =
    "INSERT OR REPLACE INTO caseload_line (course, connect, reflect, repair, regulation) "
    "VALUES ((SELECT local FROM course WHERE id = ?), ?, ?, ?, ?)";
inline constexpr const char *putTrend = "INSERT INTO caseload_trend (course, position, child, trend) "
                                        "VALUES ((SELECT local FROM course WHERE id = ?), ?, ?, ?)";
inline constexpr const char *lines =
    "SELECT course.local, course.family, course.id, "
    "sessions_before + (SELECT count(*) FROM session INDEXED BY session_held WHERE session.course = course.id AND "
    "status = 'held'), "
    "(SELECT day FROM session INDEXED BY session_held WHERE session.course = course.id AND status = 'held' AND day <= "
    "?1 "
    "ORDER BY day DESC LIMIT 1), connect, reflect, repair, regulation "
    "FROM course INDEXED BY course_open CROSS JOIN caseload_line ON caseload_line.course = course.local "
    "WHERE ended IS NULL AND (?2 IS NULL OR EXISTS ("
    "SELECT 1 FROM course_clinicians WHERE owner = course.local AND clinician = ?2)) ORDER BY course.family, "
    "course.local";
inline constexpr const char *trends =
    "SELECT caseload_trend.course, child, trend FROM course INDEXED BY course_open "
    "CROSS JOIN caseload_trend ON caseload_trend.course = course.local WHERE ended IS NULL "
    "ORDER BY course.family, course.local, position";
inline constexpr const char *keptLine = "SELECT connect, reflect, repair, regulation FROM caseload_line "
                                        "WHERE course = (SELECT local FROM course WHERE id = ?)";
inline constexpr const char *keptTrends =
    "SELECT child, trend FROM caseload_trend WHERE course = (SELECT local FROM course WHERE id = ?) ORDER BY position";
inline constexpr const char *isStruck = "SELECT 1 FROM strike WHERE note = ?";

} // namespace attune::hours_sql
