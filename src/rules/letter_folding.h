// The form of letters in which words are compared (docs/search.md).
#pragma once

#include <string>

namespace attune {

/// What a character is to a search.
enum class LetterKind {
    Letter, ///< part of a word
    Sign, ///< of a script that sets no space between words: found by itself
    Nothing, ///< as if it were not there: a mark, a joiner, a direction mark
    Joint, ///< between letters an apostrophe or hyphen: "I'm", "self-harm"
    Gap ///< between words
};

/// Adds the character's letters to `letters` in their folded form, of a Letter or a Sign at least one: in lower case,
/// without marks, ligatures and letters such as ß, ø or þ spelled out, digits as 0 to 9. Follows Unicode 14 whatever
/// Qt's own version, as canonicalText() does: what came later stays as it is.
LetterKind foldLetter(char32_t character, std::u16string &letters);

} // namespace attune
