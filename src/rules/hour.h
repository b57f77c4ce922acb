// One held hour of one child, boiled down to what course, trend and caseload need of it.
#pragma once

#include "src/records/note.h"
#include "src/records/session.h"
#include "src/rules/regulation.h"

#include <QDate>

#include <optional>
#include <vector>

namespace attune {

/// Whether a child settled in an hour. No episode, not recorded and not yet settled are three marks that differ.
enum class SettleMark { NotRecorded, NoEpisode, Settled, NotYetSettled };

/// What one signed note says of one child's hour.
struct Hour {
    Id<Session> session;
    QDate day;
    std::optional<Instant> start;
    bool isRegulationHour = false;
    /// See mainMarks() and heldIn().
    std::vector<HourHeld> mainMarks;
    std::vector<HourHeld> held;
    /// Those of the family who were there for any part of it.
    PersonSet present;
    SettleMark mark = SettleMark::NotRecorded;
    std::vector<Episode> episodes;

    bool operator==(const Hour &) const = default;
};

/// NotRecorded where no state of the child was seen, NotYetSettled where the last episode had not ended.
SettleMark settleMark(bool wasSeen, const std::vector<Episode> &episodes);
/// Of somebody of whom the note tells no state, or of nobody (the null id), it says what the hour held all the same.
Hour hourOf(const Note &note, const Session &session, Id<Person> child);

/// One point of the line "minutes to settle".
struct SettlePoint {
    SettleMark mark = SettleMark::NotRecorded;
    /// The longest episode of the hour, one not yet settled by what is known of it; nothing where no length is known.
    std::optional<int> minutes;
    /// The hour ended before the child had settled: said as "at least".
    bool atLeast = false;

    bool operator==(const SettlePoint &) const = default;
};

SettlePoint settlePoint(const Hour &hour);

/// By day, then by start, an hour without a start before the others of its day; equal ones stay as they are.
void sortByTime(std::vector<Hour> &hours);

} // namespace attune
