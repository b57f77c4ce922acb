// Where in a family's file somebody was.
#pragma once

#include "src/records/course.h"
#include "src/records/person.h"

#include <QString>

#include <cstddef>

namespace attune {

/// The part in front, the field with the keyboard and the cursor in it. It holds no word of the file.
struct FilePlace {
    enum class Part { Family, Person, Course };

    Part part = Part::Family;
    /// Of a person; null for one who is new, and `role` says who that is to be.
    Id<Person> person;
    PersonRole role = PersonRole::Child;
    /// Of a course; null for a new one.
    Id<Course> course;
    /// How many people and courses the file held.
    std::size_t records = 0;
    /// The name of the field; empty where none had the keyboard.
    QString field;
    /// In UTF-16 units of the field's text.
    int cursor = 0;
    /// In logical pixels from the top.
    int scrolled = 0;

    bool isSamePart(const FilePlace &other) const
    {
        return part == other.part && person == other.person && course == other.course
            && (part != Part::Person || !person.isNull() || role == other.role);
    }
};

} // namespace attune
