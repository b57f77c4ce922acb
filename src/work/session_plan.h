// A session that is put into the calendar.
#pragma once

#include "src/records/session.h"
#include "src/work/workplace.h"

#include <QDate>
#include <QTime>

#include <optional>

namespace attune {

/// When and where a session is to be, on the clock of the practice's zone. A day that has passed is one that was held
/// and not yet entered.
struct SessionPlan {
    QDate day;
    std::optional<QTime> start;
    /// Counted as the next day's where it is before the start.
    std::optional<QTime> stop;
    Place place = Place::Clinic;
    QString familyWhere; ///< on video or phone; see Session
    QString familyReach;
};

/// Keeps a planned session of the family's course that goes on, led by whoever is at work and about everybody of the
/// course. Refused for a family without such a course, and for a time that the clock was set forward over ("start" or
/// "stop").
Outcome<Session> planSession(Workplace workplace, Id<Family> family, const SessionPlan &plan);

} // namespace attune
