// Where the writing of a summary begins.
#pragma once

#include "src/work/closing_words.h"

#include <optional>
#include <vector>

namespace attune {

/// What there is of closing words before a person goes on with them.
struct ClosingStart {
    /// Records staff write none.
    bool mayWrite = false;
    /// What whoever is at work has begun for this reader and these days.
    QString words;
    /// See closingWordsOfOtherDays().
    std::optional<ClosingWords> ofOtherDays;
};
ClosingStart closingStart(const Workplace &workplace, const SummaryRequest &request);

/// What a page needs before a summary is put together.
struct SummaryStart {
    Family family;
    /// Whom it can be given to, those who are in the work today first, each in the order of their ids; at least one.
    std::vector<Person> recipients;
    /// How many of them are in the work today; the others were.
    std::size_t present = 0;
    /// As asked for; else as the latest draft of closing words has it; else from the beginning of the latest course to
    /// today, for the one there is, or for nobody yet where there are several.
    SummaryRequest request;
    ClosingStart closing;
};

/// Problems: "family" (NotFound); "recipients" (NotFound) where nobody of the family is in its work with a child;
/// "course" (NotFound) where no course has begun.
Outcome<SummaryStart> summaryStart(const Workplace &workplace, Id<Family> family, QDate today,
                                   const std::optional<SummaryRequest> &asked = {});

} // namespace attune
