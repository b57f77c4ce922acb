// Which fields came when.
#pragma once

#include <array>
#include <string_view>

namespace attune {

/// The schema that this program writes. A field that comes later carries a higher number (see LaterField).
inline constexpr int currentSchema = 1;

/// A field that joined its struct after schema 1, by the name of its member.
struct LaterField {
    std::string_view member;
    int schema;
};

/// The later fields of T. To add one to Session in schema 2, write beneath Session:
/// `template <> inline constexpr std::array laterFields<Session> { LaterField { "supervisor", 2 } };`
template <class T>
inline constexpr std::array<LaterField, 0> laterFields{};

} // namespace attune
