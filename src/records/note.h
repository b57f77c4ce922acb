// What is written about one session.
#pragma once

#include "src/records/id.h"
#include "src/records/instant.h"
#include "src/records/passage.h"
#include "src/records/person_set.h"
#include "src/records/presence.h"
#include "src/records/record_kind.h"
#include "src/records/regulation.h"

#include <QString>

#include <boost/describe/class.hpp>

#include <optional>
#include <vector>

namespace attune {

struct Clinician;
struct Family;
struct Session;

/// One author's note of one session with all that hangs on it: presence, passages, elements and the regulation record.
///
/// It is one record with sibling lists, so that it is drafted, signed, locked and digested as a whole. While it is
/// being written it exists only as the content of a Draft; note rows are written when it is signed and never change.
struct Note {
    static constexpr RecordKind kind = RecordKind::Note;

    Id<Note> id;
    Id<Family> family;
    Id<Session> session;
    Id<Clinician> author;
    /// When writing began, and when its words last changed before signing.
    Instant begun{};
    Instant written{};
    /// The therapist's own choice; where there is none, equal marks are drawn.
    std::optional<HourHeld> mostlyHeld;

    std::vector<Presence> presences;
    std::vector<Guest> guests;
    /// Why a child was seen with no caregiver for the whole hour.
    QString childAloneReason;

    std::vector<Passage> passages;
    std::vector<ElementTick> elements;

    std::vector<Reading> readings;
    std::vector<StrategyUse> strategies;
    /// What went before.
    std::vector<ContextTick> contexts;
    /// Gentle questions after a hard hour, never scored: what was asked of the child, what was around, which cue or
    /// need came late, and what helped even a little.
    QString wonderDemand;
    QString wonderEnvironment;
    QString wonderCue;
    QString wonderHelped;
    std::vector<GivenLines> givenLines;

    /// One line to pick up again next time, and whom it is about.
    QString thread;
    PersonSet threadSubjects;
    /// As in Passage.
    bool threadAboutThoseThere = false;

    /// For a late entry: why it is late, and from what it was written.
    QString lateReason;
    QString lateSource;

    bool operator==(const Note &) const = default;
};
BOOST_DESCRIBE_STRUCT(Note, (),
                      (id, family, session, author, begun, written, mostlyHeld, presences, guests, childAloneReason,
                       passages, elements, readings, strategies, contexts, wonderDemand, wonderEnvironment, wonderCue,
                       wonderHelped, givenLines, thread, threadSubjects, threadAboutThoseThere, lateReason, lateSource))

} // namespace attune
