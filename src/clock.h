// The time, as a function, so that a test can hold it still.
#pragma once

#include <QDateTime>

#include <functional>

namespace attune {

/// Says the present moment in milliseconds since 1970-01-01T00:00:00Z.
using Clock = std::function<qint64()>;

/// The clock of the computer.
inline Clock systemClock()
{
    return &QDateTime::currentMSecsSinceEpoch;
}

} // namespace attune
