// What is asked of the search index.
#pragma once

#include "db/search_vocabulary.h"
#include "src/rules/sought_words.h"

#include <optional>
#include <string>

namespace attune {

/// Turns the words that are looked for into an expression that the index understands and answers from its newest end.
/// It holds for every text in which they stand, and for some others: who asks looks at the text as well. Must go before
/// the vocabulary does.
class SearchExpression {
public:
    explicit SearchExpression(SearchVocabulary &vocabulary);

    /// Nothing where no note can match. No input makes an expression that the index refuses.
    std::optional<std::string> of(const SoughtWords &words);
    /// The same for an index of so few texts that its beginnings can be asked for as they are.
    static std::optional<std::string> asTyped(const SoughtWords &words);
    /// A term itself.
    static std::string quoted(const std::string &term);

private:
    std::optional<std::string> beginning(const std::string &letters);

    SearchVocabulary &m_vocabulary;
};

} // namespace attune
