// A small family and its hours, for the tests of the rules.
#pragma once

#include "src/records/course.h"
#include "src/records/note.h"
#include "src/records/person.h"
#include "src/records/session.h"
#include "src/rules/hour.h"

#include <vector>

namespace attune::test {

/// An id of any kind that ends in this number.
template <class Record>
Id<Record> idNumber(int number)
{
    IdBytes bytes{};
    bytes[14] = static_cast<std::uint8_t>(number >> 8);
    bytes[15] = static_cast<std::uint8_t>(number);
    return Id<Record>(bytes);
}

inline const Id<Person> maya = idNumber<Person>(1);
inline const Id<Person> mum = idNumber<Person>(2);
inline const Id<Person> aunt = idNumber<Person>(3);
inline const Id<Person> nico = idNumber<Person>(4);

/// Maya, Nico, Mum and Auntie Ro.
std::vector<Person> people();

/// Thursday 14 May 2026, 10:02 to 10:54 in London, held.
Session heldSession();

/// Minutes after the start of heldSession().
Instant minutesIn(int minutes);

/// A note of heldSession() by its therapist, begun at its stop, with Maya and Mum there and nothing written.
Note emptyNote();

Passage passage(Movement movement, const QString &text, const PersonSet &subjects = {maya, mum});
Reading reading(int minute, State state, Id<Person> person = maya);
Reading ledBy(Reading reading, const PersonSet &persons);
StrategyUse strategy(const QString &shown);

/// A note with Maya and Mum there and these readings.
Note noteWith(const std::vector<Reading> &readings);

/// The hour of a held session so many days after 14 May 2026 with one episode of Maya's from its start.
Hour settledAfter(int minutes, int day = 0);
Hour notYetSettledAfter(int minutes, int day = 0);

} // namespace attune::test
