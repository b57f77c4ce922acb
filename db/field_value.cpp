#include "db/field_value.h"

#include <charconv>

namespace attune {

// Without a QString between, since a list of sessions reads a hundred of them.
std::optional<QDate> dayFromWord(std::string_view word)
{
    if (word.size() != 10 || word[4] != '-' || word[7] != '-')
        return std::nullopt;
    const auto number = [&](std::size_t at, std::size_t size) -> int {
        unsigned found = 0;
        const char *end = word.data() + at + size;
        const auto [stop, error] = std::from_chars(word.data() + at, end, found);
        return error == std::errc() && stop == end ? static_cast<int>(found) : 0;
    };
    const QDate day(number(0, 4), number(5, 2), number(8, 2));
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace attune
