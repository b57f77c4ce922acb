// What an imported note must be to be taken for signed, and what its signature must be.
#pragma once

#include "src/interchange/known_records.h"
#include "src/records/problem.h"

#include <vector>

namespace attune {

/// The session as far as it is known: what is signed with its note.
Session sessionOf(const KnownSession &known);

/// What a note lacks of what is asked of everybody who signs here. The reasons of a late entry are not among it: from
/// when on a note is late is a preset of the practice where it was written.
std::vector<Problem> lackingIn(const Note &note, const Session &session, KnownRecords &known);

/// What is wrong with a signature towards the note or addendum above it: signed twice, by somebody else than the
/// author, by an unknown scheme, or with a digest that is not that of the words. Ticks off what was signed.
std::vector<Problem> mistakesOf(const Signature &signature, KnownRecords &known);

} // namespace attune
