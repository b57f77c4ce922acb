// All that a summary says, in a form in which two programs can be compared.
#pragma once

#include "src/records/person_set.h"
#include "src/rules/progress.h"

#include <QString>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace attune {
struct Clinician;
}

namespace attune::test {

/// One hour that is told of.
struct SaidHour {
    QDate day;
    std::vector<HourHeld> mainMarks;
    std::vector<HourHeld> held;
    bool isRegulationHour = false;
    /// The recipients who were there.
    PersonSet readers;
};

/// One hour on a child's line.
struct SaidPoint {
    QDate day;
    SettlePoint point;
};

struct SaidCourse {
    QDate opened;
    std::optional<QDate> ended;
    int sessionsBefore = 0;
    std::vector<SaidHour> hours;
    std::map<Id<Person>, std::vector<SaidPoint>> lines;
    /// What the sentences under the lines say.
    std::map<Id<Person>, Progress> progress;
};

/// All that a summary says, in the order in which it says it where there is one.
struct SaidSummary {
    std::vector<Id<Person>> children;
    std::set<Id<Clinician>> therapists;
    std::vector<SaidCourse> courses;
    std::set<QString> helped;
    int sessions = 0;
    int sessionsWithReaders = 0;
    int sessionsBefore = 0;
    int regulationHours = 0;
};

/// In lines that can be compared.
QString plain(const SaidSummary &summary);

} // namespace attune::test
