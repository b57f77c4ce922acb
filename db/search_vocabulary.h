// Which words the search index holds.
#pragma once

#include "db/prepared.h"
#include "db/search_terms.h"

#include <cstddef>
#include <string>
#include <vector>

namespace attune {

/// The words of all notes, each once and in order, so that a word's beginning becomes the words that begin so. The
/// index could tell them too, but goes from a word to the next one through all its places. Must go before its database
/// does.
class SearchVocabulary {
public:
    /// Beginnings up to this long have an index of their own (`prefix` in db/schema/001_search.sql), so that words up
    /// to this long are not kept here.
    static constexpr std::size_t indexedLetters = 3;

    explicit SearchVocabulary(const Database &database);

    /// Words of notes that were added to the index.
    void add(const SearchTerms &words);
    /// Words of notes that were taken out of the index: those go that no note holds any more.
    void remove(const SearchTerms &words);
    void clear();

    /// The words that begin so, in order and at most so many.
    std::vector<std::string> beginningWith(const std::string &beginning, std::size_t most);
    /// Whether it has those of these words that it keeps, and no others.
    bool isRight(const SearchTerms &words) const;

private:
    const Database &m_database;
    Prepared m_add;
    Prepared m_isUsed;
    Prepared m_drop;
    Prepared m_from;
};

} // namespace attune
