// Saves pictures of the drawings to look at, as tests/ui/regulation/pictures_test.cpp does.
#include "tests/ui/paper/course.h"
#include "ui/paper/course_arc.h"
#include "ui/paper/marks.h"
#include "ui/paper/trend.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::story;

namespace {

Story longStory(int count, int before)
{
    Story story = newStory(before);
    const std::vector<int> minutes{38, 34, 30, 41, 28, 26, 24, 36, 22, 21, 20, 18, 33, 19, 17, 15, 16, 14};
    for (int number = 0; number < count; ++number) {
        addSession(story, SessionStatus::Held, number == 11 ? 2 : 0);
        const auto main = heldInOrder[static_cast<std::size_t>(number * 7 % 4)];
        std::vector<HourHeld> held{main};
        if (number % 3 == 1)
            held.push_back(heldInOrder[static_cast<std::size_t>((number + 1) % 3)]);
        if (number == 9)
            continue; // a note to write
        const auto all = number == 4 ? std::vector<HourHeld>(heldInOrder.begin(), heldInOrder.begin() + 2)
            : number == 6            ? std::vector<HourHeld>(heldInOrder.begin(), heldInOrder.begin() + 3)
            : number == 8            ? std::vector<HourHeld>(heldInOrder.begin(), heldInOrder.end())
                                     : std::vector{main};
        const bool isOpen = number == 12 || number == 17;
        addHour(story, all, held, number == 14 ? std::nullopt : std::optional(minutes[size_t(number) % 18]), !isOpen);
    }
    return story;
}

void paintPage(QPainter &painter, const Tokens &tokens, Qt::LayoutDirection direction)
{
    painter.setLayoutDirection(direction);
    painter.fillRect(0, 0, 1010, 760, tokens.surface);
    const Story story = longStory(18, 0);
    const QDate today = story.sessions.back().day.addDays(7);
    Story now = story;
    addSession(now, SessionStatus::Planned);
    paintCourseArc(painter, {20, 10, 970, courseArcHeight(1)},
                   courseDrawing(now.course, now.sessions, now.hours, today), tokens, 1, tokens.surface);
    const Story longer = longStory(66, 6);
    paintCourseArc(painter, {20, 160, 970, courseArcHeight(1)},
                   courseDrawing(longer.course, longer.sessions, longer.hours, std::nullopt), tokens, 1,
                   tokens.surface);
    const TrendDrawing trend = trendDrawing(story.course, story.sessions, story.hours);
    paintTrend(painter, {20, 310, 570, 210}, trend, tokens, 1, tokens.surface);
    paintTrend(painter, {20, 530, 970, 210}, trendDrawing(longer.course, longer.sessions, longer.hours), tokens, 1,
               tokens.surface);
    std::vector<SettlePoint> recent;
    for (const TrendPoint &point : trend.points) {
        if (point.settle.minutes)
            recent.push_back(point.settle);
    }
    paintSparkline(painter, {620, 320, 62, 34}, recent, tokens);
    paintHeldBar(painter, {620, 370, 100, 11}, heldParts(story.hours), tokens, tokens.surface);
    for (std::size_t place = 0; place < heldInOrder.size(); ++place)
        paintMark(painter, {620 + 40.0 * qreal(place), 400, 28, 28}, heldInOrder[place], tokens, tokens.surface);
    const Story few = longStory(2, 0);
    paintTrend(painter, {620, 450, 360, 60}, trendDrawing(few.course, few.sessions, few.hours), tokens, 1,
               tokens.surface);
}

} // namespace

TEST_CASE("The drawings are pictured on screen and on paper", "[.pictures]")
{
    const QDir folder(qEnvironmentVariable("ATTUNE_PICTURES", QStringLiteral("build/pictures")));
    REQUIRE(folder.mkpath(QStringLiteral(".")));
    for (const bool dark : {false, true}) {
        for (const int ratio : {1, 2}) {
            QImage image(1010 * ratio, 760 * ratio, QImage::Format_ARGB32_Premultiplied);
            image.setDevicePixelRatio(ratio);
            QPainter painter(&image);
            paintPage(painter, dark ? darkTokens() : lightTokens(),
                      dark && ratio == 2 ? Qt::RightToLeft : Qt::LeftToRight);
            painter.end();
            const QString name = QStringLiteral("drawings-%1-%2x.png")
                                     .arg(dark ? QStringLiteral("dark") : QStringLiteral("light"))
                                     .arg(ratio);
            REQUIRE(image.save(folder.filePath(name)));
        }
    }
    QPdfWriter paper(folder.filePath(QStringLiteral("drawings.pdf")));
    paper.setResolution(1200);
    QPainter painter(&paper);
    painter.scale(paper.width() / 1010.0, paper.width() / 1010.0);
    paintPage(painter, lightTokens(), Qt::LeftToRight);
}
