// What a draft said before, to be read and brought back.
#pragma once

#include "src/records/draft_version.h"
#include "src/work/notebook.h"

#include <vector>

namespace attune {

/// A draft as it was.
struct EarlierVersion {
    Id<DraftVersion> id;
    Instant saved{}; ///< when it said so
    Note note;
};

/// What a draft said before it said what it does now, the latest first. The same twice in a row is told once.
std::vector<EarlierVersion> earlierVersions(Notebook &notebook, Id<Draft> draft, const Note &now);

/// Makes an earlier version of the draft what it says. What it says now is kept as an earlier version, and the times of
/// the session as they stand. All of it or nothing.
Outcome<Draft> bringBack(Workplace workplace, Notebook &notebook, const Draft &draft, Id<DraftVersion> version,
                         const Note &now, const Session &session);

} // namespace attune
