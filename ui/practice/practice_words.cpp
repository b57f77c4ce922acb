#include "ui/practice/practice_words.h"

#include "ui/paper/words.h"

#include <QCoreApplication>

namespace attune::practice_words {

namespace {

class PracticeWords {
    Q_DECLARE_TR_FUNCTIONS(attune::PracticeWords)
};

} // namespace

QStringList roles()
{
    return {PracticeWords::tr("Therapist"), PracticeWords::tr("Supervisor"),
            PracticeWords::tr("Records staff: people and exports, no notes")};
}

std::vector<WordList> lists()
{
    std::vector<WordList> lists{{Vocabulary::Elements, std::nullopt}, {Vocabulary::Contexts, std::nullopt}};
    for (const StrategyGroup group : strategyGroups)
        lists.push_back({Vocabulary::Strategies, group});
    return lists;
}

QString nameOf(const WordList &list)
{
    if (list.vocabulary == Vocabulary::Elements)
        return PracticeWords::tr("What was done");
    if (list.vocabulary == Vocabulary::Contexts)
        return PracticeWords::tr("What went before");
    return PracticeWords::tr("Tried: %1").arg(list.group ? groupWord(*list.group) : QString());
}

QString useOf(const WordList &list)
{
    if (list.vocabulary == Vocabulary::Elements)
        return PracticeWords::tr("Offered under each movement of a note. What is written keeps its words.");
    if (list.vocabulary == Vocabulary::Contexts)
        return PracticeWords::tr(
            "Offered in a regulation record, for what went before. What is written keeps its words.");
    return PracticeWords::tr(
        "Offered among the strategies of a regulation record. Where a strategy is touch, a note asks how "
        "the child took it. What is written keeps its words.");
}

} // namespace attune::practice_words
