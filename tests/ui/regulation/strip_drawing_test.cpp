#include "ui/paper/strip.h"

#include "tests/ui/regulation/room.h"

#include <QImage>
#include <QPainter>

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::room;

TEST_CASE("A strip joins points straight, and dotted into and out of far away and across what was not seen")
{
    const Note note = hardHour();
    const StripDrawing drawing = stripDrawing(note.readings, {}, std::vector{ava, mum}, 54);
    REQUIRE(drawing.lines.size() == 2);
    const StripLine &line = drawing.lines[0];
    REQUIRE(line.points.size() == 11);
    for (const StripJoin &join : line.joins) {
        const State from = line.points[join.from].state;
        const State to = line.points[join.to].state;
        CHECK(from != State::NotSeen);
        CHECK(to != State::NotSeen);
        const bool gap = join.to != join.from + 1;
        const bool crossesBreak = (from == State::FarAway) != (to == State::FarAway);
        CHECK((join.line == Line::Dotted) == (gap || crossesBreak));
    }
    // Ten points were seen, so nine joins, and one of them leaps over the gap.
    CHECK(line.joins.size() == 9);
}

TEST_CASE("A strip invents nothing before the first point, behind the last, or for somebody who was not seen")
{
    const std::vector readings{reading(ava, 10, State::NotSeen), reading(ava, 20, State::Upset),
                               reading(ava, 30, State::NotSeen)};
    const StripDrawing drawing = stripDrawing(readings, {}, std::vector{ava, mum}, 54);
    REQUIRE(drawing.lines.size() == 1);
    CHECK(drawing.lines[0].points.size() == 3);
    CHECK(drawing.lines[0].joins.empty());
    CHECK(stripDrawing({}, {}, std::vector{ava}, 54).lines.empty());
}

TEST_CASE("A reading whose minute is not known has no place, is counted, and leaves the line across it dotted")
{
    const std::vector readings{reading(ava, 10, State::Upset), reading(ava, std::nullopt, State::Settled),
                               reading(ava, 30, State::Upset)};
    const StripDrawing drawing = stripDrawing(readings, {}, std::vector{ava}, 54);
    CHECK(drawing.withoutMinute == 1);
    REQUIRE(drawing.lines[0].joins.size() == 1);
    CHECK(drawing.lines[0].joins[0].line == Line::Dotted);
}

TEST_CASE("A strip is as long as the hour was, and hides nothing that was logged after it")
{
    const std::vector readings{reading(ava, 58, State::Settled)};
    CHECK(stripDrawing({}, {}, std::vector{ava}, 54).minutes == 54);
    CHECK(stripDrawing(readings, {}, std::vector{ava}, 54).minutes == 58);
}

TEST_CASE("What lies on a strip is found again where it was drawn, in both directions of writing")
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const StripFrame frame({0, 0, 836, StripFrame::height(1.3)}, 54, 1.3, direction);
        for (int minute = 0; minute <= 54; ++minute)
            CHECK(frame.minuteAt(frame.x(minute)) == minute);
        for (const State state : {State::Overwhelmed, State::Settled, State::Resting, State::FarAway, State::NotSeen})
            CHECK(frame.stateAt(frame.y(state)) == state);
    }
}

TEST_CASE("Far away stands below the break and everything else above it")
{
    const StripFrame frame({0, 0, 836, StripFrame::height(1)}, 54, 1, Qt::LeftToRight);
    CHECK(frame.y(State::Resting) < frame.breakLine());
    CHECK(frame.settledBand().bottom() < frame.breakLine());
    CHECK(frame.y(State::FarAway) > frame.breakLine());
}

TEST_CASE("A strip painted twice is the same, and a reading more is another")
{
    const auto painted = [](const Note &note) {
        QImage image(836, 320, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintStrip(painter, image.rect(), stripDrawing(note.readings, {}, std::vector{ava, mum}, 54), lightTokens(), 1,
                   Qt::white);
        return image;
    };
    Note more = hardHour();
    more.readings.push_back(reading(mum, 40, State::Upset));
    CHECK(painted(hardHour()) == painted(hardHour()));
    CHECK(painted(hardHour()) != painted(more));
}
