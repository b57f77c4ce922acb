#include "ui/paper/strip.h"

#include "ui/paper/typed.h"

#include <algorithm>

namespace attune {

namespace {

std::vector<Reading> ofPerson(std::span<const Reading> readings, Id<Person> person)
{
    Note note;
    note.readings.assign(readings.begin(), readings.end());
    return readingsOf(note, person);
}

StripLine lineOf(const ShownPerson &person, const std::vector<Reading> &readings)
{
    StripLine line{person, {}, {}};
    std::optional<std::size_t> before; // the last point that was seen
    bool unknownBetween = false;
    for (std::size_t place = 0; place < readings.size(); ++place) {
        const Reading &reading = readings[place];
        if (reading.minute)
            line.points.push_back({place, *reading.minute, reading.state});
        if (!reading.minute || reading.state == State::NotSeen) {
            unknownBetween = true;
            continue;
        }
        const std::size_t here = line.points.size() - 1;
        if (before) {
            const Line straightOrNot = lineBetween(line.points[*before].state, reading.state);
            line.joins.push_back({*before, here, unknownBetween ? Line::Dotted : straightOrNot});
        }
        before = here;
        unknownBetween = false;
    }
    return line;
}

} // namespace

StripDrawing stripDrawing(std::span<const Reading> readings, std::span<const StrategyUse> strategies,
                          std::span<const ShownPerson> people, int minutes)
{
    StripDrawing drawing;
    drawing.minutes = minutes;
    for (const ShownPerson &person : people) {
        const std::vector<Reading> own = ofPerson(readings, person.id);
        StripLine line = lineOf(person, own);
        drawing.withoutMinute += static_cast<int>(own.size() - line.points.size());
        for (const StripPoint &point : line.points)
            drawing.minutes = std::max(drawing.minutes, point.minute);
        if (!line.points.empty())
            drawing.lines.push_back(std::move(line));
    }
    for (const StrategyUse &use : strategies) {
        if (!use.minute)
            continue;
        drawing.ticks.push_back({*use.minute, asTyped(use.shown)});
        drawing.minutes = std::max(drawing.minutes, *use.minute);
    }
    std::ranges::stable_sort(drawing.ticks, {}, &StripTick::minute);
    return drawing;
}

int stripPlace(const StripDrawing &drawing, std::size_t line)
{
    if (drawing.lines[line].person.role == PersonRole::Child)
        return 0;
    int place = 0;
    for (std::size_t other = 0; other <= line; ++other)
        place += drawing.lines[other].person.role == PersonRole::Child ? 0 : 1;
    return place;
}

} // namespace attune
