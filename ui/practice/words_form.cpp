#include "ui/practice/words_form.h"

#include "ui/controls/label.h"
#include "ui/controls/row_list.h"
#include "ui/practice/practice_words.h"
#include "ui/practice/word_row.h"

#include <QVBoxLayout>

namespace attune {

using namespace Qt::StringLiterals;

WordsForm::WordsForm(const WordList &list, const std::vector<VocabularyWord> &all, QWidget *parent)
    : PracticeForm(practice_words::nameOf(list), parent)
    , m_list(list)
{
    column()->addWidget(&(new Label(TextRole::Secondary, &Tokens::ink2, practice_words::useOf(list)))->wrapped());
    for (const bool retired : {false, true}) {
        for (const VocabularyWord &word : all) {
            if (WordList{word.vocabulary, word.group} == list && word.retired.has_value() == retired)
                addKnown(word);
        }
    }
    m_added = new RowList(u"added"_s, tr("Add a word"), tr("Leave this word out"), [this] { return makeRow(); });
    take(m_added);
}

WordRow *WordsForm::makeRow()
{
    auto *row = new WordRow(m_list.vocabulary == Vocabulary::Strategies);
    connect(row, &WordRow::edited, this, &WordsForm::noteEdit);
    return row;
}

void WordsForm::addKnown(const VocabularyWord &word)
{
    WordRow *row = makeRow();
    row->setWord(word);
    nameParts(*row, u"words"_s, m_known.size());
    column()->addWidget(row);
    demand(
        row->field(), [row] { return !lineOf(row->field()).isEmpty(); },
        tr("A word cannot be empty. One that is not to be offered is unmarked beside it."));
    m_known.push_back(row);
}

PracticeChange WordsForm::change() const
{
    WordsInPractice words{m_list, {}, {}};
    for (const WordRow *row : m_known)
        words.words.push_back(row->word());
    for (const QWidget *row : m_added->rows()) {
        const VocabularyWord word = static_cast<const WordRow *>(row)->word();
        if (!word.shown.isEmpty())
            words.added.push_back(word);
    }
    return words;
}

} // namespace attune
