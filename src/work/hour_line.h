// An hour's note told in words, one thing on each line.
#pragma once

#include "src/records/note.h"
#include "src/records/person.h"
#include "src/records/session.h"

#include <QString>

#include <functional>
#include <vector>

namespace attune {

/// One thing that a note says, and whom it tells of.
struct HourLine {
    QString words;
    PersonSet about;

    bool operator==(const HourLine &) const = default;
};

/// All that a note and its session say of an hour, in the reader's language and the order of the page. `people` are
/// those of the family.
using HourInWords =
    std::function<std::vector<HourLine>(const Note &note, const Session &session, const std::vector<Person> &people)>;

} // namespace attune
