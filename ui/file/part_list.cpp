#include "ui/file/part_list.h"

#include "ui/controls/attune_style.h"
#include "ui/controls/button.h"
#include "ui/file/file_words.h"
#include "ui/paper/words.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace attune {

namespace {

constexpr int listWidth = 240;

FilePlace somebodyNew(PersonRole role)
{
    FilePlace place;
    place.part = FilePlace::Part::Person;
    place.role = role;
    return place;
}

} // namespace

PartList::PartList(const FamilyFile &file, const FilePlace &at, QWidget *parent)
    : QWidget(parent)
    , m_at(at)
{
    setFixedWidth(attuneStyle().scaled(listWidth));
    auto *list = new QVBoxLayout(this);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(2);
    addPart({}, tr("This file"), QStringLiteral("folder"));
    std::vector<Person> people = file.people;
    std::ranges::stable_sort(people, {}, &Person::role);
    for (const Person &person : people) {
        FilePlace part = somebodyNew(person.role);
        part.person = person.id;
        addPart(part, tr("%1, %2").arg(shownName(person), file_words::role(person.role)), QStringLiteral("user"));
    }
    addPart(somebodyNew(PersonRole::Child), tr("Add a child"), QStringLiteral("plus"));
    addPart(somebodyNew(PersonRole::Caregiver), tr("Add a caregiver"), QStringLiteral("plus"));
    addPart(somebodyNew(PersonRole::Other), tr("Add somebody else"), QStringLiteral("plus"));
    FilePlace course;
    course.part = FilePlace::Part::Course;
    for (const Course &one : file.courses) {
        course.course = one.id;
        addPart(course, tr("Course since %1").arg(QLocale().toString(one.opened, tr("MMMM yyyy"))),
                QStringLiteral("stitch"));
    }
    if (std::ranges::all_of(file.courses, [](const Course &one) { return one.ended.has_value(); })) {
        course.course = {};
        addPart(course, tr("Begin a new course"), QStringLiteral("plus"));
    }
    list->addStretch(1);
}

void PartList::addPart(const FilePlace &part, const QString &name, const QString &icon)
{
    auto *button = new Button(Button::Kind::Place, name, icon);
    button->setCheckable(true);
    button->setChecked(part.isSamePart(m_at));
    layout()->addWidget(button);
    connect(button, &Button::clicked, this, [this, button, part] {
        button->setChecked(part.isSamePart(m_at));
        Q_EMIT chosen(part);
    });
}

} // namespace attune
