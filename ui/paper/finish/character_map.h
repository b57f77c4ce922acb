// Which character each code of a font stands for, as a PDF writes it.
#pragma once

#include <map>
#include <string>

namespace attune {

/// Four digits.
std::string hex(char16_t unit);

/// UTF-16 by code.
using CharacterMap = std::map<char16_t, std::u16string>;

/// What a map says that somebody wrote: its single characters, its ranges and its ranges with a list.
CharacterMap readMap(const std::string &written);
std::string writtenMap(const CharacterMap &map);

/// Every code stands for itself, and those of `beyond` for characters beyond 16 bits.
std::string identityMap(const std::map<char32_t, char16_t> &beyond);

} // namespace attune
