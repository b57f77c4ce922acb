// The words of the lists: of what is worked out and never kept, and the names of people.
#pragma once

#include "src/records/person.h"
#include "src/rules/note_life.h"
#include "src/rules/progress.h"

#include <QString>

#include <vector>

namespace attune::cli {

/// "to_write", "draft", "signed", "struck" or "not_asked".
const char *wordFor(NoteState state);
/// "too_few", "shorter", "much_the_same" or "longer".
const char *wordFor(Trend trend);

/// A word of the domain as it is read: "did not take place".
QString plainly(std::string_view word);
/// What the family says of one of these people, on one line.
QString nameIn(const std::vector<Person> &people, Id<Person> person);

} // namespace attune::cli
