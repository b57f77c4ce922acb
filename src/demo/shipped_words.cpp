#include "src/demo/shipped_words.h"

#include "src/rules/starting_words.h"

#include <algorithm>
#include <stdexcept>

namespace attune::demo {

using namespace Qt::StringLiterals;

VocabularyWord shippedWord(Vocabulary list, const char16_t *shown)
{
    static const std::vector<VocabularyWord> words = startingWords();
    const auto found = std::find_if(words.begin(), words.end(), [&](const VocabularyWord &word) {
        return word.vocabulary == list && word.shown == QStringView(shown);
    });
    if (found == words.end())
        throw std::out_of_range("a word of the demo is not among those shipped");
    return *found;
}

Movement movementOf(const QString &element)
{
    if (element == u"Repairing a rupture")
        return Movement::Repair;
    const QStringList thinking{u"Making sense of what happened"_s, u"Shared narrative"_s, u"Developmental guidance"_s};
    return thinking.contains(element) ? Movement::Reflect : Movement::Connect;
}

} // namespace attune::demo
