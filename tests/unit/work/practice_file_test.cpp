#include "src/work/practice_file.h"

#include "tests/support/a_practice.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

const WordList elements{Vocabulary::Elements, std::nullopt};

std::vector<VocabularyWord> wordsOn(APractice &practice, const WordList &list)
{
    std::vector<VocabularyWord> words = practiceFile(practice.store()).words;
    std::erase_if(words, [&](const VocabularyWord &word) { return WordList{word.vocabulary, word.group} != list; });
    return words;
}

VocabularyWord newWord(const QString &shown)
{
    VocabularyWord word;
    word.shown = shown;
    return word;
}

} // namespace

TEST_CASE("A word that a practice adds stands at the end of its list, and no other word is journaled again")
{
    APractice practice;
    const std::vector<VocabularyWord> before = wordsOn(practice, elements);
    const std::size_t rows = practice.store().journal({}).size();
    done(keepInPractice(practice.work(), WordsInPractice{elements, before, {newWord(u"Lantern walk"_s)}}));
    const std::vector<VocabularyWord> after = wordsOn(practice, elements);
    REQUIRE(after.size() == before.size() + 1);
    CHECK(after.back().shown == u"Lantern walk"_s);
    CHECK(after.back().place > before.back().place);
    CHECK(practice.store().journal({}).size() == rows + 1);
}

TEST_CASE("A word that is offered twice in its list is refused by its place, with all that was asked along with it")
{
    APractice practice;
    std::vector<VocabularyWord> words = wordsOn(practice, elements);
    const QString former = words[1].shown;
    words[1].shown = u"Walking outside"_s;
    const auto outcome = keepInPractice(
        practice.work(), WordsInPractice{elements, words, {newWord(words[0].shown.toUpper()), newWord(u"Tea"_s)}});
    CHECK_FALSE(outcome.value);
    CHECK(std::ranges::count(outcome.problems, u"added[0].shown"_s, &Problem::field) == 1);
    CHECK(wordsOn(practice, elements)[1].shown == former);
    CHECK(wordsOn(practice, elements).size() == words.size());
}

TEST_CASE("Two words of a list may change places, and one that is retired leaves its words free")
{
    APractice practice;
    std::vector<VocabularyWord> words = wordsOn(practice, elements);
    std::swap(words[0].shown, words[1].shown);
    words[2].retired = QDate(2026, 3, 2);
    done(keepInPractice(practice.work(), WordsInPractice{elements, words, {newWord(words[2].shown)}}));
    const std::vector<VocabularyWord> after = wordsOn(practice, elements);
    CHECK(after[0].shown == words[0].shown);
    CHECK(after[2].retired == QDate(2026, 3, 2));
    CHECK(after.back().shown == words[2].shown);
}

TEST_CASE("A clinician who is added to the practice is kept with an id, and one who leaves stays in it")
{
    APractice practice;
    Clinician clinician;
    clinician.name = u"T. Brandt"_s;
    const auto added = std::get<Clinician>(done(keepInPractice(practice.work(), clinician)));
    REQUIRE_FALSE(added.id.isNull());
    Clinician left = added;
    left.left = QDate(2026, 5, 1);
    done(keepInPractice(practice.work(), left));
    const std::vector<Clinician> all = practiceFile(practice.store()).clinicians;
    CHECK(std::ranges::find(all, left) != all.end());
}

TEST_CASE("A practice in a zone that there is none of stays as it was")
{
    APractice practice;
    const Practice before = practiceFile(practice.store()).practice;
    Practice next = before;
    next.zone = u"Nowhere/Else"_s;
    const auto outcome = keepInPractice(practice.work(), next);
    REQUIRE(outcome.problems.size() == 1);
    CHECK(outcome.problems.front().field == u"zone"_s);
    CHECK(practiceFile(practice.store()).practice == before);
}
