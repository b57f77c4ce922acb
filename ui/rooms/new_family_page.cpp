#include "ui/rooms/new_family_page.h"

#include "src/rules/name.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/field.h"
#include "ui/controls/field_place.h"
#include "ui/controls/label.h"
#include "ui/controls/labelled.h"
#include "ui/file/file_form.h"
#include "ui/file/file_words.h"
#include "ui/file/typed_number.h"
#include "ui/paper/words.h"
#include "ui/rooms/family_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimer>

namespace attune {

NewFamilyPage::NewFamilyPage(QWidget *parent)
    : ScrollPage(640, parent)
    , m_childCalled(new Field(tr("What the child is called")))
    , m_childName(new Field(tr("Full name, as documents give it")))
    , m_birth(new DayField(tr("Birth date"), DayOf::Birth))
    , m_displayName(new Field(tr("What this family goes by here")))
    , m_recordNumber(new Field(tr("Your own record number, if you keep one")))
    , m_sessionsBefore(new Field(tr("Sessions you already had together")))
    , m_open(new Button(Button::Kind::Primary, tr("Open the file")))
    , m_said(new Label(TextRole::Interface, &Tokens::error, QString()))
{
    column()->setSpacing(16);
    column()->addWidget(new Label(TextRole::Title, &Tokens::ink, tr("A new family")));
    auto *what = new Label(TextRole::Interface, &Tokens::ink2,
                           tr("A child does not come alone. Begin with the child and whoever comes along; everything "
                              "else can follow when you know it."));
    what->wrapped();
    column()->addWidget(what);

    auto *card = new Card;
    auto *fields = new QVBoxLayout(card);
    fields->setContentsMargins(16, 16, 16, 16);
    fields->setSpacing(12);
    fields->addWidget(new Label(TextRole::Section, &Tokens::ink, tr("The child")));
    for (Field *field : {m_childCalled, m_childName, static_cast<Field *>(m_birth)})
        fields->addWidget(field);
    column()->addWidget(card);
    m_first = addCaregiver(tr("The caregiver"));
    m_second = addCaregiver(tr("A second caregiver, if two come"));
    for (Field *field : {m_displayName, m_recordNumber, m_sessionsBefore})
        column()->addWidget(field);
    m_sessionsBefore->say(tr("Counting goes on from them. Leave it empty where this is the beginning."));
    m_said->wrapped();
    column()->addWidget(m_said);
    auto *row = new QHBoxLayout;
    row->addWidget(m_open);
    auto *back = new Button(Button::Kind::Quiet, tr("Back"));
    row->addWidget(back);
    row->addStretch(1);
    column()->addLayout(row);
    column()->addStretch(1);

    for (Field *called : {m_childCalled, m_first.called, m_second.called})
        connect(called, &Field::edited, this, &NewFamilyPage::suggestName);
    connect(m_displayName, &Field::edited, this, [this] { m_nameIsOurs = m_displayName->text().isEmpty(); });
    m_birth->setWords([](QDate day) {
        return tr("%1, %2 today").arg(QLocale().toString(day, QLocale::LongFormat), longAge(QDate::currentDate(), day));
    });
    connect(m_open, &Button::clicked, this, &NewFamilyPage::give);
    m_open->showKey(Qt::Key_Return);
    for (const Field *field : findChildren<Field *>())
        connect(field, &Field::entered, this, &NewFamilyPage::give); // what is still missing is named
    connect(back, &Button::clicked, this, &NewFamilyPage::backRequested);
    setFocusProxy(m_childCalled);
}

NewFamilyPage::CaregiverFields NewFamilyPage::addCaregiver(const QString &heading)
{
    auto *card = new Card;
    auto *fields = new QVBoxLayout(card);
    fields->setContentsMargins(16, 16, 16, 16);
    fields->setSpacing(12);
    fields->addWidget(new Label(TextRole::Section, &Tokens::ink, heading));
    CaregiverFields added{new Field(tr("What the child says: Mum, Dad, Grandma")), new Field(tr("Full name")),
                          new QComboBox, nullptr};
    added.relation->setPlaceholderText(tr("Choose")); // whoever is not chosen is nobody's mother
    for (int relation = 0; relation <= static_cast<int>(Relation::Neighbour); ++relation)
        added.relation->addItem(relationName(static_cast<Relation>(relation)));
    added.relation->setAccessibleName(tr("Relation to the child"));
    fields->addWidget(added.called);
    fields->addWidget(added.name);
    added.relationPart = labelled(tr("Relation to the child"), added.relation);
    fields->addWidget(added.relationPart);
    connect(added.relation, &QComboBox::activated, added.relationPart,
            [part = added.relationPart] { part->say(QString()); });
    column()->addWidget(card);
    return added;
}

void NewFamilyPage::suggestName()
{
    if (!m_nameIsOurs)
        return;
    QStringList names;
    for (const Field *called : {m_childCalled, m_first.called, m_second.called}) {
        if (const QString name = called->text().trimmed(); !name.isEmpty())
            names += name;
    }
    const QString last = names.size() > 1 ? names.takeLast() : QString();
    const QString before = names.join(tr(", "));
    m_displayName->setText(last.isEmpty() ? before : tr("%1 & %2").arg(before, last));
}

void NewFamilyPage::give()
{
    const auto wrong = [](Field *field, const QString &sentence) {
        field->say(sentence, true);
        goToField(*field);
    };
    m_said->setText(QString());
    FamilyBeginning beginning;
    beginning.child.role = PersonRole::Child;
    beginning.child.nickname = lineOf(m_childCalled);
    beginning.child.name = lineOf(m_childName);
    if (!isName(beginning.child.nickname))
        return wrong(m_childCalled, tr("This one is needed. A first name is enough."));
    beginning.child.birthDate = m_birth->day();
    if (m_birth->isUnclear()) {
        m_birth->sayDay();
        return goToField(*m_birth);
    }
    m_given.clear();
    for (const CaregiverFields &fields : {m_first, m_second}) {
        CaregiverBeginning caregiver;
        caregiver.person.role = PersonRole::Caregiver;
        caregiver.person.nickname = lineOf(fields.called);
        caregiver.person.name = lineOf(fields.name);
        if (caregiver.person.nickname.isEmpty() && caregiver.person.name.isEmpty())
            continue;
        if (fields.relation->currentIndex() < 0) {
            fields.relationPart->say(tr("Choose what %1 is to the child.").arg(shownName(caregiver.person)));
            return goToField(*fields.relation, fields.relationPart);
        }
        caregiver.relation = static_cast<Relation>(fields.relation->currentIndex());
        beginning.caregivers.push_back(caregiver);
        m_given.push_back(fields);
    }
    if (beginning.caregivers.empty())
        return wrong(m_first.called, tr("This one is needed: the work is with a child and a caregiver."));
    beginning.family.displayName = lineOf(m_displayName);
    beginning.family.recordNumber = lineOf(m_recordNumber);
    if (const QString before = lineOf(m_sessionsBefore); !before.isEmpty()) {
        const auto number = typedNumber(before);
        if (!number)
            return wrong(m_sessionsBefore, tr("A number from 0 on, or nothing."));
        beginning.sessionsBefore = *number;
    }
    m_open->setEnabled(false);
    Q_EMIT familyGiven(beginning);
}

void NewFamilyPage::refuse(const QString &sentence)
{
    m_open->setEnabled(true);
    m_said->setText(sentence);
    QTimer::singleShot(0, this, [this] { ensureWidgetVisible(m_said); });
}

Field *NewFamilyPage::fieldOf(const QString &problem) const
{
    for (const auto &[name, field] : {std::pair(QStringLiteral("display_name"), m_displayName),
                                      std::pair(QStringLiteral("record_number"), m_recordNumber),
                                      std::pair(QStringLiteral("child.nickname"), m_childCalled),
                                      std::pair(QStringLiteral("child.name"), m_childName),
                                      std::pair(QStringLiteral("child.birth_date"), static_cast<Field *>(m_birth)),
                                      std::pair(QStringLiteral("sessions_before"), m_sessionsBefore)}) {
        if (problem == name)
            return field;
    }
    for (std::size_t i = 0; i < m_given.size(); ++i) {
        const QString caregiver = QStringLiteral("caregivers[%1].").arg(i);
        if (problem.startsWith(caregiver))
            return problem.endsWith(QLatin1String("nickname")) ? m_given[i].called : m_given[i].name;
    }
    return nullptr;
}

void NewFamilyPage::refuse(const std::vector<Problem> &problems)
{
    Field *first = nullptr;
    QString rest;
    for (const Problem &problem : problems) {
        const QString sentence = file_words::sentenceFor(problem);
        Field *field = fieldOf(problem.field);
        if (field)
            field->say(sentence, true);
        else
            rest = sentence;
        first = first ? first : field;
    }
    m_open->setEnabled(true);
    if (!rest.isEmpty())
        refuse(rest);
    if (first)
        goToField(*first);
}

} // namespace attune
