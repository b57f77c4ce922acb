// Counting the sessions of a course, and its treatment phases.
#pragma once

#include "src/records/course.h"
#include "src/records/session.h"

#include <QDate>

#include <optional>
#include <span>
#include <vector>

namespace attune {

/// The number of one session within its course.
struct SessionNumber {
    Id<Session> session;
    int number = 0;

    bool operator==(const SessionNumber &) const = default;
};

/// The held sessions of a course, by day, then start, numbered on from those before Attune; one without a start is the
/// last of its day. Regulation hours count like every other; planned sessions and those that did not take place have no
/// number. Sessions of other courses are passed over.
std::vector<SessionNumber> numberedSessions(const Course &course, std::span<const Session> sessions);

/// The number of one session; for one that is yet to be held, the one that it has once it was. Nothing for a session
/// that is not among these, or did not take place.
std::optional<int> numberWhenHeld(const Course &course, std::span<const Session> sessions, Id<Session> session);

/// Held sessions with those before Attune.
int heldSessions(const Course &course, std::span<const Session> sessions);

/// Where a course stands towards the soft guide of 20 to 30 sessions. It is never a limit, and never a percentage.
enum class GuideStanding { Before, Within, Past };
inline constexpr int softGuideFrom = 20;
inline constexpr int softGuideTo = 30;
GuideStanding guideStanding(int heldSessions);

/// The treatment phase on a day, by the last step that had begun by then, and of several on one day by the last
/// entered. Nothing before the first. It is not a movement, which belongs to one session.
std::optional<Phase> phaseOn(const Course &course, QDate day);

/// Whether a step to this phase goes back, so that a reason is asked for. It is asked for, and never blocks the step.
bool goesBack(const Course &course, Phase to, QDate day);

/// The weeks that a family was away between two days on which it was seen, in whole weeks; nothing under three, which
/// is no absence that anybody needs to be told of.
std::optional<int> weeksAway(QDate seen, QDate seenAgain);

} // namespace attune
