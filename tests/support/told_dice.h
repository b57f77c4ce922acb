// Chance that falls the same way on every computer, and ids that are counted.
#pragma once

#include "src/records/id.h"

#include <array>
#include <random>

namespace attune::test {

/// Each throw follows from the seed and the throws before it.
class Dice {
public:
    explicit Dice(std::uint64_t seed)
        : m_generator(seed)
    {
    }

    /// From 0 to one less than this.
    int below(int count) { return static_cast<int>(m_generator() % static_cast<std::uint64_t>(count)); }
    bool oneIn(int count) { return below(count) == 0; }
    template <class List>
    const auto &oneOf(const List &list)
    {
        return list[static_cast<std::size_t>(below(static_cast<int>(std::size(list))))];
    }

private:
    std::mt19937_64 m_generator;
};

/// The id of the record of this kind with this number.
template <class Record>
Id<Record> countedId(int number)
{
    IdBytes bytes{0x01, 0x76, 0xcc, 0x01};
    bytes[6] = 0x70;
    bytes[7] = static_cast<std::uint8_t>(Record::kind);
    bytes[8] = 0x80;
    for (std::size_t i = 0; i < 4; ++i)
        bytes[15 - i] = static_cast<std::uint8_t>(static_cast<std::uint32_t>(number + 1) >> (8 * i));
    return Id<Record>(bytes);
}

} // namespace attune::test
