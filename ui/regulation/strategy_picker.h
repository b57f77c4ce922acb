// What was tried, in six groups of chips.
#pragma once

#include "ui/paper/shown_person.h"

#include "src/records/note.h"
#include "src/records/vocabulary_word.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace attune {

class ChoiceRow;
class StrategyUses;

/// Each strategy is a chip: untried, tried, and with each further choice helped, a little, not yet, made it harder, and
/// untried again; of one that was tried several times, it only shows them. What was said of one that is taken away
/// comes back when it is chosen again. Below its group stands more about the one that was chosen last, and the next
/// stop of Tab is there.
class StrategyPicker : public QWidget {
    Q_OBJECT
public:
    /// `words`: the practice's vocabulary, of which the strategies are offered.
    explicit StrategyPicker(const std::vector<VocabularyWord> &words, QWidget *parent = nullptr);

    /// `person`: whose hour is shown; a new use is about that person.
    void setUses(const std::vector<StrategyUse> &uses, const std::vector<ShownPerson> &people,
                 const ShownPerson &person);
    const std::vector<StrategyUse> &uses() const { return m_uses; }

Q_SIGNALS:
    void edited();

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
    void takeDetail();
    std::vector<StrategyUse>::iterator find(const Id<VocabularyWord> &strategy);
    std::vector<StrategyUse> allOf(const Id<VocabularyWord> &strategy) const;

    std::vector<VocabularyWord> m_words;
    std::vector<Group> m_groups;
    std::vector<StrategyUse> m_uses;
    std::vector<StrategyUse> m_takenAway;
    std::vector<ShownPerson> m_people;
    ShownPerson m_person;
    QGridLayout *m_grid;
    StrategyUses *m_detail;
    Id<VocabularyWord> m_shown; ///< the strategy of which more is said; null for none
};

} // namespace attune
