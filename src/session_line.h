// Sessions as lists show them, with what became of their notes.
#pragma once

#include "src/records/note.h"
#include "src/records/session.h"
#include "src/rules/note_life.h"

#include <QDate>
#include <QString>

#include <optional>
#include <variant>

namespace attune {

struct Draft;

/// One author's note of a session, as far as a list needs it.
struct NoteLine {
    Id<Note> note;
    Id<Clinician> author;
    /// While it is a draft.
    std::optional<Id<Draft>> draft;
    NoteRecords records;
    /// When it was signed, or the draft last saved.
    Instant at{};
    /// Of a signed note.
    std::optional<HourHeld> mostlyHeld;
    QString thread;

    bool operator==(const NoteLine &) const = default;
};

/// A session with one of its notes. A session of which two authors write has two lines, one without any note has one.
struct SessionLine {
    Id<Session> session;
    Id<Family> family;
    Id<Course> course;
    SessionStatus status = SessionStatus::Planned;
    QDate day;
    QString zone;
    std::optional<Instant> start;
    std::optional<Instant> stop;
    Place place = Place::Clinic;
    std::optional<NoteLine> note;

    bool operator==(const SessionLine &) const = default;
};

/// Days from the first to the last, both among them.
struct DaySpan {
    QDate first;
    QDate last;
};

/// Drafts of one author, or of everybody; and sessions, planned or held, that nobody has written of.
struct Unwritten {
    std::optional<Id<Clinician>> author;
    /// Sessions up to this day.
    QDate until;
};

/// Which sessions: all of a course, one alone, those of some days, or those whose notes are not signed.
using SessionsOf = std::variant<Id<Course>, Id<Session>, DaySpan, Unwritten>;

} // namespace attune
