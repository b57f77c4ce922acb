// The time, as a function, so that a test can hold it still.
#pragma once

#include "src/records/instant.h"

#include <QDateTime>

#include <chrono>
#include <functional>

namespace attune {

/// Says the present moment in milliseconds since 1970-01-01T00:00:00Z.
using Clock = std::function<qint64()>;

/// The clock of the computer.
inline Clock systemClock()
{
    return &QDateTime::currentMSecsSinceEpoch;
}

/// Milliseconds since some moment, for how long something takes: it goes on evenly, whatever the computer's clock is
/// set to.
inline Clock steadyClock()
{
    return [] {
        using namespace std::chrono;
        return qint64{duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count()};
    };
}

/// The same moment in the type of the records.
inline Instant systemMoment()
{
    return fromMilliseconds(QDateTime::currentMSecsSinceEpoch());
}

} // namespace attune
