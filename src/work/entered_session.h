// A session that nobody planned: it is entered with the first words that are written of it.
#pragma once

#include "src/work/workplace.h"

namespace attune {

/// Keeps a session that has its id already and is not kept yet; the journal says that it came with its note. Its day is
/// fixed as Casefile::keep() fixes it.
Outcome<Session> enterWithItsNote(const Workplace &workplace, Session session);

/// Whether it was entered so, by the journal.
bool cameWithItsNote(Store &store, Id<Session> session);

/// Whether anything of the session was changed since it was entered, by the journal.
bool wasChanged(Store &store, Id<Session> session);

} // namespace attune
