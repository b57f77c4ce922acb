#include "db/word_index.h"

#include "db/database.h"

namespace attune {

WordIndex::WordIndex(const Database &database, const search_sql::Words &words)
    : m_database(database)
    , m_words(words)
    , m_add(database, words.add())
    , m_takeOut(database, words.takeOut())
    , m_find(database, words.find())
    , m_join(database, words.join())
    , m_written(database, search_sql::written)
{
}

void WordIndex::add(qint64 place, const std::string &terms)
{
    m_add.run(place, std::string_view(terms));
}

void WordIndex::takeOut(qint64 place, const std::string &terms)
{
    m_takeOut.run(place, std::string_view(terms));
}

void WordIndex::find(const std::string &expression, const std::function<bool(qint64)> &take)
{
    const Prepared::Use rows = m_find.use();
    rows->bind(1, std::string_view(expression));
    while (rows->step() && take(rows->column<qint64>(0))) { }
}

void WordIndex::joinPieces(std::size_t steps, const std::function<void()> &tell)
{
    constexpr int pagesASlice = 256;
    const auto written = [this] {
        const Prepared::Use count = m_written.use();
        count->step();
        return count->column<qint64>(0);
    };
    std::size_t told = 0;
    qint64 before = written();
    for (int pages = -pagesASlice;; pages = pagesASlice) {
        m_join.run(pages);
        for (int page = 0; page < pagesASlice && told < steps; ++page, ++told)
            tell();
        const qint64 now = written();
        // SQLite counts one change for asking; more where there was still something to do.
        if (now - before < 2)
            break;
        before = now;
    }
    for (; told < steps; ++told)
        tell();
}

void WordIndex::empty()
{
    Statement(m_database, m_words.empty()).run();
}

void WordIndex::check()
{
    Statement(m_database, m_words.check()).run();
}

} // namespace attune
