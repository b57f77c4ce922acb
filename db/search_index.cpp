#include "db/search_index.h"

#include "db/database.h"
#include "db/field_value.h"
#include "db/search_sql.h"

namespace attune {

namespace {

constexpr qint64 buildsBetweenTells = 64;
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

SearchIndex::SearchIndex(const Database &database)
    : m_database(database)
    , m_expression(database)
    , m_sessionOf(database, search_sql::sessionOf)
    , m_addNote(database, search_sql::freePlace)
    , m_addDraft(database, search_sql::freePlace)
    , m_addWords(database, search_sql::addWords)
    , m_placeOf(database, search_sql::placeOf)
    , m_takeWords(database, search_sql::takeWords)
    , m_drop(database, search_sql::drop)
    , m_find(database, search_sql::find)
    , m_localFamily(database, search_sql::localFamily)
{
}

void SearchIndex::put(Id<Note> note)
{
    remove(note);
    Id<Session> session;
    {
        const Prepared::Use found = m_sessionOf.use();
        bindField(*found, 1, note);
        if (!found->step())
            return;
        session = readField<Id<Session>>(*found, 0);
    }
    {
        const Prepared::Use add = m_addNote.use();
        bindField(*add, 1, session);
        bindField(*add, 2, note);
        add->run();
    }
    m_addWords.run(m_database.lastRowId());
}

void SearchIndex::put(const Draft &draft, const QString &words)
{
    remove(draft.note);
    {
        const Prepared::Use add = m_addDraft.use();
        bindField(*add, 1, draft.session);
        bindField(*add, 2, draft.note);
        bindField(*add, 3, words);
        add->run();
    }
    m_addWords.run(m_database.lastRowId());
}

void SearchIndex::remove(Id<Note> note)
{
    qint64 place = 0;
    {
        const Prepared::Use found = m_placeOf.use();
        bindField(*found, 1, note);
        if (!found->step())
            return;
        place = found->column<qint64>(0);
    }
    m_takeWords.run(place);
    m_drop.run(place);
}

void SearchIndex::rebuild(const std::function<void(qint64 done, qint64 all)> &tell)
{
    Statement(m_database, search_sql::dropNotes).run();
    Statement(m_database, "INSERT INTO search (search) VALUES ('delete-all')").run();
    Statement count(m_database, search_sql::countToBuild);
    count.step();
    const qint64 all = count.column<qint64>(0);
    qint64 done = 0;
    const auto tellOfOneMore = [&] {
        if (++done % buildsBetweenTells == 0)
            tell(done, all);
    };
    Statement notes(m_database, search_sql::unstruck);
    while (notes.step()) {
        const Prepared::Use add = m_addNote.use();
        bindField(*add, 1, readField<Id<Session>>(notes, 1));
        bindField(*add, 2, readField<Id<Note>>(notes, 0));
        add->run();
        tellOfOneMore();
    }
    // Row by row with values of its own: before each INSERT ... SELECT the index would write out what it has gathered.
    Statement words(m_database, "SELECT place, words, family FROM search_text ORDER BY place");
    Statement add(m_database, "INSERT INTO search (rowid, words, family) VALUES (?, ?, ?)");
    while (words.step()) {
        add.bindAll(words.column<qint64>(0), words.word(1), words.word(2)).run();
        tellOfOneMore();
    }
}

bool SearchIndex::isRight()
{
    if (Statement(m_database, search_sql::unfound).step())
        return false;
    try {
        // 1: compares the index with the words of the notes, not only with itself.
        Statement(m_database, "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)").run();
    } catch (const VaultDamaged &) {
        return false;
    }
    return true;
}

std::vector<SearchHit> SearchIndex::find(const SearchWords &words)
{
    std::optional<qint64> family;
    if (words.family) {
        const Prepared::Use local = m_localFamily.use();
        bindField(*local, 1, *words.family);
        if (!local->step())
            return {};
        family = local->column<qint64>(0);
    }
    const std::optional<std::string> expression = m_expression.of(words.words, family);
    if (!expression)
        return {};
    std::vector<SearchHit> hits;
    const Prepared::Use rows = m_find.use();
    rows->bind(1, std::string_view(*expression));
    rows->bind(2, words.most);
    while (rows->step()) {
        SearchHit &hit = hits.emplace_back();
        hit.note = readField<Id<Note>>(*rows, 0);
        hit.session = readField<Id<Session>>(*rows, 1);
        hit.family = readField<Id<Family>>(*rows, 2);
        hit.day = readField<QDate>(*rows, 3);
        hit.isDraft = rows->column<bool>(4);
        hit.snippet = snippetOf(rows->column<QString>(5));
    }
    return hits;
}

} // namespace attune
