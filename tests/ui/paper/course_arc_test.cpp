#include "ui/paper/course_arc.h"

#include "tests/ui/paper/course.h"

#include <QImage>
#include <QPainter>

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::story;

TEST_CASE("A course draws held sessions alone, and of each what its signed note says")
{
    Story story = newStory(3);
    addSession(story);
    addHour(story, {HourHeld::Reflect}, {HourHeld::Connect, HourHeld::Reflect}, 10);
    addSession(story, SessionStatus::DidNotTakePlace);
    addSession(story); // its note is not signed, or was struck
    addSession(story, SessionStatus::Planned);
    const CourseDrawing drawing = courseDrawing(story.course, story.sessions, story.hours, std::nullopt);
    REQUIRE(drawing.stops.size() == 2);
    CHECK(drawing.before == 3);
    CHECK(drawing.stops[0].number == 4);
    CHECK(drawing.stops[0].main == std::vector{HourHeld::Reflect});
    CHECK(drawing.stops[0].also == std::vector{HourHeld::Connect});
    CHECK(drawing.stops[1].number == 5);
    CHECK_FALSE(drawing.stops[1].isTold);
    CHECK(drawing.stops[1].main.empty());
    CHECK_FALSE(drawing.next);
    CHECK(courseStopWords(drawing.stops[0]).contains(QStringLiteral("mostly Reflect; also Connect")));
    CHECK(courseStopWords(drawing.stops[1]).contains(QStringLiteral("note to write")));
}

TEST_CASE("Equal marks are all drawn large where nothing was chosen")
{
    Story story = newStory();
    addSession(story);
    const std::vector<HourHeld> all{HourHeld::Connect, HourHeld::Repair};
    addHour(story, all, all, 10);
    const CourseDrawing drawing = courseDrawing(story.course, story.sessions, story.hours, std::nullopt);
    CHECK(drawing.stops[0].main == all);
    CHECK(drawing.stops[0].also.empty());
}

TEST_CASE("An absence is said in weeks, from three on, and today is today only on a screen")
{
    Story story = newStory();
    addSession(story);
    addSession(story, SessionStatus::Held, 2);
    const QDate today = addSession(story, SessionStatus::Planned).day;
    const CourseDrawing drawing = courseDrawing(story.course, story.sessions, story.hours, today);
    CHECK_FALSE(drawing.stops[0].weeksAway);
    CHECK(drawing.stops[1].weeksAway == 3);
    CHECK(drawing.next == 3);
    CHECK_FALSE(drawing.awayNow);
    story.sessions.pop_back();
    CHECK(courseDrawing(story.course, story.sessions, story.hours, today.addDays(28)).awayNow == 5);
    CHECK_FALSE(courseDrawing(story.course, story.sessions, story.hours, std::nullopt).awayNow);
    story.course.ended = today;
    CHECK_FALSE(courseDrawing(story.course, story.sessions, story.hours, today.addDays(28)).awayNow);
}

TEST_CASE("The line runs on past the guide, however many sessions were held")
{
    Story story = newStory();
    for (const int held : {5, 31, 60}) {
        while (static_cast<int>(story.sessions.size()) < held)
            addSession(story);
        const CourseDrawing drawing = courseDrawing(story.course, story.sessions, story.hours, std::nullopt);
        const CourseFrame frame({0, 0, 970, 140}, drawing, 1, Qt::LeftToRight);
        CHECK(frame.last() > 30);
        CHECK(frame.last() > held);
        CHECK(frame.step() >= 15);
        CHECK(frame.x(held) < 970);
        CHECK(frame.x(frame.first()) > 0);
        const CourseFrame mirrored({0, 0, 970, 140}, drawing, 1, Qt::RightToLeft);
        CHECK(mirrored.x(held) < mirrored.x(held - 1));
    }
}

TEST_CASE("A course painted twice is the same, and another hour is another picture")
{
    Story story = newStory();
    addSession(story);
    addHour(story, {HourHeld::Reflect}, {HourHeld::Reflect}, 10);
    const auto painted = [&] {
        QImage image(970, 140, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintCourseArc(painter, image.rect(), courseDrawing(story.course, story.sessions, story.hours, std::nullopt),
                       lightTokens(), 1, Qt::white);
        return image;
    };
    const QImage first = painted();
    CHECK(painted() == first);
    story.hours[0].mainMarks = {HourHeld::Repair};
    CHECK(painted() != first);
}

TEST_CASE("The sessions before Attune are said where the first one after them is today's too")
{
    const auto widthOfNumbers = [](int before) {
        Story story = newStory(before);
        const QDate today = addSession(story, SessionStatus::Planned).day;
        const CourseDrawing drawing = courseDrawing(story.course, story.sessions, story.hours, today);
        QImage image(970, 140, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintCourseArc(painter, image.rect(), drawing, lightTokens(), 1, Qt::white);
        const int row = static_cast<int>(courseArcHeight(1)) - 14; // the middle of the numbers
        int last = 0;
        for (int x = 0; x < 200; ++x) {
            for (int y = row - 5; y < row + 5; ++y)
                last = image.pixelColor(x, y) != Qt::white ? x : last;
        }
        return last;
    };
    CHECK(widthOfNumbers(3) > widthOfNumbers(0) + 60);
}
