#include "src/work/session_plan.h"

#include "src/rules/day.h"
#include "src/rules/subjects.h"
#include "src/rules/written_hour.h"
#include "src/work/casefile.h"
#include "src/work/family_view.h"

#include <utility>

namespace attune {

using namespace Qt::StringLiterals;

namespace {

// The moment of a time on a day; a problem where that day had no such time, or nobody knows the zone.
std::optional<Instant> momentOf(QDate day, const std::optional<QTime> &time, const QString &zone, const QString &field,
                                std::vector<Problem> &problems)
{
    if (!time)
        return std::nullopt;
    const std::vector<Instant> moments = momentsAt(day, *time, zone);
    if (moments.empty()) {
        problems.push_back({field, isZone(zone) ? Mistake::OutOfRange : Mistake::UnknownZone, -1});
        return std::nullopt;
    }
    return moments.front();
}

bool stopsAfterMidnight(const Session &session)
{
    const auto day = session.stop ? dayIn(session.zone, *session.stop) : std::nullopt;
    return day && *day > session.day;
}

// Fills in when and where; what stands there already and is shown the same stays to the second.
std::vector<Problem> takePlan(Session &session, const SessionPlan &plan)
{
    if (!plan.zone.isEmpty())
        session.zone = plan.zone;
    const Session before = session;
    std::vector<Problem> problems;
    const auto moment = [&](QDate day, const std::optional<QTime> &time, const std::optional<Instant> &former,
                            const QString &field) {
        const bool isSame = former && plan.day == before.day && session.start == before.start
            && time == shownTime(before, former) && plan.stopsAfterMidnight == stopsAfterMidnight(before);
        return isSame ? former : momentOf(day, time, session.zone, field, problems);
    };
    session.day = plan.day;
    session.start = moment(plan.day, plan.start, before.start, u"start"_s);
    session.stop = moment(plan.day.addDays(plan.stopsAfterMidnight ? 1 : 0), plan.stop, before.stop, u"stop"_s);
    if (session.start && session.stop && *session.stop <= *session.start)
        problems.push_back({u"stop"_s, Mistake::EndsBeforeItBegins, -1});
    session.place = plan.place;
    session.familyWhere = plan.familyWhere;
    session.familyReach = plan.familyReach;
    return problems;
}

} // namespace

Session sessionOn(const Workplace &workplace, const Course &course, QDate day)
{
    const auto practices = workplace.store.list<Practice>();
    Session session;
    session.id = workplace.ids.next<Session>();
    session.family = course.family;
    session.course = course.id;
    session.day = day;
    session.zone = practices.empty() ? u"UTC"_s : practices.front().zone;
    session.clinicians = {{workplace.who, ClinicianPart::Lead}};
    session.subjects = subjectsOf(course);
    return session;
}

Outcome<Session> planSession(Workplace workplace, Id<Family> family, const SessionPlan &plan)
{
    const std::optional<Course> course = latestCourse(workplace.store.list<Course>(family));
    if (!course || course->ended)
        return {std::nullopt, {{u"course"_s, Mistake::NotFound, -1}}};
    Session session = sessionOn(workplace, *course, plan.day);
    session.id = {};
    std::vector<Problem> problems = takePlan(session, plan);
    if (!problems.empty())
        return {std::nullopt, std::move(problems)};
    return Casefile(workplace).keep(std::move(session));
}

SessionPlan planOf(const Session &session)
{
    return {session.day,
            shownTime(session, session.start),
            shownTime(session, session.stop),
            session.place,
            session.familyWhere,
            session.familyReach,
            session.notHeld,
            session.notHeldWords,
            stopsAfterMidnight(session),
            {}};
}

Outcome<Session> replanSession(Workplace workplace, Id<Session> id, const SessionPlan &plan)
{
    std::optional<Session> session = workplace.store.get(id);
    if (!session)
        return {std::nullopt, {{u"session"_s, Mistake::NotFound, -1}}};
    std::vector<Problem> problems = takePlan(*session, plan);
    if (!problems.empty())
        return {std::nullopt, std::move(problems)};
    if (plan.notHeld)
        session->status = SessionStatus::DidNotTakePlace;
    else if (session->status == SessionStatus::DidNotTakePlace)
        session->status = SessionStatus::Planned;
    session->notHeld = plan.notHeld;
    session->notHeldWords = plan.notHeld ? plan.notHeldWords : QString();
    return Casefile(workplace).keep(std::move(*session));
}

std::optional<SessionToChange> sessionToChange(Store &store, Id<Session> id)
{
    std::optional<Session> session = store.get(id);
    const std::optional<Family> family = session ? store.get(session->family) : std::nullopt;
    if (!family)
        return std::nullopt;
    SessionToChange found{std::move(*session), family->displayName};
    for (const SessionLine &line : store.sessions(id))
        found.hasSignedNote |= line.note && !line.note->draft;
    return found;
}

} // namespace attune
