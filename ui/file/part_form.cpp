#include "ui/file/part_form.h"

#include "ui/controls/attune_style.h"
#include "ui/controls/choice_row.h"
#include "ui/controls/field_place.h"
#include "ui/controls/label.h"
#include "ui/controls/labelled.h"
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
    return field->untouched() ? *field->untouched() : cleanedLine(field->text()).trimmed();
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

Labelled *labelled(const QString &label, QWidget *control)
{
    return new Labelled(label, control);
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

DayField *PartForm::addDay(const QString &name, const QString &label, const std::optional<QDate> &day, DayOf what)
{
    auto *field = new DayField(label, what);
    field->line()->setObjectName(name);
    field->setDay(day);
    m_column->addWidget(field);
    connect(field, &Field::edited, this, &PartForm::noteEdit);
    return field;
}

QComboBox *PartForm::addChoice(const QString &name, const QString &label, const QStringList &words, int chosen)
{
    QComboBox *choice = makeChoice(name, label, words, chosen);
    Labelled *whole = labelled(label, choice);
    m_column->addWidget(whole);
    connect(choice, &QComboBox::activated, whole, [whole] { whole->say({}); });
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
    Labelled *whole = labelled(label, chips);
    m_column->addWidget(whole, 0, Qt::AlignTop);
    connect(chips, &ChoiceRow::edited, whole, [whole] { whole->say({}); });
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

QWidget *PartForm::goToUnclear()
{
    Field *first = nullptr;
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
    if (first)
        goToField(*first);
    return first;
}

PartForm::Shown PartForm::showProblems(const std::vector<Problem> &problems)
{
    Shown shown;
    for (const Problem &problem : problems) {
        const QString sentence = file_words::sentenceFor(problem);
        QWidget *control = controlNamed(problem.field);
        QWidget *whole = control ? control->parentWidget() : nullptr;
        if (auto *field = qobject_cast<Field *>(whole))
            field->say(sentence, true);
        else if (auto *other = qobject_cast<Labelled *>(whole))
            other->say(sentence);
        else
            shown.rest = sentence;
        if (control && !shown.first)
            shown.first = control;
    }
    if (shown.first)
        goToField(*shown.first, shown.first->parentWidget());
    return shown;
}

// That of the field itself, or of the list that it is in: "children" for "children[0]".
QWidget *PartForm::controlNamed(const QString &field) const
{
    if (field.isEmpty())
        return nullptr;
    auto *control = findChild<QWidget *>(field);
    return control ? control : findChild<QWidget *>(field.section(u'[', 0, 0));
}

} // namespace attune
