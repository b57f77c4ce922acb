#include "ui/file/file_place.h"

#include <algorithm>

namespace attune {

using namespace Qt::StringLiterals;

QString FilePlace::formName(Id<Family> family) const
{
    const QString file = u"file "_s + family.toText();
    switch (part) {
    case Part::Family:
        return file + u" family"_s;
    case Part::Person:
        return file + (person.isNull() ? u" new %1"_s.arg(static_cast<int>(role)) : u' ' + person.toText());
    case Part::Course:
        return file + (course.isNull() ? u" new course"_s : u' ' + course.toText());
    }
    Q_UNREACHABLE();
}

std::vector<FilePlace> partsOf(const FamilyFile &file)
{
    std::vector<FilePlace> parts{{}};
    FilePlace person;
    person.part = FilePlace::Part::Person;
    std::vector<Person> people = file.people;
    std::ranges::stable_sort(people, {}, &Person::role);
    for (const Person &one : people) {
        person.person = one.id;
        person.role = one.role;
        parts.push_back(person);
    }
    person.person = {};
    for (const PersonRole role : {PersonRole::Child, PersonRole::Caregiver, PersonRole::Other}) {
        person.role = role;
        parts.push_back(person);
    }
    FilePlace course;
    course.part = FilePlace::Part::Course;
    for (const Course &one : file.courses) {
        course.course = one.id;
        parts.push_back(course);
    }
    if (std::ranges::all_of(file.courses, [](const Course &one) { return one.ended.has_value(); })) {
        course.course = {};
        parts.push_back(course);
    }
    return parts;
}

} // namespace attune
