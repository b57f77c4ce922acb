#include "src/work/practice_file.h"

#include "src/errors.h"
#include "src/work/all_or_nothing.h"
#include "src/work/casefile.h"
#include "src/work/readable.h"

#include <algorithm>
#include <tuple>

namespace attune {

using namespace Qt::StringLiterals;

namespace {

std::vector<VocabularyWord> wordsOf(Store &store)
{
    std::vector<VocabularyWord> words = readable<VocabularyWord>(store).records;
    std::ranges::stable_sort(
        words, {}, [](const VocabularyWord &word) { return std::tuple(word.vocabulary, word.group, word.place); });
    return words;
}

bool isOfferedTwice(const VocabularyWord &word, const std::vector<VocabularyWord> &all)
{
    return !word.retired && std::ranges::any_of(all, [&](const VocabularyWord &other) {
        return other.id != word.id && !other.retired && other.vocabulary == word.vocabulary && other.group == word.group
            && other.shown.compare(word.shown, Qt::CaseInsensitive) == 0;
    });
}

// Once all are kept, for two of them may have changed places.
void demandOnce(Store &store, const std::vector<VocabularyWord> &words, std::size_t known)
{
    const std::vector<VocabularyWord> all = readable<VocabularyWord>(store).records;
    std::vector<Problem> problems;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (isOfferedTwice(words[i], all))
            problems.push_back(
                {i < known ? u"words[%1].shown"_s.arg(i) : u"added[%1].shown"_s.arg(i - known), Mistake::Taken, -1});
    }
    if (!problems.empty())
        throw Refused{std::move(problems)};
}

PracticeChange keepOne(const Workplace &workplace, Practice practice)
{
    return kept(Casefile(workplace).keep(std::move(practice)));
}

PracticeChange keepOne(const Workplace &workplace, Clinician clinician)
{
    return kept(Casefile(workplace).keep(std::move(clinician)));
}

PracticeChange keepOne(const Workplace &workplace, WordsInPractice given)
{
    Casefile casefile(workplace);
    WordsInPractice now{given.list, {}, {}};
    int last = 0;
    for (const VocabularyWord &word : wordsOf(workplace.store)) {
        if (WordList{word.vocabulary, word.group} == given.list)
            last = std::max(last, word.place);
    }
    for (std::size_t i = 0; i < given.words.size(); ++i) {
        VocabularyWord word = given.words[i];
        word.vocabulary = given.list.vocabulary;
        word.group = given.list.group;
        now.words.push_back(kept(casefile.keep(std::move(word)), u"words[%1]."_s.arg(i)));
    }
    for (std::size_t i = 0; i < given.added.size(); ++i) {
        VocabularyWord word = given.added[i];
        word.id = {};
        word.vocabulary = given.list.vocabulary;
        word.group = given.list.group;
        word.place = ++last;
        now.words.push_back(kept(casefile.keep(std::move(word)), u"added[%1]."_s.arg(i)));
    }
    demandOnce(workplace.store, now.words, given.words.size());
    return now;
}

} // namespace

PracticeFile practiceFile(Store &store)
{
    std::vector<Practice> practices = store.list<Practice>();
    if (practices.empty())
        throw RuleBroken();
    return {std::move(practices.front()), readable<Clinician>(store).records, wordsOf(store)};
}

Outcome<PracticeChange> keepInPractice(Workplace workplace, PracticeChange change)
{
    return allOrNothing<PracticeChange>(workplace.store, [&] {
        return std::visit([&](auto &part) { return keepOne(workplace, std::move(part)); }, change);
    });
}

} // namespace attune
