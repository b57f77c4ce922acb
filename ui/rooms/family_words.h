// Words for people and their ages.
#pragma once

#include "src/records/relation.h"
#include "src/work/family_sketch.h"
#include "ui/paper/dyad_mark.h"

#include <QDate>
#include <QString>

namespace attune {

/// What a caregiver is to the child, such as "Grandmother (maternal)".
QString relationName(Relation relation);

/// What a family goes by, also where that cannot be read.
QString nameWords(const FamilySketch &family);

/// "Ava, 3 y 8 m", by the children's own short names.
QString childrenWords(const FamilySketch &family, QDate day);
/// The mark of a family on a day.
DyadMark dyadMarkOf(const FamilySketch &family, QDate day);

/// "3 y 8 m". What lies outside birth through six is said as it is.
QString shortAge(QDate day, QDate birth);

} // namespace attune
