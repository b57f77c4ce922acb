// A note as plain lines, for where its fields have no place.
#pragma once

#include "src/work/hour_line.h"

namespace attune {

/// Everything that a person put into the note and the times of its session; see HourInWords.
std::vector<HourLine> hourInWords(const Note &note, const Session &session, const std::vector<Person> &people);

} // namespace attune
