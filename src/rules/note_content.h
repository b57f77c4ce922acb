// What a note holds, told from what is written in it and from nothing else.
#pragma once

#include "src/records/note.h"
#include "src/records/presence.h"
#include "src/records/session.h"

#include <vector>

namespace attune {

/// Whether a text has any character that is not space.
bool saysSomething(const QString &text);

/// Whether two spans have a moment in common; where one ends as the other begins, they have none.
bool overlap(const Presence &one, const Presence &other);

/// Whether there is a passage with words in it.
bool hasPassage(const Note &note);

/// Whether there is a reading of a state that was seen. "Not seen" is a gap, and tells nothing by itself.
bool hasReading(const Note &note);

/// Whether there is a regulation record: a reading or a strategy. What went before alone is not one.
bool hasRegulationRecord(const Note &note);

/// A held session whose note has a regulation record and no passage. It is derived from the note each time, hides no
/// text, and counts as a held session everywhere.
bool isRegulationHour(const Note &note, const Session &session);

/// What the hour held, in the order connect, reflect, repair, regulation: a movement with words or a ticked element,
/// and regulation where there is a record of it.
std::vector<HourHeld> heldIn(const Note &note);

/// The marks that are drawn large for the hour: what the therapist chose; else all that it held, equally. Empty where
/// the note is empty and nothing was chosen.
std::vector<HourHeld> mainMarks(const Note &note);

} // namespace attune
