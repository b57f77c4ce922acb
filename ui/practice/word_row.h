// One word of a list that the practice edits.
#pragma once

#include "src/records/vocabulary_word.h"

#include <QWidget>

namespace attune {

class ChoiceRow;
class Field;

/// The word, whether it is offered and, of a strategy, whether it is touch.
class WordRow : public QWidget {
    Q_OBJECT
public:
    explicit WordRow(bool isStrategy, QWidget *parent = nullptr);

    /// As it was given where the field is empty; it has no words then where it is new.
    VocabularyWord word() const;
    void setWord(const VocabularyWord &word);
    Field *field() const { return m_shown; }

Q_SIGNALS:
    void edited();

private:
    VocabularyWord m_given;
    Field *m_shown;
    ChoiceRow *m_marks;
};

} // namespace attune
