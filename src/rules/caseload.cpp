#include "src/rules/caseload.h"

#include "src/rules/course.h"

#include <algorithm>

namespace attune {

namespace {

int &partsOf(HeldParts &parts, HourHeld held)
{
    switch (held) {
    case HourHeld::Connect:
        return parts.connect;
    case HourHeld::Reflect:
        return parts.reflect;
    case HourHeld::Repair:
        return parts.repair;
    case HourHeld::Regulation:
        break;
    }
    return parts.regulation;
}

std::optional<QDate> lastHeld(const Course &course, std::span<const Session> sessions, QDate today)
{
    std::optional<QDate> last;
    for (const Session &session : sessions) {
        if (session.course == course.id && session.status == SessionStatus::Held && session.day <= today)
            last = std::max(last.value_or(session.day), session.day);
    }
    return last;
}

} // namespace

HeldParts heldParts(std::span<const Hour> hours)
{
    HeldParts parts;
    for (const Hour &hour : hours) {
        for (const HourHeld held : hour.mainMarks)
            partsOf(parts, held) += 12 / static_cast<int>(hour.mainMarks.size());
    }
    return parts;
}

CaseloadRow caseloadRow(const Course &course, std::span<const Session> sessions, std::span<const ChildHours> children,
                        QDate today)
{
    CaseloadRow row;
    row.family = course.family;
    row.course = course.id;
    row.heldSessions = heldSessions(course, sessions);
    row.lastSeen = lastHeld(course, sessions, today);
    if (row.lastSeen)
        row.weeksAway = weeksAway(*row.lastSeen, today);
    if (!children.empty())
        row.heldParts = heldParts(children.front().hours);
    for (const ChildHours &child : children)
        row.trends.push_back({child.child, progressOf(child.hours).trend});
    return row;
}

} // namespace attune
