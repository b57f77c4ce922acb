// What no record may say, whoever wrote it: a screen, an import, a later program.
#pragma once

#include "src/records/problem.h"
#include "src/records/record.h"

#include <vector>

namespace attune {

/// Everything in a record that cannot be, each with the path of its field by its words on the wire
/// ("readings[2].minute"). Empty for a sound record. It looks at one record alone: whether those exist to which it
/// points is the store's to know.
///
/// It demands little, and no more than the words mean: names where something is called by them, ends not before their
/// beginnings, minutes from 0 to 1440, counts from 0, zones that are known, a session's day within a day of its start
/// in UTC, digests of 32 bytes, a reason where a session did not take place, and no field that the rest of the record
/// rules out. An unfinished note is sound: what it lacks for a signature is told by readyToSign().
std::vector<Problem> problemsOf(const Record &record);

} // namespace attune
