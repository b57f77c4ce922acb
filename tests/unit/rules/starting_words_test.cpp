#include "src/rules/starting_words.h"

#include "src/json/text.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using namespace attune;
using namespace Qt::StringLiterals;

namespace {

std::vector<VocabularyWord> startingWordsOf(Vocabulary vocabulary, std::optional<StrategyGroup> group = std::nullopt)
{
    std::vector<VocabularyWord> words = startingWords();
    std::erase_if(words, [&](const VocabularyWord &word) {
        return word.vocabulary != vocabulary || (group && word.group != group);
    });
    return words;
}

} // namespace

TEST_CASE("Every list starts with words: eight elements, ten contexts, five to seven strategies a group")
{
    REQUIRE(startingWordsOf(Vocabulary::Elements).size() == 8);
    REQUIRE(startingWordsOf(Vocabulary::Contexts).size() == 10);
    for (const StrategyGroup group :
         {StrategyGroup::Sensory, StrategyGroup::Movement, StrategyGroup::BreathAndVoice, StrategyGroup::Closeness,
          StrategyGroup::SpaceAndEnvironment, StrategyGroup::Play}) {
        const auto words = startingWordsOf(Vocabulary::Strategies, group);
        REQUIRE(words.size() >= 5);
        REQUIRE(words.size() <= 7);
    }
}

TEST_CASE("Only strategies have a group, and every strategy has one")
{
    for (const VocabularyWord &word : startingWords()) {
        REQUIRE(word.group.has_value() == (word.vocabulary == Vocabulary::Strategies));
        REQUIRE_FALSE(word.retired.has_value());
    }
}

TEST_CASE("Closeness begins with the caregiver, before any touch")
{
    const auto closeness = startingWordsOf(Vocabulary::Strategies, StrategyGroup::Closeness);
    REQUIRE(closeness.front().shown.startsWith(u"The caregiver"));
    REQUIRE_FALSE(closeness.front().touch);
    REQUIRE(std::is_partitioned(closeness.begin(), closeness.end(),
                                [](const VocabularyWord &word) { return !word.touch; }));
}

TEST_CASE("Strategies with touch are marked, so that how the child took it is asked")
{
    std::set<QString> touching;
    for (const VocabularyWord &word : startingWords()) {
        if (word.touch)
            touching.insert(word.shown);
    }
    REQUIRE(touching
            == std::set{u"Rocking together"_s, u"On the caregiver’s lap"_s, u"A hand to hold"_s, u"A hug, if wanted"_s,
                        u"Stroking the back"_s});
}

TEST_CASE("No shipped word is twice in its list, and ids and places are its own in every vault")
{
    std::set<Id<VocabularyWord>> ids;
    std::set<std::pair<std::optional<StrategyGroup>, QString>> shown;
    for (const VocabularyWord &word : startingWords()) {
        REQUIRE(ids.insert(word.id).second);
        REQUIRE(shown.insert({word.group, word.shown}).second);
        REQUIRE(word.shown == canonicalText(word.shown));
        REQUIRE(word.place >= 1);
    }
    REQUIRE(startingWords() == startingWords());
    REQUIRE(startingWordsOf(Vocabulary::Elements).front().id.toText() == u"019b76da-a800-7000-8000-000000000001");
    REQUIRE(startingWordsOf(Vocabulary::Contexts).back().id.toText() == u"019b76da-a800-7000-8000-000000000095");
}

TEST_CASE("No shipped word weighs, presses or shames")
{
    for (const VocabularyWord &word : startingWords()) {
        for (const QString &banned :
             {u"weight"_s, u"compress"_s, u"joint"_s, u"blanket"_s, u"tantrum"_s, u"meltdown"_s, u"complian"_s,
              u"manipulat"_s, u"fail"_s, u"naughty"_s, u"time out"_s, u"restrain"_s, u"reward"_s})
            REQUIRE_FALSE(word.shown.contains(banned, Qt::CaseInsensitive));
    }
}
