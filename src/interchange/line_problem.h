// A mistake in a file of records.
#pragma once

#include "src/records/problem.h"

namespace attune {

/// One mistake and the line that it is in, counted from 1.
struct LineProblem {
    qint64 line = 0;
    Problem problem;

    bool operator==(const LineProblem &) const = default;
};

/// So many mistakes are named at most; reading ends with the last of them.
inline constexpr std::size_t mostLineProblems = 100;

} // namespace attune
