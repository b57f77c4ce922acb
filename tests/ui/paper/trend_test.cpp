#include "ui/paper/trend.h"

#include "tests/ui/paper/course.h"
#include "ui/controls/trend_view.h"

#include <QAccessible>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::story;

namespace {

const std::vector<HourHeld> onlyConnect{HourHeld::Connect};

Story storyOf(const std::vector<std::optional<int>> &minutes)
{
    Story story = newStory();
    for (const auto one : minutes) {
        addSession(story);
        addHour(story, onlyConnect, onlyConnect, one);
    }
    return story;
}

TrendDrawing drawingOf(const Story &story)
{
    return trendDrawing(story.course, story.sessions, story.hours);
}

QImage sparkline(const Story &story)
{
    QImage image(62, 34, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    std::vector<SettlePoint> recent;
    std::ranges::transform(story.hours, std::back_inserter(recent), settlePoint);
    paintSparkline(painter, image.rect(), recent, lightTokens());
    return image;
}

} // namespace

TEST_CASE("Under three episodes no trend is drawn, and words say so")
{
    const TrendDrawing drawing = drawingOf(storyOf({30, 20, std::nullopt}));
    CHECK_FALSE(drawing.isDrawn());
    CHECK(trendSentence(drawing)
          == QStringLiteral("Two hard moments are recorded so far. A line is drawn from three on."));
}

TEST_CASE("An hour beyond the small drawing's scale is told from one at its top")
{
    CHECK(sparkline(storyOf({30, 49, 20})) != sparkline(storyOf({30, 48, 20})));
}

TEST_CASE("Not recorded, no hard moment and not yet settled are three different things")
{
    Story story = storyOf({30, std::nullopt, 20, 25});
    addSession(story); // no signed note
    addSession(story);
    addHour(story, onlyConnect, onlyConnect, 40, false);
    const TrendDrawing drawing = drawingOf(story);
    REQUIRE(drawing.points.size() == 6);
    CHECK(drawing.points[1].settle.mark == SettleMark::NoEpisode);
    CHECK(drawing.points[4].settle.mark == SettleMark::NotRecorded);
    CHECK(drawing.points[5].settle.mark == SettleMark::NotYetSettled);
    CHECK(drawing.points[5].settle.atLeast);
    CHECK(trendPointWords(drawing.points[1]).endsWith(QStringLiteral("no hard moment")));
    CHECK(trendPointWords(drawing.points[4]).endsWith(QStringLiteral("not recorded")));
    CHECK(trendPointWords(drawing.points[5]).endsWith(QStringLiteral("not yet settled after at least 40 minutes")));
    // A mark without minutes stands beneath the line and never on it.
    const QRectF box(0, 0, 570, 200);
    const qreal zero = trendPlace(box, drawing, 1, 1, Qt::LeftToRight).y();
    CHECK(trendPlace(box, drawing, 4, 1, Qt::LeftToRight).y() == zero);
    CHECK(trendPlace(box, drawing, 5, 1, Qt::LeftToRight).y() < zero);
}

TEST_CASE("The sentence counts what it says, and says what had not yet settled")
{
    Story story = storyOf({34, 36, 30, 18, 16});
    addSession(story);
    addHour(story, onlyConnect, onlyConnect, 16, false);
    CHECK(trendSentence(drawingOf(story))
          == QStringLiteral(
              "Of 6 hard moments, the first 3: about 34 minutes; the last 3: about 18 minutes. Shorter. 1 of "
              "these not yet settled when the hour ended. Hard days belong to the line."));
}

TEST_CASE("An hour given to regulation is named, and a hard one moves no other point")
{
    Story story = storyOf({30, 20, 25});
    addSession(story);
    addHour(story, {HourHeld::Regulation}, {HourHeld::Regulation}, 38);
    const TrendDrawing drawing = drawingOf(story);
    CHECK(drawing.points[3].isRegulationHour);
    CHECK(trendPointWords(drawing.points[3]).endsWith(QStringLiteral("an hour given to regulation")));
}

TEST_CASE("The trend is read with its own sentence, and its points are asked by keyboard and by mouse")
{
    TrendView view;
    const TrendDrawing drawing = drawingOf(storyOf({30, 20, 25}));
    view.setTrend(drawing);
    view.resize(570, view.sizeHint().height());
    view.show();
    REQUIRE(QTest::qWaitForWindowActive(&view));
    QAccessibleInterface *read = QAccessible::queryAccessibleInterface(&view);
    CHECK(read->role() == QAccessible::Graphic);
    CHECK(read->text(QAccessible::Name) == trendSentence(drawing));
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Left);
    CHECK(view.said() == trendPointWords(drawing.points[2]));
    QTest::keyClick(&view, Qt::Key_Home);
    CHECK(read->text(QAccessible::Description) == trendPointWords(drawing.points[0]));
    QTest::keyClick(&view, Qt::Key_Escape);
    CHECK(view.said().isEmpty());
    QTest::mouseMove(&view, view.placeOf(1) + QPoint(8, -8));
    REQUIRE(QTest::qWaitFor([&] { return view.asked() == 1; }));
}

TEST_CASE("A view with nothing to ask is no stop of Tab")
{
    TrendView view;
    view.setTrend(drawingOf(storyOf({30})));
    CHECK(view.focusPolicy() == Qt::NoFocus);
    CHECK_FALSE(view.accessibleName().isEmpty());
}
