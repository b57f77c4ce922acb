// One line of the list in which a supervisor or therapist looks over their families.
#pragma once

#include "src/records/course.h"
#include "src/records/session.h"
#include "src/rules/progress.h"

#include <QDate>

#include <optional>
#include <span>
#include <vector>

namespace attune {

/// What the hours of a course mostly held. Each hour has 12 parts: all of them go to the therapist's choice, else they
/// are shared equally among what the hour held. 12 parts share out evenly among any one to four.
struct HeldParts {
    int connect = 0;
    int reflect = 0;
    int repair = 0;
    int regulation = 0;

    bool operator==(const HeldParts &) const = default;
};

HeldParts heldParts(std::span<const Hour> hours);

/// One child's hours, and then the child's trend.
struct ChildHours {
    Id<Person> child;
    std::vector<Hour> hours;
};
struct ChildTrend {
    Id<Person> child;
    Trend trend = Trend::TooFew;

    bool operator==(const ChildTrend &) const = default;
};

/// One family's line. The trend is a word a child; no field of it is a figure to rank families by.
struct CaseloadRow {
    Id<Family> family;
    Id<Course> course;
    int heldSessions = 0;
    /// The day of the last held session up to today.
    std::optional<QDate> lastSeen;
    /// Weeks since then, from three on.
    std::optional<int> weeksAway;
    HeldParts heldParts;
    std::vector<ChildTrend> trends;

    bool operator==(const CaseloadRow &) const = default;
};

/// The line of a course on a day, from all its sessions and, for each of its children, the hours of its signed notes
/// that were not struck. What the hours held is the same whichever child's hours are read: those of the first are.
CaseloadRow caseloadRow(const Course &course, std::span<const Session> sessions, std::span<const ChildHours> children,
                        QDate today);

} // namespace attune
