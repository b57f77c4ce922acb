#include "ui/file/person_form.h"

#include "ui/controls/choice_row.h"
#include "ui/controls/label.h"
#include "ui/controls/row_list.h"
#include "ui/file/safe_way_row.h"
#include "ui/file/tie_row.h"
#include "ui/paper/words.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace attune {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const Person &person)
{
    if (!person.id.isNull())
        return shownName(person);
    switch (person.role) {
    case PersonRole::Child:
        return PersonForm::tr("A child");
    case PersonRole::Caregiver:
        return PersonForm::tr("A caregiver");
    case PersonRole::Other:
        break;
    }
    return PersonForm::tr("Somebody else");
}

QString calledLabel(PersonRole role)
{
    switch (role) {
    case PersonRole::Child:
        return PersonForm::tr("What the child is called");
    case PersonRole::Caregiver:
        return PersonForm::tr("What the child says: Mum, Dad, Grandma");
    case PersonRole::Other:
        break;
    }
    return PersonForm::tr("What the family says");
}

// The tie of two people as it is kept; a new one where there is none.
Dyad dyadOf(const FamilyFile &file, const Person &child, const Person &caregiver)
{
    const auto known = std::ranges::find_if(file.dyads, [&](const Dyad &dyad) {
        return !child.id.isNull() && !caregiver.id.isNull() && dyad.child == child.id && dyad.caregiver == caregiver.id;
    });
    if (known != file.dyads.end())
        return *known;
    Dyad dyad;
    dyad.family = file.family.id;
    dyad.child = child.id;
    dyad.caregiver = caregiver.id;
    return dyad;
}

} // namespace

PersonForm::PersonForm(const FamilyFile &file, const Person &person, QWidget *parent)
    : FileForm(titleOf(person), parent)
    , m_person(person)
{
    for (const Person &other : file.people) {
        if (other.id != person.id)
            m_others.push_back(other);
    }
    addNames();
    if (person.role != PersonRole::Other)
        addTies(file);
    addWays();
}

void PersonForm::addNames()
{
    m_nickname = addLine(u"nickname"_s, calledLabel(m_person.role), m_person.nickname);
    m_name = addLine(u"name"_s, tr("Full name, as documents give it"), m_person.name);
    m_birth = addDay(u"birth_date"_s, tr("Birth date"), m_person.birthDate, DayOf::Birth);
    m_birth->setWords([](QDate day) {
        return tr("%1, %2 today").arg(QLocale().toString(day, QLocale::LongFormat), longAge(QDate::currentDate(), day));
    });
    m_pronouns = addLine(u"pronouns"_s, tr("Pronouns"), m_person.pronouns);
    m_likes = addLine(u"likes"_s, tr("What they like, in one line to remember them by"), m_person.likes);
    demand(
        m_nickname, [this] { return !lineOf(m_nickname).isEmpty() || !lineOf(m_name).isEmpty(); },
        tr("One of the two names is needed. A first name is enough."));
}

void PersonForm::addTies(const FamilyFile &file)
{
    const bool isChild = m_person.role == PersonRole::Child;
    const PersonRole other = isChild ? PersonRole::Caregiver : PersonRole::Child;
    for (const Person &one : m_others) {
        if (one.role != other)
            continue;
        if (m_ties.empty())
            addHeading(isChild ? tr("With each caregiver") : tr("With each child"));
        auto *row = isChild ? new TieRow(dyadOf(file, m_person, one), tr("%1 is to this child").arg(shownName(one)))
                            : new TieRow(dyadOf(file, one, m_person), tr("To %1").arg(shownName(one)));
        m_ties.push_back(row);
        column()->addWidget(row);
        connect(row, &TieRow::edited, this, &PersonForm::noteEdit);
    }
}

void PersonForm::addWays()
{
    addHeading(tr("Safe ways to reach them"));
    column()->addWidget(
        &(new Label(TextRole::Secondary, &Tokens::ink2, tr("What is not listed here is not safe to use.")))->wrapped());
    m_ways = new RowList(u"safe_ways"_s, tr("Add a safe way"), tr("Take this way out"), [this] {
        auto *row = new SafeWayRow;
        connect(row, &SafeWayRow::edited, this, &PersonForm::noteEdit);
        return row;
    });
    for (const SafeWay &way : m_person.safeWays)
        m_ways->add<SafeWayRow>()->setWay(way);
    take(m_ways);
    if (m_others.empty())
        return;
    QStringList names;
    std::vector<int> hidden;
    for (const Person &other : m_others) {
        if (m_person.waysHiddenFrom.contains(other.id))
            hidden.push_back(static_cast<int>(names.size()));
        names += shownName(other);
    }
    m_hidden = addChips(u"ways_hidden_from"_s, tr("Never shown to"), names, hidden);
}

FileChange PersonForm::change() const
{
    PersonInFile now{m_person, {}};
    Person &person = now.person;
    if (!lineOf(m_nickname).isEmpty() || !lineOf(m_name).isEmpty()) {
        person.nickname = lineOf(m_nickname);
        person.name = lineOf(m_name);
    }
    if (!m_birth->isUnclear())
        person.birthDate = m_birth->day();
    person.pronouns = lineOf(m_pronouns);
    person.likes = lineOf(m_likes);
    person.safeWays.clear();
    for (QWidget *row : m_ways->rows()) {
        if (const auto *way = static_cast<const SafeWayRow *>(row); !way->isEmpty())
            person.safeWays.push_back(way->way());
    }
    if (m_hidden) {
        person.waysHiddenFrom = {};
        for (const int index : m_hidden->chosen())
            person.waysHiddenFrom.insert(m_others[static_cast<std::size_t>(index)].id);
    }
    for (TieRow *row : m_ties) {
        if (const auto dyad = row->dyad()) {
            nameParts(*row, u"dyads"_s, now.dyads.size());
            now.dyads.push_back(*dyad);
        }
    }
    return now;
}

} // namespace attune
