#include "src/records/id_source.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace attune {

namespace {

constexpr std::uint8_t uuidVersion7 = 0x70;
constexpr std::uint8_t variant = 0x80;

// Counts the 74 bits of chance up by one; what overflows them goes on into the time.
void countUp(IdBytes &bytes)
{
    for (int i = 15; i >= 9; --i) {
        if (++bytes[static_cast<std::size_t>(i)] != 0)
            return;
    }
    bytes[8] = static_cast<std::uint8_t>(variant | ((bytes[8] + 1) & 0x3f));
    if ((bytes[8] & 0x3f) != 0 || ++bytes[7] != 0)
        return;
    bytes[6] = static_cast<std::uint8_t>(uuidVersion7 | ((bytes[6] + 1) & 0x0f));
    for (int i = 5; i >= 0 && (bytes[6] & 0x0f) == 0; --i) {
        if (++bytes[static_cast<std::size_t>(i)] != 0)
            return;
    }
}

} // namespace

IdSource::IdSource(Clock clock, Chance chance)
    : m_clock(std::move(clock))
    , m_chance(std::move(chance))
{
}

IdSource IdSource::ofTheSystem()
{
    return IdSource([] { return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()); },
                    [] { return QRandomGenerator::system()->generate64(); });
}

IdBytes IdSource::nextBytes()
{
    const Instant now = std::max(m_clock(), Instant{});
    if (m_last != IdBytes{} && now <= madeAt(m_last)) {
        countUp(m_last);
        return m_last;
    }
    auto milliseconds = static_cast<std::uint64_t>(toMilliseconds(now));
    for (std::size_t i = 6; i-- > 0; milliseconds >>= 8)
        m_last[i] = static_cast<std::uint8_t>(milliseconds);
    const std::uint64_t first = m_chance();
    m_last[6] = static_cast<std::uint8_t>(uuidVersion7 | (first & 0x0f));
    m_last[7] = static_cast<std::uint8_t>(first >> 8);
    std::uint64_t rest = m_chance();
    for (std::size_t i = 8; i < m_last.size(); ++i, rest >>= 8)
        m_last[i] = static_cast<std::uint8_t>(rest);
    m_last[8] = static_cast<std::uint8_t>(variant | (m_last[8] & 0x3f));
    return m_last;
}

Instant madeAt(const IdBytes &bytes)
{
    std::int64_t milliseconds = 0;
    for (std::size_t i = 0; i < 6; ++i)
        milliseconds = milliseconds * 256 + bytes[i];
    return fromMilliseconds(milliseconds);
}

} // namespace attune
