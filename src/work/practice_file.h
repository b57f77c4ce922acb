// The practice, those who work in it and its own words, to be read over, corrected and added to.
#pragma once

#include "src/records/clinician.h"
#include "src/records/practice.h"
#include "src/records/vocabulary_word.h"
#include "src/work/workplace.h"

#include <optional>
#include <variant>
#include <vector>

namespace attune {

struct PracticeFile {
    Practice practice;
    std::vector<Clinician> clinicians; ///< in the order of their ids
    std::vector<VocabularyWord> words; ///< of all lists, in the order in which they are offered
};

/// A vault behind its door has a practice. Throws RuleBroken where it has none.
PracticeFile practiceFile(Store &store);

/// A list of words; of the strategies, one group.
struct WordList {
    Vocabulary vocabulary = Vocabulary::Elements;
    std::optional<StrategyGroup> group;

    bool operator==(const WordList &) const = default;
};

/// The words of a list as they are to be from now on. Those that are not named stay as they are.
struct WordsInPractice {
    WordList list;
    std::vector<VocabularyWord> words; ///< with their ids and places
    std::vector<VocabularyWord> added; ///< to the end of the list, without ids
};

/// One part of it as it is to be from now on.
using PracticeChange = std::variant<Practice, Clinician, WordsInPractice>;

/// Keeps a part, all of it or nothing; answers with it as it is then, the added words among the others. A word that is
/// offered twice in its list is Taken. A problem of a word is named "words[0].shown" or "added[0].shown", by its place
/// among those given. Notes keep the words that they were written with.
Outcome<PracticeChange> keepInPractice(Workplace workplace, PracticeChange change);

} // namespace attune
