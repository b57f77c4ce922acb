// A font of one glyph that nobody sees.
#pragma once

#include <string>

namespace attune {

/// A TrueType file with 1000 units to an em: glyph 1 is as wide as an em and consists of two dots of two units at its
/// corners. Some readers leave out the letters of a glyph without any outline.
std::string blankFont();

} // namespace attune
