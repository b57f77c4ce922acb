// One full-text index over a table of entries.
#pragma once

#include "db/prepared.h"
#include "db/search_sql.h"
#include "src/search_hit.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace attune {

/// Where the words of entries stand. The words themselves are the entries'. Must go before its database does.
class WordIndex {
public:
    /// A hit with its entry's place.
    struct Placed {
        qint64 place = 0;
        SearchHit hit;
    };

    WordIndex(const Database &database, const search_sql::Words &words);

    /// Adds the words of an entry that stands there in the order of this index. In ascending order it does so without
    /// writing in between.
    void add(qint64 place, std::string_view words);
    /// Takes the words of an entry out, which still has them. `entry`: its place among all.
    void takeOut(qint64 entry);
    /// Adds what an expression of SearchExpression finds to the hits, the latest first; of one family where its local
    /// number is given.
    void find(const std::string &expression, std::optional<qint64> family, int most, std::vector<Placed> &hits);

    /// Joins all pieces into one, in slices, so that it can be stopped. A word is looked up in each piece, at its own
    /// places in the file: a large import leaves dozens of them, where one does. Tells of so many steps.
    void joinPieces(std::size_t steps, const std::function<void()> &tell);
    void empty();
    /// Builds it anew, where it has the order of the entries' places.
    void rebuild();
    /// Throws VaultDamaged where it does not hold the words of the entries.
    void check();

private:
    const Database &m_database;
    search_sql::Words m_words;
    Prepared m_add;
    Prepared m_takeOut;
    Prepared m_find;
    Prepared m_findInFamily;
    Prepared m_join;
    Prepared m_written;
};

} // namespace attune
