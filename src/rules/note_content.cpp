#include "src/rules/note_content.h"

#include "src/rules/name.h"

#include <QList>

#include <algorithm>
#include <limits>

namespace attune {

bool saysSomething(const QString &text)
{
    const auto characters = text.toUcs4();
    return std::any_of(characters.begin(), characters.end(), isSeen);
}

bool overlap(const Presence &one, const Presence &other)
{
    const int from = std::max(one.fromMinute.value_or(0), other.fromMinute.value_or(0));
    constexpr int end = std::numeric_limits<int>::max();
    return from < std::min(one.untilMinute.value_or(end), other.untilMinute.value_or(end));
}

bool hasPassage(const Note &note)
{
    return std::any_of(note.passages.begin(), note.passages.end(),
                       [](const Passage &passage) { return saysSomething(passage.text); });
}

bool hasReading(const Note &note)
{
    return std::any_of(note.readings.begin(), note.readings.end(),
                       [](const Reading &reading) { return reading.state != State::NotSeen; });
}

bool hasRegulationRecord(const Note &note)
{
    return hasReading(note) || !note.strategies.empty();
}

bool isRegulationHour(const Note &note, const Session &session)
{
    return session.status == SessionStatus::Held && hasRegulationRecord(note) && !hasPassage(note);
}

std::vector<HourHeld> heldIn(const Note &note)
{
    const auto isIn = [&](Movement movement) {
        return std::any_of(
                   note.passages.begin(), note.passages.end(),
                   [&](const Passage &passage) { return passage.movement == movement && saysSomething(passage.text); })
            || std::any_of(note.elements.begin(), note.elements.end(),
                           [&](const ElementTick &tick) { return tick.movement == movement; });
    };
    std::vector<HourHeld> held;
    if (isIn(Movement::Connect))
        held.push_back(HourHeld::Connect);
    if (isIn(Movement::Reflect))
        held.push_back(HourHeld::Reflect);
    if (isIn(Movement::Repair))
        held.push_back(HourHeld::Repair);
    if (hasRegulationRecord(note))
        held.push_back(HourHeld::Regulation);
    return held;
}

std::vector<HourHeld> mainMarks(const Note &note)
{
    return note.mostlyHeld ? std::vector{*note.mostlyHeld} : heldIn(note);
}

} // namespace attune
