// Where in a family's file somebody was.
#pragma once

#include "src/records/course.h"
#include "src/records/person.h"
#include "ui/file/part_place.h"

#include <cstddef>

namespace attune {

/// The part in front, and where in it.
struct FilePlace : PartPlace {
    enum class Part { Family, Person, Course };

    Part part = Part::Family;
    /// Of a person; null for one who is new, and `role` says who that is to be.
    Id<Person> person;
    PersonRole role = PersonRole::Child;
    /// Of a course; null for a new one.
    Id<Course> course;
    /// How many people and courses the file held.
    std::size_t records = 0;

    bool isSamePart(const FilePlace &other) const
    {
        return part == other.part && person == other.person && course == other.course
            && (part != Part::Person || !person.isNull() || role == other.role);
    }
};

} // namespace attune
