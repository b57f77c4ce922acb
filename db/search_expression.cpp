#include "db/search_expression.h"

#include <algorithm>

namespace attune {

namespace {

constexpr std::size_t fewestLetters = 2;
// Beginnings up to this long have an index of their own (`prefix` in db/schema/001_search.sql).
constexpr std::size_t indexedLetters = 3;
// A beginning of more words than this is asked for as a beginning, though the index then gathers all its places first.
constexpr std::size_t mostWords = 200;
// The most words of one search; more add nothing but time.
constexpr std::size_t mostTyped = 16;

std::size_t letters(const std::string &word)
{
    return static_cast<std::size_t>(
        std::count_if(word.begin(), word.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

// Words of the splitter hold letters and digits alone, but what the index parses is quoted all the same.
std::string quoted(const std::string &word)
{
    std::string text = "\"";
    for (const char c : word)
        text += c == '"' ? std::string("\"\"") : std::string(1, c);
    return text + '"';
}

} // namespace

SearchExpression::SearchExpression(const WordSplitter &splitter, SearchVocabulary &vocabulary)
    : m_splitter(splitter)
    , m_vocabulary(vocabulary)
{
}

std::optional<std::string> SearchExpression::of(const QString &words)
{
    return joined(words, [this](const std::string &word) { return beginning(word); });
}

std::optional<std::string> SearchExpression::asTyped(const QString &words)
{
    return joined(words, [](const std::string &word) { return std::optional(quoted(word) + '*'); });
}

template <class Beginning>
std::optional<std::string> SearchExpression::joined(const QString &words, const Beginning &beginning)
{
    std::vector<std::string> typed = m_splitter.split(words.toUtf8().toStdString());
    std::erase_if(typed, [](const std::string &word) { return letters(word) < fewestLetters; });
    std::sort(typed.begin(), typed.end());
    typed.erase(std::unique(typed.begin(), typed.end()), typed.end());
    if (typed.empty())
        return std::nullopt;
    typed.resize(std::min(typed.size(), mostTyped));
    std::string expression;
    for (std::size_t i = 0; i < typed.size(); ++i) {
        const std::optional<std::string> part = beginning(typed[i]);
        if (!part)
            return std::nullopt;
        expression += (i == 0 ? "" : " AND ") + *part;
    }
    return expression;
}

// The index answers a beginning without an index of its own only after it has gathered every place of every word with
// it, which grows with the vault. Words by their full name are read from the newest end and only as far as is needed.
std::optional<std::string> SearchExpression::beginning(const std::string &word)
{
    if (letters(word) <= indexedLetters)
        return quoted(word) + '*';
    const std::vector<std::string> words = m_vocabulary.beginningWith(word, mostWords + 1);
    if (words.size() > mostWords)
        return quoted(word) + '*';
    if (words.empty())
        return std::nullopt;
    std::string any = "(";
    for (const std::string &each : words)
        any += (any.size() == 1 ? "" : " OR ") + quoted(each);
    return any + ')';
}

} // namespace attune
