#include "db/word_index.h"

#include "db/database.h"
#include "db/field_value.h"

namespace attune {

namespace {

constexpr QChar foundBegins(0xfdd0);
constexpr QChar foundEnds(0xfdd1);

Snippet snippetOf(const QString &marked)
{
    Snippet snippet;
    snippet.text.reserve(marked.size());
    qsizetype begin = -1;
    for (const QChar c : marked) {
        if (c == foundBegins) {
            begin = snippet.text.size();
        } else if (c == foundEnds) {
            if (begin >= 0 && begin < snippet.text.size())
                snippet.found.push_back({begin, snippet.text.size() - begin});
            begin = -1;
        } else {
            snippet.text += c;
        }
    }
    return snippet;
}

} // namespace

WordIndex::WordIndex(const Database &database, const search_sql::Words &words)
    : m_database(database)
    , m_words(words)
    , m_add(database, words.addWords())
    , m_takeOut(database, words.takeWords())
    , m_find(database, words.find())
    , m_findInFamily(database, words.findInFamily())
    , m_join(database, words.join())
    , m_written(database, search_sql::written)
{
}

// With values of their own: before each INSERT ... SELECT the index would write out what it has gathered.
void WordIndex::add(qint64 place, std::string_view words)
{
    m_add.run(place, words);
}

void WordIndex::takeOut(qint64 entry)
{
    m_takeOut.run(entry);
}

void WordIndex::find(const std::string &expression, std::optional<qint64> family, int most, std::vector<Placed> &hits)
{
    const Prepared::Use rows = family ? m_findInFamily.use() : m_find.use();
    rows->bind(1, std::string_view(expression));
    rows->bind(2, most);
    if (family)
        rows->bind(3, *family);
    while (rows->step()) {
        auto &[place, hit] = hits.emplace_back();
        place = rows->column<qint64>(0);
        hit.note = readField<Id<Note>>(*rows, 1);
        hit.session = readField<Id<Session>>(*rows, 2);
        hit.family = readField<Id<Family>>(*rows, 3);
        hit.day = readField<QDate>(*rows, 4);
        hit.snippet = snippetOf(rows->column<QString>(5));
    }
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

void WordIndex::rebuild()
{
    Statement(m_database, m_words.rebuild()).run();
}

void WordIndex::check()
{
    Statement(m_database, m_words.check()).run();
}

} // namespace attune
