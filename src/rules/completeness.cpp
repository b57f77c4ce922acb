#include "src/rules/completeness.h"

#include "src/rules/note_content.h"
#include "src/rules/note_life.h"
#include "src/rules/written_hour.h"

#include <algorithm>

namespace attune {

namespace {

std::vector<Presence> presencesOf(const Note &note, std::span<const Person> people, PersonRole role)
{
    std::vector<Presence> presences;
    std::copy_if(note.presences.begin(), note.presences.end(), std::back_inserter(presences),
                 [&](const Presence &presence) {
                     return std::any_of(people.begin(), people.end(), [&](const Person &person) {
                         return person.id == presence.person && person.role == role;
                     });
                 });
    return presences;
}

// Whether two spans share a moment longer than none.
} // namespace

PersonSet childrenAlone(const Note &note, std::span<const Person> people)
{
    const auto children = presencesOf(note, people, PersonRole::Child);
    const auto caregivers = presencesOf(note, people, PersonRole::Caregiver);
    PersonSet alone;
    for (const Presence &child : children)
        alone.insert(child.person);
    for (const Presence &child : children) {
        if (std::ranges::any_of(caregivers, [&](const Presence &caregiver) { return overlap(child, caregiver); }))
            alone.remove(child.person);
    }
    return alone;
}

std::vector<ReadyTick> readyToSign(const Note &note, const Session &session, std::span<const Person> people,
                                   Instant now, int lateEntryHours)
{
    std::vector<ReadyTick> ticks{
        {Need::Held, session.status == SessionStatus::Held},
        {Need::WhoWasThere, !note.presences.empty()},
        {Need::Start, session.start.has_value()},
        {Need::Stop, session.stop.has_value() && (!session.start || *session.start <= *session.stop)},
        {Need::Something, hasPassage(note) || hasRegulationRecord(note)},
    };
    if (isBeyondTheHour(note, session))
        ticks.push_back({Need::WithinTheHour, false});
    if (!childrenAlone(note, people).isEmpty())
        ticks.push_back({Need::ChildAloneReason, saysSomething(note.childAloneReason)});
    if (isLateEntry(session, note.begun, now, lateEntryHours).value_or(false)) {
        ticks.push_back({Need::LateReason, saysSomething(note.lateReason)});
        ticks.push_back({Need::LateSource, saysSomething(note.lateSource)});
    }
    return ticks;
}

std::vector<Need> missing(const Note &note, const Session &session, std::span<const Person> people, Instant now,
                          int lateEntryHours)
{
    std::vector<Need> needs;
    for (const ReadyTick &tick : readyToSign(note, session, people, now, lateEntryHours)) {
        if (!tick.met)
            needs.push_back(tick.need);
    }
    return needs;
}

} // namespace attune
