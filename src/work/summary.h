// The progress summary of a family: what is in it, for whom, and how it leaves the vault.
#pragma once

#include "src/rules/caseload.h"
#include "src/rules/coverage.h"
#include "src/work/closing_words.h"

#include <QByteArray>

#include <functional>

namespace attune {

/// What is told of one course.
struct ToldCourse {
    QDate opened;
    /// Nothing while it goes on.
    std::optional<QDate> ended;
    /// Sessions held before its record begins; 0 where the readers were in none of it from its first day on.
    int sessionsBefore = 0;
    /// The hours that are told of, by time, with their marks and nobody's minutes. At least one.
    std::vector<Hour> hours;
    /// For each of the children, the hours in which a reader was there with them, by time, with the child's minutes.
    std::vector<ChildHours> lines;
};

/// What caregivers of the family may be given about the work of some days, as values. Nothing in it tells of what was
/// left out but `leftOut`, which is for the screen and the journal.
struct Summary {
    SummaryRequest request;
    /// The day on which it was put together.
    QDate day;
    Practice practice;
    /// In the order of their ids; at least one.
    std::vector<Person> recipients;
    /// Those with whom a recipient is or was in the work, in the order of their ids.
    std::vector<Person> children;
    /// Who wrote the notes that it draws on, in the order of their ids.
    std::vector<Clinician> therapists;
    /// Those of which an hour is told, the earliest first; at least one.
    std::vector<ToldCourse> courses;
    /// What helped, or helped a little, in hours that were given wholly to regulation, each word once.
    std::vector<QString> helped;
    /// The signed ones; nothing where there are none for these readers about these hours.
    std::optional<SignedClosingWords> closing;
    /// 32 bytes: the digest of the journal's last row as the summary was put together.
    QByteArray journalHead;
    LeftOut leftOut;

    /// How many sessions are told of, in how many of them a recipient was there, how many were before the records
    /// begin, and how many were regulation hours.
    int sessions() const;
    int sessionsWithReaders() const;
    int sessionsBefore() const;
    int regulationHours() const;
};

/// Puts a summary for the family together. Problems: "recipients" where there is none (Empty), or one is no caregiver
/// of the family who is or was in its work with a child (NotFound, OtherFamily, WrongRole, DoesNotBelong); "last_day"
/// where it comes before the first (EndsBeforeItBegins) or after today (OutOfRange); "sessions" (Empty) where no signed
/// note of these days may be told of; "closing_words" (NotSigned) for records staff, who send what a therapist has
/// signed.
Outcome<Summary> summaryFor(const Workplace &workplace, const SummaryRequest &request, QDate today);

/// Enters in the journal that the summary was given to its recipients, and then lets `deliver` give the finished file
/// its name: there is never a file without its row. Where that throws, a second row says that it was not delivered.
void discloseSummary(const Workplace &workplace, const Summary &summary, const std::function<void()> &deliver);

} // namespace attune
