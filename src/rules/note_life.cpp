#include "src/rules/note_life.h"

#include "src/rules/day.h"
#include "src/rules/note_content.h"

#include <algorithm>

namespace attune {

namespace {

// From when on the hour lies behind: its stop, else its start.
std::optional<Instant> endOf(const Session &session)
{
    return session.stop ? session.stop : session.start;
}

// Whether the session lies behind: by its times, or where it has none by its day, in its own zone.
bool isOver(const Session &session, Instant now)
{
    if (const auto end = endOf(session))
        return *end <= now;
    const auto today = dayIn(session.zone, now);
    return session.day < (today ? *today : dayIn(QStringLiteral("UTC"), now).value());
}

} // namespace

NoteState noteState(const Session &session, const NoteRecords &records, Instant now)
{
    if (records.hasStrike)
        return NoteState::Struck;
    if (records.hasSignature)
        return NoteState::Signed;
    if (records.hasDraft)
        return NoteState::Draft;
    switch (session.status) {
    case SessionStatus::Held:
        return NoteState::ToWrite;
    case SessionStatus::Planned:
        return isOver(session, now) ? NoteState::ToWrite : NoteState::NotAsked;
    case SessionStatus::DidNotTakePlace:
        break;
    }
    return NoteState::NotAsked;
}

bool mayTake(NoteStep step, NoteState state)
{
    switch (step) {
    case NoteStep::Begin:
        return state == NoteState::NotAsked || state == NoteState::ToWrite;
    case NoteStep::Write:
    case NoteStep::Discard:
    case NoteStep::Sign:
        return state == NoteState::Draft;
    case NoteStep::Add:
    case NoteStep::Strike:
        return state == NoteState::Signed;
    }
    return false;
}

bool mayTake(NoteStep step, NoteState state, Id<Clinician> author, Id<Clinician> who)
{
    return mayTake(step, state) && (state != NoteState::Draft || author == who);
}

bool counts(const NoteRecords &records)
{
    return records.hasSignature && !records.hasStrike;
}

std::optional<bool> isLateEntry(const Session &session, Instant begun, Instant finished, int lateEntryHours)
{
    const auto end = endOf(session);
    if (!end)
        return std::nullopt;
    return std::max(begun, finished) - *end > std::chrono::hours(lateEntryHours);
}

bool isYetToBegin(const Session &session, Instant now)
{
    return session.start && *session.start > now;
}

int daysSince(QDate sessionDay, QDate today)
{
    return static_cast<int>(std::max<qint64>(0, sessionDay.daysTo(today)));
}

bool keepsVersion(Instant lastVersion, Instant now, bool leaving)
{
    return leaving || now < lastVersion || now - lastVersion >= std::chrono::minutes(5);
}

std::vector<AddendumNeed> missing(const Addendum &addendum)
{
    std::vector<AddendumNeed> needs;
    if (!saysSomething(addendum.text))
        needs.push_back(AddendumNeed::Words);
    if (!saysSomething(addendum.reason))
        needs.push_back(AddendumNeed::Reason);
    return needs;
}

bool hasReason(const Strike &strike)
{
    return saysSomething(strike.reason);
}

} // namespace attune
