// A session that is put into the calendar.
#pragma once

#include "src/records/session.h"
#include "src/work/workplace.h"

#include <QDate>
#include <QTime>

#include <optional>

namespace attune {

/// When and where a session is to be, on the clock of its zone: the practice's for a new one. A day that has passed is
/// one that was held and not yet entered.
struct SessionPlan {
    QDate day;
    std::optional<QTime> start;
    std::optional<QTime> stop;
    Place place = Place::Clinic;
    QString familyWhere; ///< on video or phone; see Session
    QString familyReach;
    /// Only for a session that is changed: on whose side it lay that it did not take place; see Session.
    std::optional<NotHeldReason> notHeld = std::nullopt;
    QString notHeldWords = {};
    /// The stop is one of the next day; without it a stop that is not after the start is refused ("stop").
    bool stopsAfterMidnight = false;
    /// Only for a session whose zone nobody knows here: the one in which its clock is read from now on, and in which
    /// the times above are. Empty where it stays.
    QString zone = {};
};

/// Keeps a planned session of the family's course that goes on, led by whoever is at work and about everybody of the
/// course. Refused for a family without such a course, and for a time that the clock was set forward over, or whose
/// zone is not known ("start" or "stop").
Outcome<Session> planSession(Workplace workplace, Id<Family> family, const SessionPlan &plan);

/// A session of the course as it is first entered on a day, without times: in the practice's zone, led by whoever is at
/// work and about everybody of the course. It has an id and is kept nowhere yet.
Session sessionOn(const Workplace &workplace, const Course &course, QDate day);

/// A session as its plan says it.
SessionPlan planOf(const Session &session);

/// Keeps a session as the plan says it from now on; one that did not take place and now has no reason for it is planned
/// again. A time that shows the same minute as before is the same moment. Refused for a session with a signed note
/// ("status"), and like planSession().
Outcome<Session> replanSession(Workplace workplace, Id<Session> session, const SessionPlan &plan);

/// A session to be changed.
struct SessionToChange {
    Session session;
    QString familyName;
    bool hasSignedNote = false; ///< and so stays as it is
};

/// Nothing where there is no such session.
std::optional<SessionToChange> sessionToChange(Store &store, Id<Session> session);

} // namespace attune
