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
    /// Caregivers of the family, to whom it is given together.
    PersonSet recipients;
    QDate firstDay;
    QDate lastDay;

    bool operator==(const SummaryRequest &) const = default;
};

/// The summary that these words belong to.
SummaryRequest requestOf(const ClosingWords &words);

/// What whoever is at work is writing for exactly these readers and these days: each has one draft for each summary.
std::optional<ClosingWords> closingDraft(const Workplace &workplace, const SummaryRequest &request);

/// Words for the same readers about other days, the latest: what whoever is at work is writing, or what anybody signed.
/// They stand in that summary, and can be begun with in another.
std::optional<ClosingWords> closingWordsOfOtherDays(const Workplace &workplace, const SummaryRequest &request);

/// New words of whoever is at work for these readers and these days, as of now; kept nowhere yet.
ClosingWords closingWordsFrom(const Workplace &workplace, const SummaryRequest &request, const QString &text);

/// Writes over that draft, or begins it once there is a word. Records staff write none.
Outcome<ClosingWords> keepClosingWords(const Workplace &workplace, const SummaryRequest &request, const QString &text);

/// Signs that draft; ask for the passphrase first. Where nothing is written, there is nothing to sign.
Outcome<ClosingWords> signClosingWords(const Workplace &workplace, const SummaryRequest &request);

/// Closing words with the stamp under them.
struct SignedClosingWords {
    ClosingWords words;
    Signature signature;
};

/// The words that were signed for exactly these readers and these days, of several the latest.
std::optional<SignedClosingWords> signedWordsFor(Store &store, const SummaryRequest &request);

} // namespace attune
