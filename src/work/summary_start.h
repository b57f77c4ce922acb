// Where the writing of a summary begins.
#pragma once

#include "src/work/closing_words.h"

#include <vector>

namespace attune {

/// What a page needs before a summary is put together.
struct SummaryStart {
    Family family;
    /// Whom it can be given to, in the order of their ids; at least one.
    std::vector<Person> recipients;
    /// As the draft of the closing words has it, else as it was last signed; else for the first of them, from the
    /// beginning of the latest course to today.
    SummaryRequest request;
    /// The words of that draft.
    QString words;
};

/// Problems: "family" (NotFound); "recipient" (NotFound) where nobody of the family is in its work with a child;
/// "course" (NotFound) where no course has begun.
Outcome<SummaryStart> summaryStart(const Workplace &workplace, Id<Family> family, QDate today);

} // namespace attune
