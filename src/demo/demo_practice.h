// A practice in which every person is invented, to look around in and to test with.
#pragma once

#include "src/records/instant.h"
#include "src/records/practice.h"
#include "src/records/record.h"

#include <QDate>

#include <vector>

namespace attune {

/// The practice itself, and all that an import takes: clinicians, families and what belongs to them, by kind and id.
struct DemoPractice {
    Practice practice;
    std::vector<Record> records;
};

/// Five families and about eighty sessions up to a day, the same records for the same day and moment. Nothing of it was
/// written or signed after `now`, even where the day's hours are still to come. The name of the practice says that it
/// is fiction. What is signed bears the name of a vault that does not exist.
DemoPractice demoPractice(QDate today, Instant now);

} // namespace attune
