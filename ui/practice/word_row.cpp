#include "ui/practice/word_row.h"

#include "ui/controls/chip.h"
#include "ui/controls/choice_row.h"
#include "ui/controls/field.h"
#include "ui/file/part_form.h"
#include "ui/paper/typed.h"

#include <QDate>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace attune {

namespace {

constexpr int offeredMark = 0;
constexpr int touchMark = 1;

} // namespace

WordRow::WordRow(bool isStrategy, QWidget *parent)
    : QWidget(parent)
    , m_shown(new Field(tr("Word or words")))
    , m_marks(new ChoiceRow(ChoiceRow::Kind::Any, tr("How it is offered")))
{
    m_shown->hideLabel();
    m_shown->line()->setObjectName(QStringLiteral("shown"));
    m_marks->setChoices(isStrategy ? QStringList{tr("Offered"), tr("Touch")} : QStringList{tr("Offered")});
    m_marks->setChosen({offeredMark, touchMark});
    m_marks->setFixedWidth(m_marks->sizeHint().width()); // so that the fields end on one line
    m_marks->setChosen({offeredMark});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_shown, 1, Qt::AlignTop);
    row->addWidget(m_marks, 0, Qt::AlignTop);
    setFocusProxy(m_shown);
    connect(m_shown, &Field::edited, this, &WordRow::edited);
    connect(m_marks, &ChoiceRow::edited, this, &WordRow::edited);
}

VocabularyWord WordRow::word() const
{
    VocabularyWord word = m_given;
    if (const QString shown = lineOf(m_shown); !shown.isEmpty())
        word.shown = shown;
    const std::vector<int> marks = m_marks->chosen();
    word.touch = std::ranges::find(marks, touchMark) != marks.end();
    const bool isOffered = std::ranges::find(marks, offeredMark) != marks.end();
    if (isOffered)
        word.retired.reset();
    else if (!word.retired)
        word.retired = QDate::currentDate();
    return word;
}

void WordRow::setWord(const VocabularyWord &word)
{
    m_given = word;
    m_shown->setText(word.shown);
    std::vector<int> marks;
    if (!word.retired)
        marks.push_back(offeredMark);
    if (word.touch)
        marks.push_back(touchMark);
    m_marks->setChosen(marks);
    for (Chip *chip : m_marks->chips())
        chip->setAccessibleName(tr("%1: %2", "a word, how it is offered").arg(asTyped(word.shown), chip->text()));
}

} // namespace attune
