// Whole numbers as the vault's header writes them: lowest byte first.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>

namespace attune {

template <std::unsigned_integral Number>
Number readLittleEndian(const unsigned char *bytes)
{
    std::uint64_t number = 0;
    for (std::size_t i = sizeof(Number); i-- > 0;)
        number = (number << 8U) | bytes[i];
    return static_cast<Number>(number);
}

template <std::unsigned_integral Number>
void writeLittleEndian(unsigned char *bytes, Number number)
{
    for (std::size_t i = 0; i < sizeof(Number); ++i)
        bytes[i] = static_cast<unsigned char>(static_cast<std::uint64_t>(number) >> (8 * i));
}

} // namespace attune
