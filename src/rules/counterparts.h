// Who somebody whom a note names is in another family, where its words stand in the wrong file.
#pragma once

#include "src/records/course.h"
#include "src/records/note.h"
#include "src/records/person.h"

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace attune {

/// Whoever a note names, each once with whom its words are about in the right file; nothing for somebody whom the right
/// file does not have.
using Counterparts = std::map<Id<Person>, std::optional<Id<Person>>>;

/// For everybody whom the note names the one who is meant, as far as it is certain: the only child of the course for
/// the only child, the caregiver who is called the same, the only caregiver for the only one. `people`: of both files.
Counterparts likelyCounterparts(const Note &note, const Course &course, std::span<const Person> people);

/// The same note about the counterparts. Who has none is named nowhere: their presence and readings go, whether they
/// led, and the record of a strategy that was about nobody else. Words stay, each of them: those about somebody without
/// a counterpart are about somebody outside the family, and lines that were given to such a one become a passage.
Note retold(Note note, const Counterparts &who);

} // namespace attune
