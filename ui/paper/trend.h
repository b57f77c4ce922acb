// Minutes to settle, session by session, for one child and beside nobody else's.
#pragma once

#include "src/records/course.h"
#include "src/records/session.h"
#include "src/rules/progress.h"
#include "ui/paper/tokens.h"

#include <QRectF>
#include <QString>

#include <span>
#include <vector>

class QPainter;

namespace attune {

/// One held session. With minutes it is a point of the line; without, a mark beneath it that says why.
struct TrendPoint {
    /// The session's number in its course.
    int number = 0;
    QDate day;
    SettlePoint settle;
    bool isRegulationHour = false;

    bool operator==(const TrendPoint &) const = default;
};

/// All of a trend.
struct TrendDrawing {
    /// Every held session, by number.
    std::vector<TrendPoint> points;
    Progress progress;

    /// Under three episodes only words stand.
    bool isDrawn() const { return progress.trend != Trend::TooFew; }

    bool operator==(const TrendDrawing &) const = default;
};

/// `hours`: those of the child's signed notes that were not struck. A held session without one is not recorded.
TrendDrawing trendDrawing(const Course &course, std::span<const Session> sessions, std::span<const Hour> hours);

/// The same for the hours that a summary tells of, by time, numbered by themselves from 1.
TrendDrawing trendExcerpt(std::span<const Hour> hours);

/// What the line says, in a sentence with its counts.
QString trendSentence(const TrendDrawing &drawing);
/// "shorter", "much the same", "longer", "too few to say".
QString trendWord(Trend trend);
/// One point as it is read aloud: "Session 12, 9 April: settled after 20 minutes, an hour given to regulation".
QString trendPointWords(const TrendPoint &point);

/// Where the points of a drawn trend lie in a box.
QPointF trendPlace(const QRectF &box, const TrendDrawing &drawing, std::size_t point, qreal scale,
                   Qt::LayoutDirection direction);

/// Draws the line, or under three episodes the sentence alone, into `box`. The sentence of a drawn line stands beside
/// it and is the caller's to set.
void paintTrend(QPainter &painter, const QRectF &box, const TrendDrawing &drawing, const Tokens &tokens, qreal scale,
                const QColor &ground);

/// The last minutes of a child in small, on a scale of 0 to 48 that is the same for every family, with no number. What
/// took longer than 48 stands at the top under an arrow; a last hour not yet settled ends in a ring. `recent`: each
/// with its minutes, by time. 62 x 34 logical pixels are enough.
void paintSparkline(QPainter &painter, const QRectF &box, std::span<const SettlePoint> recent, const Tokens &tokens);

} // namespace attune
