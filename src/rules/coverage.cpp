#include "src/rules/coverage.h"

#include "src/rules/note_content.h"
#include "src/rules/subjects.h"

#include <algorithm>

namespace attune {

namespace {

bool isHourOfOthers(const Note &note, const Reader &reader, const PersonSet &covered)
{
    const auto is = [](Id<Person> person) {
        return [person](const Presence &presence) { return presence.person == person; };
    };
    return std::ranges::none_of(note.presences, is(reader.caregiver))
        && std::ranges::any_of(note.presences,
                               [&](const Presence &presence) { return !covered.contains(presence.person); });
}

std::optional<LeftOutKind> whyNot(const Passage &passage, const Reader &reader, const PersonSet &covered)
{
    if (passage.inConfidence)
        return LeftOutKind::PassagesInConfidence;
    if (passage.aboutOutsider)
        return LeftOutKind::PassagesAboutOutsiders;
    const bool aboutChild =
        std::ranges::any_of(reader.children, [&](Id<Person> child) { return passage.subjects.contains(child); });
    return aboutChild && isCovered(passage.subjects, covered) ? std::nullopt
                                                              : std::optional(LeftOutKind::PassagesAboutOthers);
}

void coverPassages(Note &part, const Reader &reader, const PersonSet &covered, LeftOut &leftOut)
{
    std::vector<Movement> stayedBehind;
    std::erase_if(part.passages, [&](const Passage &passage) {
        const std::optional<LeftOutKind> why =
            saysSomething(passage.text) ? whyNot(passage, reader, covered) : std::nullopt;
        if (!why)
            return false;
        ++leftOut[*why];
        stayedBehind.push_back(passage.movement);
        return true;
    });
    std::erase_if(part.elements, [&](const ElementTick &tick) {
        const bool isTold = std::ranges::any_of(
            part.passages, [&](const Passage &passage) { return passage.movement == tick.movement; });
        return !isTold && std::ranges::count(stayedBehind, tick.movement) > 0;
    });
}

void coverReadings(Note &part, const Reader &reader, const PersonSet &covered, LeftOut &leftOut)
{
    PersonSet whole;
    for (const Id<Person> &child : reader.children) {
        const bool all = std::ranges::all_of(part.readings, [&](const Reading &reading) {
            return reading.person != child || isCovered(subjectsOf(reading), covered);
        });
        if (all)
            whole.insert(child);
    }
    if (const auto gone =
            std::erase_if(part.readings, [&](const Reading &reading) { return !whole.contains(reading.person); }))
        leftOut[LeftOutKind::Readings] += static_cast<int>(gone);
    if (const auto gone = std::erase_if(part.strategies,
                                        [&](const StrategyUse &use) { return !isCovered(subjectsOf(use), covered); }))
        leftOut[LeftOutKind::Strategies] += static_cast<int>(gone);
}

} // namespace

PersonSet Reader::covered() const
{
    PersonSet persons{caregiver};
    for (const Id<Person> &child : children)
        persons.insert(child);
    return persons;
}

std::optional<Note> coveredPart(const Note &note, const Reader &reader, LeftOut &leftOut)
{
    const PersonSet covered = reader.covered();
    if (isHourOfOthers(note, reader, covered)) {
        ++leftOut[LeftOutKind::HoursOfOthers];
        return std::nullopt;
    }
    Note part = note;
    std::erase_if(part.presences, [&](const Presence &presence) { return !covered.contains(presence.person); });
    part.guests.clear();
    part.childAloneReason.clear();
    part.contexts.clear();
    part.givenLines.clear();
    for (QString *words : {&part.wonderDemand, &part.wonderEnvironment, &part.wonderCue, &part.wonderHelped,
                           &part.thread, &part.lateReason, &part.lateSource})
        words->clear();
    part.threadSubjects = {};
    coverPassages(part, reader, covered, leftOut);
    coverReadings(part, reader, covered, leftOut);
    const std::vector<HourHeld> held = heldIn(part);
    if (part.mostlyHeld && std::ranges::count(held, *part.mostlyHeld) == 0)
        part.mostlyHeld.reset();
    return held.empty() ? std::nullopt : std::optional(std::move(part));
}

Hour coveredHour(const Note &part, const Note &whole, const Session &session, Id<Person> child)
{
    Hour hour = hourOf(part, session, child);
    hour.isRegulationHour = isRegulationHour(whole, session);
    return hour;
}

} // namespace attune
