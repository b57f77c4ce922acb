// The words of one list.
#pragma once

#include "ui/practice/practice_form.h"

namespace attune {

class WordRow;

/// The words that there are, those that are no longer offered after the others, and any that are added.
class WordsForm : public PracticeForm {
    Q_OBJECT
public:
    WordsForm(const WordList &list, const std::vector<VocabularyWord> &all, QWidget *parent = nullptr);

    PracticeChange change() const override;

private:
    WordRow *makeRow();
    void addKnown(const VocabularyWord &word);

    WordList m_list;
    std::vector<WordRow *> m_known;
    RowList *m_added = nullptr;
};

} // namespace attune
