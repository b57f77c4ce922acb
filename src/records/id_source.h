// Where new ids come from. Clock and chance are handed in, so that a test or the demo practice gets the same ids twice.
#pragma once

#include "src/records/id.h"
#include "src/records/instant.h"

#include <cstdint>
#include <functional>

namespace attune {

/// Makes UUIDv7 ids (RFC 9562, 5.7): 48 bits of milliseconds, then 74 bits of chance.
///
/// Each id sorts after the one before it: within one millisecond, and when the clock was set back, the former id is
/// counted up by one (RFC 9562, 6.2, method 2) and its time carried on. Not for two threads at once.
class IdSource {
public:
    using Clock = std::function<Instant()>;
    using Chance = std::function<std::uint64_t()>;

    /// Both are called at each new millisecond: the clock once, chance twice. Times before 1970 count as 1970.
    IdSource(Clock clock, Chance chance);

    /// The system's clock and its secure random numbers.
    static IdSource ofTheSystem();

    template <class Record>
    Id<Record> next()
    {
        return Id<Record>(nextBytes());
    }

    IdBytes nextBytes();

private:
    Clock m_clock;
    Chance m_chance;
    IdBytes m_last{};
};

/// When an id was made, to the millisecond, as its first 48 bits tell it.
Instant madeAt(const IdBytes &bytes);

} // namespace attune
