// Text into the words that the search index knows.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;
struct Fts5Tokenizer;
struct fts5_tokenizer;

namespace attune {

/// Splits and folds text by the index's own rules, so that what is looked for meets what was indexed. Must go before
/// its connection does.
class WordSplitter {
public:
    explicit WordSplitter(sqlite3 *connection);
    ~WordSplitter();
    WordSplitter(const WordSplitter &) = delete;
    WordSplitter &operator=(const WordSplitter &) = delete;

    /// The words of a text in UTF-8, in their order, without accents and in lower case. They hold letters and digits
    /// alone.
    std::vector<std::string> split(std::string_view text) const;

private:
    std::unique_ptr<fts5_tokenizer> m_functions;
    Fts5Tokenizer *m_tokenizer = nullptr;
};

} // namespace attune
