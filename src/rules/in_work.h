// Who of a family is in the work on a day.
#pragma once

#include "src/records/dyad.h"
#include "src/records/person.h"

#include <QDate>

#include <span>

namespace attune {

/// Whether a tie has begun by this day and has not ended before it.
bool holdsOn(const Dyad &tie, QDate day);

/// Whether a person is in the work on this day: with some tie that has begun and has not ended before it. A day before
/// the first tie of the family began counts as that first day, since an hour that is entered later may be older than
/// the file. Of somebody who is in no tie at all nothing says otherwise, so they are. Who is not in the work on a day
/// is offered nowhere for that day.
bool isInWork(Id<Person> person, std::span<const Dyad> dyads, QDate day);

} // namespace attune
