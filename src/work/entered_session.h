// A session that nobody planned: it is entered with the first words that are written of it.
#pragma once

#include "src/work/workplace.h"

namespace attune {

/// Keeps a session that has its id already and is not kept yet; the journal says that it came with its note. Its day is
/// fixed as Casefile::keep() fixes it.
Outcome<Session> enterWithItsNote(const Workplace &workplace, Session session);

/// Whether it was entered so, by the journal.
bool cameWithItsNote(Store &store, Id<Session> session);

/// Whether nothing but its day was entered of a session: neither times nor that it was held, nor a word.
bool isBare(const Session &session);

} // namespace attune
