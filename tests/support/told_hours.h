// What was written about the hours of a family.
#pragma once

#include "tests/support/told_dice.h"
#include "tests/support/told_practice.h"

namespace attune::test {

/// The note of a held hour, of any kind that there can be: whole presences and parts of them, words and none, readings
/// with minutes and without.
Note toldNote(Dice &dice, const KeptFamily &family, const Session &session, int number, Id<Clinician> author);

} // namespace attune::test
