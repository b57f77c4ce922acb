#include "db/search_vocabulary.h"

#include "db/database.h"
#include "db/search_sql.h"

#include <algorithm>

namespace attune {

namespace {

bool isKept(std::string_view word)
{
    return lettersOf(word) > SearchVocabulary::indexedLetters;
}

} // namespace

SearchVocabulary::SearchVocabulary(const Database &database)
    : m_database(database)
    , m_add(database, search_sql::addWord)
    , m_isUsed(database, search_sql::isWordUsed)
    , m_drop(database, search_sql::dropWord)
    , m_from(database, search_sql::wordsFrom)
{
}

void SearchVocabulary::add(const SearchTerms &words)
{
    for (const std::string &word : words) {
        if (isKept(word))
            m_add.run(std::string_view(word));
    }
}

void SearchVocabulary::remove(const SearchTerms &words)
{
    for (const std::string &word : words) {
        if (!isKept(word))
            continue;
        const std::string expression = '"' + word + '"'; // a word holds no quotation mark
        const Prepared::Use use = m_isUsed.use();
        use->bind(1, std::string_view(expression));
        if (!use->step())
            m_drop.run(std::string_view(word));
    }
}

void SearchVocabulary::clear()
{
    Statement(m_database, search_sql::dropAllWords).run();
}

std::vector<std::string> SearchVocabulary::beginningWith(const std::string &beginning, std::size_t most)
{
    std::vector<std::string> words;
    const Prepared::Use rows = m_from.use();
    rows->bind(1, std::string_view(beginning));
    while (words.size() < most && rows->step() && rows->word(0).starts_with(beginning))
        words.emplace_back(rows->word(0));
    return words;
}

bool SearchVocabulary::isRight(const SearchTerms &words) const
{
    std::size_t kept = 0;
    Statement rows(m_database, search_sql::allWords);
    for (; rows.step(); ++kept) {
        if (!isKept(rows.word(0)) || !words.contains(std::string(rows.word(0))))
            return false;
    }
    return static_cast<std::ptrdiff_t>(kept) == std::ranges::count_if(words, isKept);
}

} // namespace attune
