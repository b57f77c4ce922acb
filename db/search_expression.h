// What is asked of the search index.
#pragma once

#include "db/search_vocabulary.h"
#include "db/word_splitter.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace attune {

/// Turns what somebody typed into an expression that the index understands and answers from its newest end. Must go
/// before what it is made of does.
class SearchExpression {
public:
    SearchExpression(const WordSplitter &splitter, SearchVocabulary &vocabulary);

    /// An expression for notes in which each of these words stands or begins a word. Nothing where no note can match.
    /// No input makes an expression that the index refuses.
    std::optional<std::string> of(const QString &words);
    /// The same for an index of so few notes that its beginnings can be asked for as they are.
    std::optional<std::string> asTyped(const QString &words);

private:
    template <class Beginning>
    std::optional<std::string> joined(const QString &words, const Beginning &beginning);
    std::optional<std::string> beginning(const std::string &word);

    const WordSplitter &m_splitter;
    SearchVocabulary &m_vocabulary;
};

} // namespace attune
