#include "src/work/session_plan.h"

#include "src/rules/day.h"
#include "src/rules/subjects.h"
#include "src/work/casefile.h"
#include "src/work/family_view.h"

namespace attune {

using namespace Qt::StringLiterals;

namespace {

// The moment of a time on a day; a problem where that day had no such time.
std::optional<Instant> momentOf(QDate day, const std::optional<QTime> &time, const QString &zone, const QString &field,
                                std::vector<Problem> &problems)
{
    if (!time)
        return std::nullopt;
    const std::vector<Instant> moments = momentsAt(day, *time, zone);
    if (moments.empty()) {
        problems.push_back({field, Mistake::OutOfRange, -1});
        return std::nullopt;
    }
    return moments.front();
}

} // namespace

Outcome<Session> planSession(Workplace workplace, Id<Family> family, const SessionPlan &plan)
{
    Store &store = workplace.store;
    const std::optional<Course> course = latestCourse(store.list<Course>(family));
    if (!course || course->ended)
        return {std::nullopt, {{u"course"_s, Mistake::NotFound, -1}}};
    const auto practices = store.list<Practice>();
    Session session;
    session.family = family;
    session.course = course->id;
    session.zone = practices.empty() ? u"UTC"_s : practices.front().zone;
    session.day = plan.day;
    session.place = plan.place;
    session.familyWhere = plan.familyWhere;
    session.familyReach = plan.familyReach;
    session.clinicians = {{workplace.who, ClinicianPart::Lead}};
    session.subjects = subjectsOf(*course);
    std::vector<Problem> problems;
    session.start = momentOf(plan.day, plan.start, session.zone, u"start"_s, problems);
    const bool isNextDay = plan.start && plan.stop && *plan.stop < *plan.start;
    session.stop = momentOf(plan.day.addDays(isNextDay ? 1 : 0), plan.stop, session.zone, u"stop"_s, problems);
    if (!problems.empty())
        return {std::nullopt, std::move(problems)};
    return Casefile(workplace).keep(std::move(session));
}

} // namespace attune
