// The words of a family's file.
#pragma once

#include "src/records/course.h"
#include "src/records/person.h"
#include "src/records/problem.h"

#include <QString>
#include <QStringList>

/// Lists are in the order of the enumerators.
namespace attune::file_words {

QStringList phases();
QStringList endings();
QStringList parts();
QStringList ways();
QString role(PersonRole role);

/// "Course since 2 March 2026", "Course from 4 January 2024 to 3 February 2025".
QString course(const Course &course);
/// That it ended, when and how: nothing for one that goes on.
QString ended(const Course &course);

/// What has to change, as it stands below the field.
QString sentenceFor(const Problem &problem);

} // namespace attune::file_words
