// Mistakes in words, and as a refusal.
#pragma once

#include "src/interchange/line_problem.h"
#include "src/records/problem.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace attune::cli {

/// Each on a line of its own, with a line end before it.
QString linesFor(const std::vector<LineProblem> &problems);
/// A list of objects with line, field and mistake. A line of 0 is left out.
QByteArray jsonFor(const std::vector<LineProblem> &problems);

/// Throws Stopped where there are problems: each on a line of its own under the sentence, and as "mistakes" in JSON.
void refuseWhere(const std::vector<Problem> &problems, const QString &sentence);
/// The same for a file, each with its line.
void refuseWhere(const std::vector<LineProblem> &problems, const QString &sentence);

} // namespace attune::cli
