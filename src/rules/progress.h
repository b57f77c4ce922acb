// How a child's settling goes on over a course, compared with the child's own earlier sessions and with nothing else.
#pragma once

#include "src/rules/hour.h"

#include <optional>
#include <span>

namespace attune {

/// The trend in words. It has no order, and there is no number to rank by.
enum class Trend { TooFew, Shorter, MuchTheSame, Longer };

/// The middle of several episodes.
struct Middle {
    /// The median in whole minutes, halves rounded up; rounded down where it is at least that.
    int minutes = 0;
    /// The median falls on an episode not yet settled: it is at least that many minutes.
    bool atLeast = false;
    /// How many episodes it is the middle of, and how many of these had not yet settled.
    int episodes = 0;
    int notYetSettled = 0;

    bool operator==(const Middle &) const = default;
};

/// What the sentence under the line says: about `first` in the first so many episodes, about `last` in the last so
/// many.
struct Progress {
    Trend trend = Trend::TooFew;
    /// Nothing under three episodes.
    std::optional<Middle> first;
    std::optional<Middle> last;
    /// All episodes that could be compared, and those that settled at a time that was not logged and so could not.
    int episodes = 0;
    int untimed = 0;
    /// Of the episodes, those that had not yet settled when their hour ended.
    int notYetSettled = 0;

    bool operator==(const Progress &) const = default;
};

/// The progress over the hours of one child, in any order.
///
/// Every episode counts by itself, so nothing hard is dropped. One not yet settled took longer than anybody knows: it
/// stands above every one that settled, and never makes a median smaller. Under three episodes there is no trend. Else
/// the first five are compared with the last five; with fewer than ten, the earlier half with the later half, a middle
/// one left out of both. Much the same is a difference of at most 5 minutes (what "about" means in a log by hand) or of
/// at most a fifth of the earlier median. A median that falls on an episode not yet settled is longer than one that
/// does not; two such are much the same.
Progress progressOf(std::span<const Hour> hours);

/// Who led, over the hours in which one caregiver was there: "with Mum 5 of 7". One caregiver at a time: these counts
/// are never put beside another caregiver's, and they are no exhibit.
struct LedCount {
    /// Episodes that this caregiver led out of, alone or with others by name.
    int with = 0;
    /// Episodes that ended and whose leading was told, in whatever way.
    int of = 0;
    /// Those among them that were led together, nobody by name.
    int together = 0;
    /// Episodes that ended with nothing told of who led: in none of the counts above.
    int notSaid = 0;

    bool operator==(const LedCount &) const = default;
};

/// Hours without that caregiver are left out, and so are episodes that had not yet settled.
LedCount ledCount(std::span<const Hour> hours, Id<Person> caregiver);

} // namespace attune
