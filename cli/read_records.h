// Records for a list on the command line.
#pragma once

#include "cli/context.h"
#include "cli/terminal.h"
#include "cli/tr.h"
#include "cli/words.h"
#include "src/work/readable.h"

#include <vector>

namespace attune::cli {

/// Those that can be read; of each of the others a line on standard error says that it cannot.
template <class T>
std::vector<T> readRecords(Context &context, std::optional<Id<Family>> of = {})
{
    Readable<T> found = readable<T>(context.store(), of);
    for (const Id<T> &id : found.unreadable)
        warnLine(tr("A value in the record %1 (%2) is damaged and cannot be read.")
                     .arg(id.toText(), plainly(word(T::kind))));
    return std::move(found.records);
}

} // namespace attune::cli
