// Everything that the first page of a family shows.
#pragma once

#include "src/records/course.h"
#include "src/records/dyad.h"
#include "src/records/family.h"
#include "src/records/person.h"
#include "src/rules/caseload.h"
#include "src/rules/course.h"
#include "src/work/day_view.h"

#include <optional>
#include <vector>

namespace attune {

/// One session of the course, and one of its notes where there are any.
struct CourseLine {
    DayLine line; ///< with its number where it was held
    std::optional<Id<Note>> note;
};

/// One of a family's courses, with how many sessions were held in it, those before Attune among them.
struct CourseCount {
    Course course;
    int held = 0;
};

/// A family with its people and one of its courses.
struct FamilyView {
    Family family;
    std::vector<Person> people;
    std::vector<Dyad> dyads;
    /// All courses, the one that goes on first, then the latest beginning.
    std::vector<CourseCount> courses;
    /// The one that is shown: the first of them where none was asked for. Nothing where none has begun.
    std::optional<Course> course;
    /// Its sessions, the latest first.
    std::vector<CourseLine> sessions;
    /// The same as records, each once and by time, without who held them and where.
    std::vector<Session> records;
    /// For each of its children, what the signed notes that were not struck say of the hours, by time.
    std::vector<ChildHours> hours;
    /// The thread of the latest signed note that has one, and its day.
    QString thread;
    QDate threadDay;
    /// Whether a person, a dyad, a course or a session of it cannot be read, and is left out or shown in part. What is
    /// counted is then of those that can be read, and no session has a number.
    bool isDamaged = false;
};

/// The course that goes on, of several the one that began last; else the last one.
std::optional<Course> latestCourse(std::vector<Course> courses);

/// With the given course in front, where the family has it. Nothing where there is no such family.
std::optional<FamilyView> familyView(Store &store, Id<Family> family, QDate today, Instant now,
                                     std::optional<Id<Course>> shown = {});

} // namespace attune
