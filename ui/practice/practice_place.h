// Where in the practice's own page somebody was.
#pragma once

#include "src/work/practice_file.h"
#include "ui/file/part_place.h"

#include <cstddef>
#include <vector>

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

    /// What its form is known by in the vault; see Store::keepForm().
    QString formName() const;

    bool isSamePart(const PracticePlace &other) const
    {
        return part == other.part && clinician == other.clinician && list == other.list;
    }
};

/// The parts of the page as they are listed: the practice, its clinicians, somebody new, its words.
std::vector<PracticePlace> partsOf(const PracticeFile &file);

} // namespace attune
