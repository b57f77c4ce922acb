#include "src/work/recent_settling.h"

#include "src/work/day_view.h"

#include <algorithm>

namespace attune {

namespace {

constexpr std::size_t mostPoints = 12;

std::vector<SettlePoint> pointsOf(Store &store, const CourseChild &of, Instant now)
{
    std::vector<SettlePoint> points;
    std::vector<SessionLine> lines = store.sessions(of.course);
    std::ranges::reverse(lines);
    for (const SessionLine &line : lines) {
        if (points.size() == mostPoints)
            break;
        if (!line.note || noteState(line, now) != NoteState::Signed)
            continue;
        const auto note = store.get(line.note->note);
        const auto session = store.get(line.session);
        if (!note || !session)
            continue;
        if (const SettlePoint point = settlePoint(hourOf(*note, *session, of.child)); point.minutes)
            points.push_back(point);
    }
    std::ranges::reverse(points);
    return points;
}

} // namespace

std::vector<RecentSettling> recentSettling(Store &store, std::span<const CourseChild> children, Instant now)
{
    std::vector<RecentSettling> recent;
    for (const CourseChild &child : children)
        recent.push_back({child, pointsOf(store, child, now)});
    return recent;
}

} // namespace attune
