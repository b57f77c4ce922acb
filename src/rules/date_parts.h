// What the words and numbers of a typed day are.
#pragma once

#include "src/rules/date_pieces.h"

#include <QLocale>

#include <optional>
#include <vector>

namespace attune {

struct DateParts {
    std::vector<DatePiece> numbers; ///< in their order, with years as they are counted from the birth of Christ
    std::optional<int> month; ///< that is named
    std::optional<int> weekday; ///< 1 is Monday
    std::size_t beforeMonth = 0; ///< so many numbers stand before its name
};

/// More than one where a word names a month and a weekday, as "mar." does in French; the likelier first. None where
/// something is left over that is no part of a day.
std::vector<DateParts> datePartsOf(const QString &typed, const QLocale &locale);

} // namespace attune
