// The last minutes to settle of a child, for a small drawing without a number.
#pragma once

#include "src/records/course.h"
#include "src/rules/hour.h"
#include "src/store.h"

#include <span>
#include <vector>

namespace attune {

/// A child of a course.
struct CourseChild {
    Id<Course> course;
    Id<Person> child;

    bool operator==(const CourseChild &) const = default;
};

/// The last up to 12 hours of the child whose minutes are known, by time.
struct RecentSettling {
    CourseChild of;
    std::vector<SettlePoint> points;
};

std::vector<RecentSettling> recentSettling(Store &store, std::span<const CourseChild> children);

} // namespace attune
