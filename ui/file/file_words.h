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

/// What has to change, as it stands below the field.
QString sentenceFor(const Problem &problem);

} // namespace attune::file_words
