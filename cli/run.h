// From what was typed to how the program ends.
#pragma once

#include "cli/context.h"
#include "cli/exit_code.h"

#include <QStringList>

namespace attune::cli {

/// Whether the command among these words draws pages, for which main must have fonts.
bool drawsPages(const QStringList &typed);

/// Runs the program. `typed` begins with the program's name; `version` is what --version says.
ExitCode run(const QStringList &typed, const Doors &doors, const QString &version);

} // namespace attune::cli
