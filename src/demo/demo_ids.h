// Ids and moments of the demo practice.
#pragma once

#include "src/records/id_source.h"

#include <QDate>

#include <random>

namespace attune::demo {

/// The zone of the demo practice.
inline constexpr char16_t zone[] = u"Europe/London";

/// The moment at which the clock in the practice shows this minute of a day. Where the clock is set forward over it,
/// the next minute that it shows.
Instant momentOf(QDate day, int minuteOfDay);

/// Ids that seem to be made at a moment, the same in every run.
class DemoIds {
public:
    template <class Record>
    Id<Record> at(Instant moment)
    {
        return Id<Record>(bytesAt(moment));
    }

private:
    IdBytes bytesAt(Instant moment);

    // Its numbers are fixed by the standard, so the ids are the same wherever this is built.
    std::mt19937_64 m_chance{20260514};
};

} // namespace attune::demo
