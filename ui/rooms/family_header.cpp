#include "ui/rooms/family_header.h"

#include "ui/controls/dyad_figure.h"
#include "ui/controls/label.h"
#include "ui/paper/typed.h"
#include "ui/paper/words.h"
#include "ui/rooms/family_words.h"

#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>

namespace attune {

namespace {

constexpr int familyFigureSide = 48;

// What a caregiver is to the child, and until when, where every tie of theirs has an end.
QString tieWords(const Person &person, const std::vector<Dyad> &dyads)
{
    const auto isTheirs = [&](const Dyad &dyad) { return dyad.caregiver == person.id; };
    const auto dyad = std::ranges::find_if(dyads, isTheirs);
    if (dyad == dyads.end())
        return {};
    std::optional<QDate> until = dyad->until;
    for (const Dyad &each : dyads) {
        if (isTheirs(each))
            until = until && each.until ? std::optional(std::max(*until, *each.until)) : std::nullopt;
    }
    const QString relation = relationName(dyad->relation);
    return until ? FamilyHeader::tr("%1, in the work until %2")
                       .arg(relation, QLocale().toString(*until, FamilyHeader::tr("d MMMM yyyy")))
                 : relation;
}

// Beside a child the age and what the child likes; beside a caregiver what they are to the child.
QString wordsOn(const Person &person, const FamilyView &view, QDate today)
{
    if (person.role == PersonRole::Child) {
        const QString age = person.birthDate ? longAge(today, *person.birthDate) : QString();
        return age.isEmpty() || person.likes.isEmpty()
            ? age + asTyped(person.likes)
            : FamilyHeader::tr("%1, likes %2").arg(age, asTyped(person.likes));
    }
    return tieWords(person, view.dyads);
}

// Since the first course, for a family that came back; whether it is still so the page says beneath.
QString sinceWords(const FamilyView &view)
{
    if (view.courses.empty())
        return FamilyHeader::tr("No course has begun yet.");
    const auto first = std::ranges::min(view.courses, {}, [](const CourseCount &each) { return each.course.opened; });
    const QString since = QLocale().toString(first.course.opened, FamilyHeader::tr("d MMMM yyyy"));
    return view.courses.front().course.ended ? FamilyHeader::tr("First came on %1").arg(since)
                                             : FamilyHeader::tr("Together since %1").arg(since);
}

// Children first, then caregivers, then everybody else.
std::vector<Person> inOrder(std::vector<Person> people)
{
    std::ranges::stable_sort(people, {}, &Person::role);
    return people;
}

} // namespace

FamilyHeader::FamilyHeader(QWidget *parent)
    : QWidget(parent)
    , m_figure(new DyadFigure({}, familyFigureSide))
    , m_name(new Label(TextRole::Title, &Tokens::ink, QString()))
    , m_since(new Label(TextRole::Interface, &Tokens::ink2, QString()))
    , m_people(new QHBoxLayout)
{
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(&m_name->wrapped());
    names->addWidget(&m_since->wrapped());
    names->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(20);
    row->addWidget(m_figure, 0, Qt::AlignTop);
    row->addLayout(names, 1);
    m_people->setSpacing(24);
    row->addLayout(m_people);
}

QString FamilyHeader::name() const
{
    return m_name->text();
}

void FamilyHeader::setFamily(const FamilyView &view, QDate today)
{
    m_figure->setMark(dyadMarkOf(sketchOf(view.family, view.people, view.dyads), today));
    m_name->setText(asTyped(view.family.displayName));
    m_since->setText(sinceWords(view));
    while (QLayoutItem *item = m_people->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Person &person : inOrder(view.people)) {
        auto *block = new QWidget;
        auto *lines = new QVBoxLayout(block);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(2);
        lines->addWidget(new Label(TextRole::Strong, &Tokens::ink, shownName(person)));
        lines->addWidget(&(new Label(TextRole::Secondary, &Tokens::ink2, wordsOn(person, view, today)))->wrapped(220));
        lines->addStretch(1);
        m_people->addWidget(block);
    }
}

} // namespace attune
