#include "src/work/recent_settling.h"

#include <algorithm>

namespace attune {

namespace {

constexpr std::size_t mostPoints = 12;

std::vector<SettlePoint> pointsOf(Store &store, const CourseChild &of)
{
    std::vector<SettlePoint> points;
    std::vector<Hour> hours = store.hours(of.course, of.child);
    std::ranges::reverse(hours);
    for (const Hour &hour : hours) {
        if (points.size() == mostPoints)
            break;
        if (const SettlePoint point = settlePoint(hour); point.minutes)
            points.push_back(point);
    }
    std::ranges::reverse(points);
    return points;
}

} // namespace

std::vector<RecentSettling> recentSettling(Store &store, std::span<const CourseChild> children)
{
    std::vector<RecentSettling> recent;
    for (const CourseChild &child : children)
        recent.push_back({child, pointsOf(store, child)});
    return recent;
}

} // namespace attune
