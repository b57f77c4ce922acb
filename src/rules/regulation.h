// Episodes of dysregulation, derived from what was logged and from nothing else.
#pragma once

#include "src/records/note.h"

#include <optional>
#include <span>
#include <vector>

namespace attune {

/// The readings of one person in the order of the hour: by minute where every one of them has a minute (equal minutes
/// as entered), else as entered. A caregiver's readings are that caregiver's: nobody else's are among them.
std::vector<Reading> readingsOf(const Note &note, Id<Person> person);

/// How an episode ended.
enum class EpisodeEnd { Settled, RestedAsSaid, NotYet };

/// One stretch from the first hard reading to the first settled one.
struct Episode {
    /// The minute of its first reading, where logged.
    std::optional<int> from;
    /// The minute of the reading that ended it; where it had not ended, of the last that was seen.
    std::optional<int> to;
    EpisodeEnd end = EpisodeEnd::NotYet;
    /// It was there when the person came in.
    bool fromArrival = false;
    /// Some of it was far away, which is not calm.
    bool wasFarAway = false;
    /// Either minute is about or from memory, so its length is said as "about".
    bool isAbout = false;
    /// The last reading of it; the one that closes it carries who led.
    Reading last;

    bool operator==(const Episode &) const = default;
};

/// The episodes of one person's readings, given in the order of the hour.
/// - One begins at the first reading of upset, overwhelmed or far away while none is running.
/// - It runs on through every state but settled, resting among them: shutdown can look like sleep.
/// - It ends at the first settled, or at a resting of which the therapist says that it ends it; never in far away.
/// - What was not seen neither begins nor ends anything.
/// It is from arrival where it begins with the first reading that was seen, at `arrivalMinute` or before.
std::vector<Episode> episodesOf(std::span<const Reading> readings, int arrivalMinute = 0);

/// The length of an episode that ended, in whole minutes, 0 or more. Nothing for one that did not, or where either
/// minute was not logged.
std::optional<int> minutesToSettle(const Episode &episode);

/// For an episode not yet settled: the N of "at least N minutes", up to the last reading that was seen and not up to
/// the end of the hour, of which nothing is known. Nothing as above.
std::optional<int> atLeastMinutes(const Episode &episode);

/// The minute at which a person came in: the earliest of their spans, 0 where it is not told.
int arrivalMinute(const Note &note, Id<Person> person);

/// How two readings that follow each other are joined.
enum class Line { Straight, Dotted };

/// Dotted into and out of far away, and into and out of what was not seen; straight otherwise.
Line lineBetween(State from, State to);

/// Whether the way from one state to the next is one towards calm: both above the break, the second nearer to the
/// settled band, which settled and resting share. A line into or out of far away never is.
bool readsAsSettling(State from, State to);

} // namespace attune
