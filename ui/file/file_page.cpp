#include "ui/file/file_page.h"

#include "ui/file/course_form.h"
#include "ui/file/family_form.h"
#include "ui/file/file_words.h"
#include "ui/file/part_list.h"
#include "ui/file/person_form.h"
#include "ui/paper/typed.h"
#include "ui/paper/words.h"

#include <algorithm>

namespace attune {

namespace {

FilePlace partOf(const FileChange &change)
{
    FilePlace place;
    if (const auto *person = std::get_if<PersonInFile>(&change)) {
        place.part = FilePlace::Part::Person;
        place.person = person->person.id;
    } else if (const auto *course = std::get_if<Course>(&change)) {
        place.part = FilePlace::Part::Course;
        place.course = course->id;
    }
    return place;
}

QString nameOf(const FilePlace &part, const FamilyFile &file)
{
    if (part.part == FilePlace::Part::Family)
        return FilePage::tr("This file");
    if (part.part == FilePlace::Part::Course) {
        const auto course = std::ranges::find(file.courses, part.course, &Course::id);
        return course == file.courses.end() ? FilePage::tr("Begin a new course") : file_words::course(*course);
    }
    const auto person = std::ranges::find(file.people, part.person, &Person::id);
    if (person != file.people.end())
        return FilePage::tr("%1, %2").arg(shownName(*person), file_words::role(person->role));
    if (part.role == PersonRole::Child)
        return FilePage::tr("Add a child");
    return part.role == PersonRole::Caregiver ? FilePage::tr("Add a caregiver") : FilePage::tr("Add somebody else");
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

FilePage::FilePage(const FamilyFile &file, Id<Clinician> who, QWidget *parent)
    : PartsPage(tr("Correct and add. Nothing is ever deleted: what stood here before stays in the record."), parent)
    , m_file(file)
    , m_who(who)
{
    open(m_at);
}

FileForm *FilePage::makeForm(const FilePlace &part) const
{
    if (part.part == FilePlace::Part::Person) {
        const auto known = std::ranges::find(m_file.people, part.person, &Person::id);
        Person person;
        person.family = m_file.family.id;
        person.role = part.role;
        return new PersonForm(m_file, known == m_file.people.end() ? person : *known);
    }
    if (part.part == FilePlace::Part::Course) {
        const auto known = std::ranges::find(m_file.courses, part.course, &Course::id);
        return new CourseForm(m_file,
                              known == m_file.courses.end() ? newCourse(m_file, m_who, QDate::currentDate()) : *known);
    }
    return new FamilyForm(m_file.family);
}

void FilePage::open(const FilePlace &part)
{
    m_at = part;
    setTitle(tr("The file of %1").arg(asTyped(m_file.family.displayName)));
    std::vector<PartList::Part> parts;
    for (const FilePlace &one : partsOf(m_file))
        parts.push_back({nameOf(one, m_file), iconOf(one), one.isSamePart(m_at),
                         [this, one] { choose([this, one] { open(one); }); }});
    m_form = makeForm(part);
    showPart(new PartList(parts), m_form);
}

std::optional<FileChange> FilePage::unkept() const
{
    return m_form->isEdited() ? std::optional(m_form->change()) : std::nullopt;
}

void FilePage::showKept(const FamilyFile &file, const FileChange &kept, FilePlace here)
{
    m_file = file;
    if (openChosen())
        return;
    const FilePlace part = partOf(kept);
    here.part = part.part;
    here.person = part.person;
    here.course = part.course;
    returnTo(here);
    sayKept();
}

FilePlace FilePage::place() const
{
    FilePlace place = m_at;
    place.records = m_file.people.size() + m_file.courses.size();
    noteField(place);
    return place;
}

// Somebody who was new may have been kept on leaving: the last then.
FilePlace FilePage::found(FilePlace place) const
{
    if (!place.records || m_file.people.size() + m_file.courses.size() <= *place.records)
        return place;
    if (place.part == FilePlace::Part::Person && place.person.isNull())
        place.person = m_file.people.back().id;
    else if (place.part == FilePlace::Part::Course && place.course.isNull())
        place.course = m_file.courses.back().id;
    return place;
}

void FilePage::returnTo(const FilePlace &place)
{
    open(found(place));
    toField(place);
}

} // namespace attune
