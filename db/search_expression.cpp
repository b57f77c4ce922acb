#include "db/search_expression.h"

#include "db/search_terms.h"

#include <algorithm>
#include <functional>

namespace attune {

namespace {

// A beginning of more words than this is asked for as a beginning, though the index then gathers all its places first.
constexpr std::size_t mostWords = 200;
// The index is asked for so many words and signs, the longest first: of more it would find hardly fewer texts, and each
// costs it. Whether the others stand in the text as well, the text says.
constexpr std::size_t mostAsked = 16;

using Beginning = std::function<std::optional<std::string>(const std::string &)>;

std::string allOf(const std::vector<std::string> &parts)
{
    std::string text;
    for (const std::string &part : parts)
        text += (text.empty() ? "" : " AND ") + part;
    return text;
}

std::optional<std::string> allPieces(const SoughtWord &word, const Beginning &beginning)
{
    std::vector<std::string> parts;
    for (const QString &piece : word.pieces) {
        const std::optional<std::string> part = beginning(piece.toStdString());
        if (!part)
            return std::nullopt;
        parts.push_back(*part);
    }
    return parts.empty() ? std::nullopt : std::optional(allOf(parts));
}

std::optional<std::string> partOf(const SoughtWord &word, const Beginning &beginning)
{
    const std::string letters = word.letters.toStdString();
    if (word.how == SoughtWord::How::Run) {
        std::vector<std::string> terms = termsOfRun(word.letters);
        terms.resize(std::min(terms.size(), mostAsked));
        std::ranges::transform(terms, terms.begin(), &SearchExpression::quoted);
        return allOf(terms);
    }
    std::optional<std::string> part =
        word.how == SoughtWord::How::Whole ? std::optional(SearchExpression::quoted(letters)) : beginning(letters);
    const std::optional<std::string> pieces = allPieces(word, beginning);
    if (part && pieces)
        return '(' + *part + " OR (" + *pieces + "))";
    return part ? part : pieces;
}

std::optional<std::string> joined(const SoughtWords &sought, const Beginning &beginning)
{
    std::vector<SoughtWord> words = sought.words();
    std::ranges::stable_sort(words, std::ranges::greater(), [](const SoughtWord &word) { return word.letters.size(); });
    words.resize(std::min(words.size(), mostAsked));
    std::vector<std::string> parts;
    for (const SoughtWord &word : words) {
        const std::optional<std::string> part = partOf(word, beginning);
        if (!part)
            return std::nullopt;
        parts.push_back(*part);
    }
    return parts.empty() ? std::nullopt : std::optional(allOf(parts));
}

} // namespace

SearchExpression::SearchExpression(SearchVocabulary &vocabulary)
    : m_vocabulary(vocabulary)
{
}

// Folded words hold letters and digits alone, but what the index parses is quoted all the same.
std::string SearchExpression::quoted(const std::string &term)
{
    std::string text = "\"";
    for (const char c : term)
        text += c == '"' ? std::string("\"\"") : std::string(1, c);
    return text + '"';
}

std::optional<std::string> SearchExpression::of(const SoughtWords &words)
{
    return joined(words, [this](const std::string &letters) { return beginning(letters); });
}

std::optional<std::string> SearchExpression::asTyped(const SoughtWords &words)
{
    return joined(words, [](const std::string &letters) { return std::optional(quoted(letters) + '*'); });
}

// The index answers a beginning without an index of its own only after it has gathered every place of every word with
// it, which grows with the vault. Words by their full name are read from the newest end and only as far as is needed.
std::optional<std::string> SearchExpression::beginning(const std::string &letters)
{
    if (lettersOf(letters) <= SearchVocabulary::indexedLetters)
        return quoted(letters) + '*';
    const std::vector<std::string> words = m_vocabulary.beginningWith(letters, mostWords + 1);
    if (words.size() > mostWords)
        return quoted(letters) + '*';
    if (words.empty())
        return std::nullopt;
    std::string any = "(";
    for (const std::string &each : words)
        any += (any.size() == 1 ? "" : " OR ") + quoted(each);
    return any + ')';
}

} // namespace attune
