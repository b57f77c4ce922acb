// A note as somebody reads it on a terminal.
#pragma once

#include "src/records/addendum.h"
#include "src/records/note.h"
#include "src/records/person.h"
#include "src/records/signature.h"
#include "src/records/strike.h"

#include <QStringList>

#include <vector>

namespace attune::cli {

/// A note with what hangs on it.
struct WholeNote {
    Note note;
    std::vector<Addendum> addenda;
    std::vector<Strike> strikes;
    std::vector<Signature> signatures;
    /// Of the family, for their names.
    std::vector<Person> people;
};

/// All its words, each behind what it is and whom it is about. A passage keeps its line ends.
QStringList linesOf(const WholeNote &whole);

} // namespace attune::cli
