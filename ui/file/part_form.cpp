#include "ui/file/part_form.h"

#include "ui/controls/attune_style.h"
#include "ui/controls/choice_row.h"
#include "ui/controls/label.h"
#include "ui/controls/row_list.h"
#include "ui/file/file_words.h"
#include "ui/note/typed_words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace attune {

QString lineOf(const Field *field)
{
    return cleanedLine(field->text()).trimmed();
}

QComboBox *makeChoice(const QString &name, const QString &label, const QStringList &words, int chosen)
{
    auto *choice = new QComboBox;
    choice->addItems(words);
    choice->setCurrentIndex(chosen);
    choice->setObjectName(name);
    choice->setAccessibleName(label);
    choice->setMinimumHeight(attuneStyle().scaled(36));
    return choice;
}

QWidget *labelled(const QString &label, QWidget *control)
{
    auto *whole = new QWidget;
    whole->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    auto *rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(new Label(TextRole::Strong, &Tokens::ink, label));
    rows->addWidget(control);
    return whole;
}

PartForm::PartForm(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(title);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    m_column->addWidget(new Label(TextRole::Heading, &Tokens::ink, title));
}

void PartForm::takeAsOffered()
{
    if (!m_edited)
        noteEdit();
}

void PartForm::addHeading(const QString &words)
{
    m_column->addSpacing(8);
    m_column->addWidget(new Label(TextRole::Section, &Tokens::ink, words));
}

Field *PartForm::addLine(const QString &name, const QString &label, const QString &text)
{
    auto *field = new Field(label);
    field->line()->setObjectName(name);
    field->setText(text);
    m_column->addWidget(field);
    connect(field, &Field::edited, this, &PartForm::noteEdit);
    return field;
}

DayField *PartForm::addDay(const QString &name, const QString &label, const std::optional<QDate> &day)
{
    auto *field = new DayField(label);
    field->line()->setObjectName(name);
    field->setDay(day);
    m_column->addWidget(field);
    connect(field, &Field::edited, this, &PartForm::noteEdit);
    return field;
}

QComboBox *PartForm::addChoice(const QString &name, const QString &label, const QStringList &words, int chosen)
{
    QComboBox *choice = makeChoice(name, label, words, chosen);
    m_column->addWidget(labelled(label, choice));
    connect(choice, &QComboBox::activated, this, &PartForm::noteEdit);
    return choice;
}

ChoiceRow *PartForm::addChips(const QString &name, const QString &label, const QStringList &words,
                              const std::vector<int> &chosen)
{
    auto *chips = new ChoiceRow(ChoiceRow::Kind::Any, label);
    chips->setObjectName(name);
    chips->setChoices(words);
    chips->setChosen(chosen);
    m_column->addWidget(labelled(label, chips), 0, Qt::AlignTop);
    connect(chips, &ChoiceRow::edited, this, &PartForm::noteEdit);
    return chips;
}

void PartForm::take(RowList *rows)
{
    m_column->addWidget(rows);
    connect(rows, &RowList::edited, this, &PartForm::noteEdit);
}

void PartForm::demand(Field *field, std::function<bool()> isRight, const QString &why)
{
    m_demands.push_back({field, std::move(isRight), why});
    connect(field, &Field::edited, field, [field] { field->say(QString()); });
}

void PartForm::noteEdit()
{
    m_edited = true;
    Q_EMIT edited();
}

bool PartForm::isClear() const
{
    return std::ranges::none_of(findChildren<DayField *>(), &DayField::isUnclear)
        && std::ranges::all_of(m_demands, [](const Demand &demand) { return demand.isRight(); });
}

QWidget *PartForm::firstUnclear()
{
    QWidget *first = nullptr;
    const auto find = [&](Field *field) {
        if (!first)
            first = field;
    };
    for (DayField *field : findChildren<DayField *>()) {
        field->sayDay();
        if (field->isUnclear())
            find(field);
    }
    for (const Demand &demand : m_demands) {
        const auto *day = qobject_cast<DayField *>(demand.field);
        if (demand.isRight() || (day && day->isUnclear()))
            continue; // what is typed was answered above
        demand.field->say(demand.why, true);
        find(demand.field);
    }
    return first;
}

QString PartForm::showProblems(const std::vector<Problem> &problems)
{
    QWidget *first = nullptr;
    QString rest;
    for (const Problem &problem : problems) {
        const QString sentence = file_words::sentenceFor(problem);
        auto *control = findChild<QWidget *>(problem.field);
        auto *field = control ? qobject_cast<Field *>(control->parentWidget()) : nullptr;
        if (field)
            field->say(sentence, true);
        else
            rest = sentence;
        if (control && !first)
            first = control;
    }
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return rest;
}

} // namespace attune
