// What was tried, in six groups of chips.
#pragma once

#include "src/records/regulation.h"
#include "src/records/vocabulary_word.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace attune {

class ChoiceRow;
class PersonHour;
class StrategyUses;

/// Each strategy is a chip: untried, tried, and with each further choice helped, a little, not yet, made it harder, and
/// untried again; of one that was tried several times, it only shows them. What was said of one that is taken away
/// comes back when it is chosen again. Below its group stands more about the one that was chosen last, and the next
/// stop of Tab is there.
class StrategyPicker : public QWidget {
    Q_OBJECT
public:
    /// `words`: the practice's vocabulary, of which the strategies are offered. `hour` must live longer; a new use is
    /// about its person.
    StrategyPicker(const PersonHour &hour, const std::vector<VocabularyWord> &words, QWidget *parent = nullptr);

    /// Shows the hour as it is now, and offers the words that it needs.
    void showHour();

Q_SIGNALS:
    /// A person chose, said more or took away: what was tried then.
    void edited(const std::vector<attune::StrategyUse> &uses);

private:
    struct Group {
        std::vector<VocabularyWord> words;
        ChoiceRow *chips;
    };

    void addGroup(StrategyGroup group);
    void take(const VocabularyWord &word);
    void showChips();
    void showDetail(const Id<VocabularyWord> &strategy);
    void placeDetail(std::size_t group);
    void takeDetail(const std::vector<StrategyUse> &ofOne);

    const PersonHour &m_hour;
    std::vector<VocabularyWord> m_words;
    std::vector<Group> m_groups;
    std::vector<StrategyUse> m_takenAway; // what comes back with its chip
    QGridLayout *m_grid;
    StrategyUses *m_detail;
    Id<VocabularyWord> m_shown; ///< the strategy of which more is said; null for none
};

} // namespace attune
