// One full-text index.
#pragma once

#include "db/prepared.h"
#include "db/search_sql.h"

#include <cstddef>
#include <functional>
#include <string>

namespace attune {

/// In which texts each term stands (db/search_terms.h), and not where in them; it keeps no text. Must go before its
/// database does.
class WordIndex {
public:
    WordIndex(const Database &database, const search_sql::Words &words);

    /// Adds a text's terms. In ascending order of places it does so without writing in between.
    void add(qint64 place, const std::string &terms);
    /// Takes a text's terms out, which must be those that were added.
    void takeOut(qint64 place, const std::string &terms);
    /// Hands over the places of the texts for which an expression of SearchExpression holds, in ascending order, until
    /// `take` says that it is enough.
    void find(const std::string &expression, const std::function<bool(qint64)> &take);

    /// Joins all pieces into one, in slices, so that it can be stopped. A word is looked up in each piece, at its own
    /// places in the file: a large import leaves dozens of them, where one does. Tells of so many steps.
    void joinPieces(std::size_t steps, const std::function<void()> &tell);
    void empty();
    /// Throws VaultDamaged where it cannot be read.
    void check();

private:
    const Database &m_database;
    search_sql::Words m_words;
    Prepared m_add;
    Prepared m_takeOut;
    Prepared m_find;
    Prepared m_join;
    Prepared m_written;
};

} // namespace attune
