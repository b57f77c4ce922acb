// The progress summary of a family: what is in it, for whom, and how it leaves the vault.
#pragma once

#include "src/rules/caseload.h"
#include "src/rules/coverage.h"
#include "src/work/closing_words.h"

#include <QByteArray>

#include <functional>

namespace attune {

/// What a caregiver of the family may be given about the work of some days, as values. Nothing in it tells of what was
/// left out but `leftOut`, which is for the screen and the journal.
struct Summary {
    SummaryRequest request;
    /// The day on which it was put together.
    QDate day;
    Practice practice;
    Person recipient;
    /// Those with whom the recipient is or was in the work, in the order of their ids.
    std::vector<Person> children;
    /// Who wrote the notes that it draws on, in the order of their ids.
    std::vector<Clinician> therapists;
    /// For each child the hours that are told of, by time: the same sessions for each.
    std::vector<ChildHours> hours;
    /// What helped, or helped a little, in hours that were given wholly to regulation, each word once.
    std::vector<QString> helped;
    /// The signed ones; nothing where there are none for this reader about these hours.
    std::optional<SignedClosingWords> closing;
    /// 32 bytes: the digest of the journal's last row as the summary was put together.
    QByteArray journalHead;
    LeftOut leftOut;

    /// How many sessions are told of, and how many of them were regulation hours.
    int sessions() const;
    int regulationHours() const;
};

/// The children with whom a caregiver is or was in the work, in the order of their ids.
std::vector<Person> childrenInTheWork(Store &store, const Person &caregiver);

/// Puts a summary for the family together. Problems: "recipient" where this is no caregiver of the family who is or was
/// in its work with a child (NotFound, OtherFamily, WrongRole, DoesNotBelong); "last_day" where it comes before the
/// first; "sessions" (Empty) where no signed note of these days may be told of; "closing_words" (NotSigned) for records
/// staff, who send what a therapist has signed.
Outcome<Summary> summaryFor(const Workplace &workplace, const SummaryRequest &request, QDate today);

/// Enters in the journal that the summary was given to its recipient, and then lets `deliver` give the finished file
/// its name: there is never a file without its row. Where that throws, a second row says that it was not delivered.
void discloseSummary(const Workplace &workplace, const Summary &summary, const std::function<void()> &deliver);

} // namespace attune
