// When something happened, on one scale for everybody.
#pragma once

#include <chrono>
#include <cstdint>

namespace attune {

/// A moment in UTC, counted in milliseconds since 1970-01-01T00:00Z without leap seconds. What is kept lies between the
/// years 1 and 9999; a zone is never part of it and stands beside it where a day or a clock time is needed.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// 0001-01-01T00:00:00.000Z, the first moment that is kept.
inline constexpr Instant earliestInstant{std::chrono::milliseconds(-62135596800000)};
/// 9999-12-31T23:59:59.999Z, the last moment that is kept.
inline constexpr Instant latestInstant{std::chrono::milliseconds(253402300799999)};

/// The same moment as a count of milliseconds, as tables and JSON hold it, and back.
constexpr std::int64_t toMilliseconds(Instant instant)
{
    return instant.time_since_epoch().count();
}
constexpr Instant fromMilliseconds(std::int64_t milliseconds)
{
    return Instant(std::chrono::milliseconds(milliseconds));
}

} // namespace attune
