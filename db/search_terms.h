// What the full-text index holds of a text.
#pragma once

#include "src/rules/folded_text.h"

#include <QString>

#include <functional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace attune {

/// The terms of a text with a space between them, as often as they stand there: the folded words, and of scripts
/// without spaces each sign and each two that follow one another. So the index is given them: it takes ASCII letters,
/// digits and all that is no ASCII for a term's, and all else for what stands between them.
std::string termsOf(const FoldedText &text);

/// The terms of a run of signs that all texts with the run have. `run`: as in SoughtWord.
std::vector<std::string> termsOfRun(const QString &run);

/// The term that all notes of a family have, and no text: it begins with a character for private use. `local`: the
/// family's number.
std::string familyTerm(qint64 local);

/// One after another.
void forEachTerm(std::string_view terms, const std::function<void(std::string_view)> &visit);

/// Characters, not bytes.
std::size_t lettersOf(std::string_view term);

/// Terms, each once; asked without a copy of what is asked.
struct TermHash : std::hash<std::string_view> {
    using is_transparent = void;
};
using SearchTerms = std::unordered_set<std::string, TermHash, std::equal_to<>>;
void gather(std::string_view terms, SearchTerms &gathered);

} // namespace attune
