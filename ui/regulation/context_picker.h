// What went before a hard moment.
#pragma once

#include "src/records/regulation.h"

#include <QWidget>

#include <vector>

namespace attune {

class ChoiceRow;

/// Chips for what went before: arrival, a limit, the caregiver upset. Any of them, or none.
class ContextPicker : public QWidget {
    Q_OBJECT
public:
    /// `words`: the practice's vocabulary, of which the contexts are offered.
    explicit ContextPicker(const std::vector<VocabularyWord> &words, QWidget *parent = nullptr);

    void showContexts(const std::vector<ContextTick> &contexts);

Q_SIGNALS:
    /// A person ticked one or took its tick away: what is ticked then, in the order in which they are offered.
    void edited(const std::vector<attune::ContextTick> &contexts);

private:
    void take();

    std::vector<VocabularyWord> m_words;
    std::vector<ContextTick> m_offered;
    ChoiceRow *m_chips;
};

} // namespace attune
