// Writing and signing the closing words of a summary.
#pragma once

#include "src/records/closing_words.h"
#include "src/records/signature.h"
#include "src/work/workplace.h"

#include <optional>

namespace attune {

/// Whom a summary is for, and which days it tells of.
struct SummaryRequest {
    Id<Family> family;
    /// A caregiver of the family.
    Id<Person> recipient;
    QDate firstDay;
    QDate lastDay;

    bool operator==(const SummaryRequest &) const = default;
};

/// What whoever is at work is writing for a summary of this family, whomever it is for; each has one draft a family.
std::optional<ClosingWords> closingDraft(const Workplace &workplace, Id<Family> family);

/// New words of whoever is at work for this reader and these days, as of now; kept nowhere yet.
ClosingWords closingWordsFrom(const Workplace &workplace, const SummaryRequest &request, const QString &text);

/// Writes over that draft, or begins it. Records staff write none.
Outcome<ClosingWords> keepClosingWords(const Workplace &workplace, const SummaryRequest &request, const QString &text);

/// Signs that draft; ask for the passphrase first. Where nothing is written, there is nothing to sign.
Outcome<ClosingWords> signClosingWords(const Workplace &workplace, Id<Family> family);

/// Closing words with the stamp under them.
struct SignedClosingWords {
    ClosingWords words;
    Signature signature;
};

/// The words that were signed for exactly this reader and these days, of several the latest.
std::optional<SignedClosingWords> signedWordsFor(Store &store, const SummaryRequest &request);

} // namespace attune
