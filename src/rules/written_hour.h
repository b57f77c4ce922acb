// One hour while it is being written, and what follows of itself when something of it changes.
#pragma once

#include "src/records/course.h"
#include "src/records/note.h"
#include "src/records/person.h"
#include "src/records/session.h"

#include <QTime>

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace attune {

/// A note and the session whose times and standing it makes exact. While it is in hand, the minutes of those who were
/// there may lie before the hour or after it, and passages may have no words yet; see fitToKeep().
struct WrittenHour {
    Note note;
    Session session;

    bool operator==(const WrittenHour &) const = default;
};

/// One change of an hour. Whoever shows a part of it gives back changes and keeps no copy.
using HourChange = std::function<void(WrittenHour &)>;

/// The length of the hour in whole minutes; 0 where it is not known.
int minutesOf(const Session &session);

/// What the clock on the wall shows at a moment of the session, to the minute; nothing where there is none.
std::optional<QTime> shownTime(const Session &session, const std::optional<Instant> &moment);

/// How the stop of an hour came about: a person typed it, or it follows from the start and the length.
enum class StopBy { Length, Hand };

/// Gives the hour another start. The end moves with it, so that the length stays; one that was typed by hand stays as
/// long as it is after the start. Moving takes no end over midnight, and an end that would not be after the start goes.
/// Who came, went or stepped out did so by the clock: those minutes are counted anew. Readings and strategies are
/// counted from the start, and stay.
void giveStart(WrittenHour &hour, std::optional<Instant> start, StopBy stopBy = StopBy::Length);

/// The places of the readings in the order of the hour: by minute, equal minutes as entered; one without a minute stays
/// behind the one it was entered after.
std::vector<std::size_t> orderOfTheHour(std::span<const Reading> readings);
std::vector<Reading> inOrderOfTheHour(std::vector<Reading> readings);

/// Puts one person's readings in place of that person's former ones; everybody else's stay as they are.
void replaceReadings(std::vector<Reading> &all, Id<Person> person, const std::vector<Reading> &readings);

/// The minutes between which a person can be seen.
struct SeenBetween {
    int arrival = 0; ///< see arrivalMinute()
    bool isArrivalKnown = false; ///< whether it is said that the person was there
    int end = 0; ///< the minute at which the person left, at the end of the hour or before; 0 where it is not known

    bool operator==(const SeenBetween &) const = default;
};
SeenBetween seenBetween(const Note &note, const Session &session, Id<Person> person);

/// Of one person's readings in the order of the hour, the place of the one that says how the person arrived: the first,
/// where it is at the arrival or before.
std::optional<std::size_t> arrivedAmong(std::span<const Reading> readings, const SeenBetween &between);
/// And how the person left: the last, where it is at the end; where the end is not known, one without a
/// minute that is not the first.
std::optional<std::size_t> leftAmong(std::span<const Reading> readings, const SeenBetween &between);

/// Brings along what follows from a change. Passages and a thread about those who were there are about those who now
/// were; how somebody arrived and left goes with their arrival and with the end.
void bringAlong(const WrittenHour &before, WrittenHour &now, const Course &course, std::span<const Person> people);

/// The note as it is kept: without passages and threads that say nothing, and with nobody there before the hour began.
Note fitToKeep(Note note);

/// Whether some reading, strategy, presence or guest has a minute after the end of an hour whose length is known.
bool isBeyondTheHour(const Note &note, const Session &session);
/// The same of readings and strategies alone.
bool isRegulationBeyondTheHour(const Note &note, const Session &session);

} // namespace attune
