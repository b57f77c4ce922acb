// What is heard in place of the drawings of a family's summary.
#pragma once

#include <QString>

namespace attune {

struct CourseDrawing;

namespace summary_words {

/// A row of the course, stop by stop: "What each of these sessions held, by time: Connect; mostly Reflect, also
/// Repair."
QString courseRow(const CourseDrawing &row);

} // namespace summary_words

} // namespace attune
