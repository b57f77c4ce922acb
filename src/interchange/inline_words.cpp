#include "src/interchange/inline_words.h"

#include <algorithm>

namespace attune {

namespace {

void add(std::vector<VocabularyWord> &words, const VocabularyWord &word)
{
    const bool isThere =
        std::any_of(words.begin(), words.end(), [&](const VocabularyWord &each) { return each.id == word.id; });
    if (!isThere)
        words.push_back(word);
}

} // namespace

std::vector<VocabularyWord> wordsIn(const Note &note)
{
    std::vector<VocabularyWord> words;
    for (const ElementTick &tick : note.elements)
        add(words, {tick.element, Vocabulary::Elements, std::nullopt, tick.shown, false, 0, std::nullopt});
    for (const StrategyUse &use : note.strategies)
        add(words, {use.strategy, Vocabulary::Strategies, use.group, use.shown, use.touch, 0, std::nullopt});
    for (const ContextTick &tick : note.contexts)
        add(words, {tick.context, Vocabulary::Contexts, std::nullopt, tick.shown, false, 0, std::nullopt});
    return words;
}

} // namespace attune
