#include "db/word_splitter.h"

#include "db/result.h"
#include "src/errors.h"

#include <array>
#include <sqlite3.h>

namespace attune {

namespace {

// As https://www.sqlite.org/fts5.html, "Extending FTS5", says that the interface is asked for.
fts5_api *fts5Of(sqlite3 *connection)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    int code = sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, nullptr);
    if (code == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
        code = sqlite3_finalize(statement);
    }
    requireOk(code, connection);
    if (!api)
        throw CipherMissing("the database library has no full text index");
    return api;
}

int takeWord(void *words, int, const char *word, int length, int, int)
{
    static_cast<std::vector<std::string> *>(words)->emplace_back(word, static_cast<std::size_t>(length));
    return SQLITE_OK;
}

} // namespace

WordSplitter::WordSplitter(sqlite3 *connection)
    : m_functions(std::make_unique<fts5_tokenizer>())
{
    fts5_api *const api = fts5Of(connection);
    void *context = nullptr;
    requireOk(api->xFindTokenizer(api, "unicode61", &context, m_functions.get()), connection);
    // The same as in db/schema/001_search.sql.
    std::array<const char *, 2> options = {"remove_diacritics", "2"};
    requireOk(m_functions->xCreate(context, options.data(), static_cast<int>(options.size()), &m_tokenizer),
              connection);
}

WordSplitter::~WordSplitter()
{
    m_functions->xDelete(m_tokenizer);
}

std::vector<std::string> WordSplitter::split(std::string_view text) const
{
    std::vector<std::string> words;
    requireOk(m_functions->xTokenize(m_tokenizer, static_cast<void *>(&words), FTS5_TOKENIZE_QUERY, text.data(),
                                     static_cast<int>(text.size()), &takeWord),
              nullptr);
    return words;
}

} // namespace attune
