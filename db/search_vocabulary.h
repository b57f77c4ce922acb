// Which words the search index holds.
#pragma once

#include "db/prepared.h"

#include <cstddef>
#include <string>
#include <unordered_set>
#include <vector>

namespace attune {

/// The words of all notes, each once and in order, so that a word's beginning becomes the words that begin so. The
/// index could tell them too, but goes from a word to the next one through all its places. Must go before its database
/// does.
class SearchVocabulary {
public:
    using Words = std::unordered_set<std::string>;

    explicit SearchVocabulary(const Database &database);

    /// Words of notes that were added to the index.
    void add(const Words &words);
    /// Words of notes that were taken out of the index: those go that no note holds any more.
    void remove(const Words &words);
    void clear();

    /// The words that begin so, in order and at most so many.
    std::vector<std::string> beginningWith(const std::string &beginning, std::size_t most);
    /// Whether it has the words of the index and no others. Reads the whole index.
    bool isRight() const;

private:
    const Database &m_database;
    Prepared m_add;
    Prepared m_isUsed;
    Prepared m_drop;
    Prepared m_from;
};

} // namespace attune
