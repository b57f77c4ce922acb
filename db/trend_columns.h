// How the trends of a course's children stand in a line of the caseload: the children in one column, their trends in
// the next.
#pragma once

#include "db/statement.h"
#include "src/rules/caseload.h"

#include <QByteArray>

#include <string>
#include <vector>

namespace attune {

std::string trendsAsWords(const std::vector<ChildTrend> &trends);
QByteArray childrenAsBytes(const std::vector<ChildTrend> &trends);

/// The reverse, from the children's column on. Throws VaultDamaged(Content) where the two do not go together.
std::vector<ChildTrend> readTrends(const Statement &row, int column);

} // namespace attune
