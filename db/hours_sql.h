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
inline constexpr const char *courseOfHour =
    "SELECT id FROM course WHERE local = (SELECT course FROM hour WHERE note = (SELECT local FROM note WHERE id = ?))";
inline constexpr const char *dropHour = "DELETE FROM hour WHERE note = (SELECT local FROM note WHERE id = ?)";
inline constexpr const char *dropEpisodes =
    "DELETE FROM hour_episode WHERE note = (SELECT local FROM note WHERE id = ?)";
inline constexpr const char *hours =
    "SELECT note, day, start, session, is_regulation_hour, main_marks, held, present, seen FROM hour "
    "WHERE course = (SELECT local FROM course WHERE id = ?) ORDER BY day, start, note";
inline constexpr const char *episodes =
    "SELECT note, from_minute, to_minute, ending, from_arrival, was_far_away, is_about, last_minute, last_state, "
    "last_timing, last_resting_ends, last_led_by, last_therapist_led, last_led_together, last_led_by_other "
    "FROM hour_episode WHERE course = (SELECT local FROM course WHERE id = ?) AND person = ? "
    "ORDER BY day, start, note, position";
inline constexpr const char *dropTrends =
    "DELETE FROM caseload_trend WHERE course = (SELECT local FROM course WHERE id = ?)";
inline constexpr const char *putLine =
    "INSERT OR REPLACE INTO caseload_line (course, connect, reflect, repair, regulation) "
    "VALUES ((SELECT local FROM course WHERE id = ?), ?, ?, ?, ?)";
inline constexpr const char *putTrend = "INSERT INTO caseload_trend (course, position, child, trend) "
                                        "VALUES ((SELECT local FROM course WHERE id = ?), ?, ?, ?)";

// Of everybody, and of one clinician (?2): the courses that go on, in the order of their families.
inline const std::string everybodys = "course INDEXED BY course_open ";
inline const std::string ofClinician = "(SELECT DISTINCT owner FROM course_clinicians "
                                       "INDEXED BY course_clinicians_by_clinician WHERE clinician = ?2) "
                                       "CROSS JOIN course ON course.local = owner ";
inline const std::string thatGoOn = "WHERE ended IS NULL ORDER BY course.family, course.local";

// ?1: today.
inline std::string linesOf(const std::string &courses)
{
    return "SELECT course.local, course.family, course.id, sessions_before + (SELECT count(*) FROM session "
           "INDEXED BY session_held WHERE session.course = course.id AND status = 'held'), "
           "(SELECT day FROM session INDEXED BY session_held WHERE session.course = course.id AND status = 'held' "
           "AND day <= ?1 ORDER BY day DESC LIMIT 1), connect, reflect, repair, regulation FROM "
        + courses + "CROSS JOIN caseload_line ON caseload_line.course = course.local " + thatGoOn;
}

inline std::string trendsOf(const std::string &courses)
{
    return "SELECT caseload_trend.course, child, trend FROM " + courses
        + "CROSS JOIN caseload_trend ON caseload_trend.course = course.local " + thatGoOn + ", position";
}

inline constexpr const char *keptLine = "SELECT connect, reflect, repair, regulation FROM caseload_line "
                                        "WHERE course = (SELECT local FROM course WHERE id = ?)";
inline constexpr const char *keptTrends =
    "SELECT child, trend FROM caseload_trend WHERE course = (SELECT local FROM course WHERE id = ?) ORDER BY position";
inline constexpr const char *isStruck = "SELECT 1 FROM strike WHERE note = ?";

} // namespace attune::hours_sql
