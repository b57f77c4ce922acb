// Where in a family's file somebody was.
#pragma once

#include "src/work/family_file.h"
#include "ui/file/part_place.h"

#include <cstddef>
#include <optional>
#include <vector>

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
    /// How many people and courses the file held; nothing where nobody was at it yet.
    std::optional<std::size_t> records;

    /// What its form is known by in the vault; see Store::keepForm().
    QString formName(Id<Family> family) const;

    bool isSamePart(const FilePlace &other) const
    {
        return part == other.part && person == other.person && course == other.course
            && (part != Part::Person || !person.isNull() || role == other.role);
    }
};

/// The parts of a file as they are listed: the family, who is in it, somebody new, the courses, a new one where none is
/// under way.
std::vector<FilePlace> partsOf(const FamilyFile &file);

} // namespace attune
