// Where in the practice's own page somebody was.
#pragma once

#include "src/work/practice_file.h"
#include "ui/file/part_place.h"

#include <cstddef>

namespace attune {

/// The part in front, and where in it.
struct PracticePlace : PartPlace {
    enum class Part { Practice, Clinician, Words };

    Part part = Part::Practice;
    /// Null for somebody who is new.
    Id<Clinician> clinician;
    WordList list;
    /// How many clinicians there were.
    std::size_t clinicians = 0;

    bool isSamePart(const PracticePlace &other) const
    {
        return part == other.part && clinician == other.clinician && list == other.list;
    }
};

} // namespace attune
