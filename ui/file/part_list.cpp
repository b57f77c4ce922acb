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

constexpr int listWidth = 280;

QString nameOf(const FilePlace &part, const FamilyFile &file)
{
    if (part.part == FilePlace::Part::Family)
        return PartList::tr("This file");
    if (part.part == FilePlace::Part::Course) {
        const auto course = std::ranges::find(file.courses, part.course, &Course::id);
        return course == file.courses.end()
            ? PartList::tr("Begin a new course")
            : PartList::tr("Course since %1").arg(QLocale().toString(course->opened, PartList::tr("MMMM yyyy")));
    }
    const auto person = std::ranges::find(file.people, part.person, &Person::id);
    if (person != file.people.end())
        return PartList::tr("%1, %2").arg(shownName(*person), file_words::role(person->role));
    if (part.role == PersonRole::Child)
        return PartList::tr("Add a child");
    return part.role == PersonRole::Caregiver ? PartList::tr("Add a caregiver") : PartList::tr("Add somebody else");
}

QString iconOf(const FilePlace &part)
{
    if (part.part == FilePlace::Part::Family)
        return QStringLiteral("folder");
    if (part.part == FilePlace::Part::Course)
        return part.course.isNull() ? QStringLiteral("plus") : QStringLiteral("stitch");
    return part.person.isNull() ? QStringLiteral("plus") : QStringLiteral("user");
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
    for (const FilePlace &part : partsOf(file))
        addPart(part, nameOf(part, file), iconOf(part));
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
