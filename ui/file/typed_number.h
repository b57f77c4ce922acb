// A count, typed the way people write one.
#pragma once

#include <QString>

#include <optional>

namespace attune {

/// A whole number from 0 on, in the digits of any script and with the separators of the person's language; nothing
/// where it is none.
std::optional<int> typedNumber(const QString &typed);

} // namespace attune
