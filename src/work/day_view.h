// What a clinician's day holds.
#pragma once

#include "src/records/draft.h"
#include "src/records/family.h"
#include "src/records/note.h"
#include "src/records/session.h"
#include "src/rules/note_life.h"
#include "src/session_line.h"
#include "src/store.h"
#include "src/work/family_sketch.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>
#include <vector>

namespace attune {

/// One session as the day's list shows it.
struct DayLine {
    Id<Session> session;
    Id<Family> family;
    std::optional<Id<Draft>> draft;
    QString familyName;
    /// The day in the session's own zone, and what its clock showed at the start.
    QDate day;
    std::optional<QTime> start;
    SessionStatus status = SessionStatus::Planned;
    NoteState state = NoteState::NotAsked;
    /// Whole days from the session to today.
    int daysSince = 0;
    /// Its number in the course; for one that is yet to be held, the one that it will have. Nothing while an earlier
    /// one may still be held.
    std::optional<int> number;
    /// What its note holds so far.
    std::vector<HourHeld> held;
};

/// The sessions of one day, the earliest first, and the notes of earlier days that are not signed, the oldest first.
struct DayView {
    QDate day;
    std::vector<DayLine> sessions;
    std::vector<DayLine> unsignedNotes;
    /// The families that occur in either.
    std::vector<FamilySketch> families;
    /// Whether no family has a file here yet.
    bool isFirst = false;
};

/// Where a line of the store's own list stands, at a moment.
NoteState noteState(const SessionLine &line, Instant now);

/// What numbers and drawings ask of the sessions of a course, from the store's own list of them: each once, and none
/// whose notes were all struck.
std::vector<Session> sessionsIn(const std::vector<SessionLine> &lines);

/// A line of the store's own list with what a screen says of it.
DayLine dayLine(const SessionLine &line, const QString &familyName, QDate today, Instant now);

/// The day of one clinician.
DayView dayView(Store &store, Id<Clinician> who, QDate today, Instant now);

} // namespace attune
