// The course so far: session after session, what each hour held.
#pragma once

#include "src/records/course.h"
#include "src/records/session.h"
#include "src/rules/hour.h"
#include "ui/paper/tokens.h"

#include <QRectF>
#include <QString>

#include <optional>
#include <span>
#include <vector>

class QPainter;

namespace attune {

/// One held session. Without a signed note that was not struck, nothing is known of what it held.
struct CourseStop {
    int number = 0;
    QDate day;
    bool isTold = false;
    /// Drawn large: what the hour mostly held, one or several equally.
    std::vector<HourHeld> main;
    /// Drawn small: what else it held.
    std::vector<HourHeld> also;
    bool isToday = false;
    /// Weeks away before it, from three on.
    std::optional<int> weeksAway;

    bool operator==(const CourseStop &) const = default;
};

/// All of a course.
struct CourseDrawing {
    std::vector<CourseStop> stops;
    /// Sessions before Attune: counted, and nothing known of them.
    int before = 0;
    /// Only some of the hours, as a summary tells of them: neither numbers nor the guide, which both count all.
    bool isExcerpt = false;
    /// The number of a session that is planned for today and will be the next.
    std::optional<int> next;
    /// Weeks since the last held session up to today, from three on, where none is today.
    std::optional<int> awayNow;

    bool operator==(const CourseDrawing &) const = default;
};

/// `hours`: those of the signed notes that were not struck, whichever child's. Planned sessions and those that did not
/// take place are no stops. `today`: nothing on paper, where a course has no today.
CourseDrawing courseDrawing(const Course &course, std::span<const Session> sessions, std::span<const Hour> hours,
                            std::optional<QDate> today);

/// The hours that a summary tells of, by time: in rows of at most so many stops (1 or more), each drawn by itself.
std::vector<CourseDrawing> courseExcerpt(std::span<const Hour> hours, std::size_t most);

/// One stop as it is read aloud: "Session 12, 9 April: Reflect, and Connect".
QString courseStopWords(const CourseStop &stop);
/// The whole in a sentence: how many sessions were held, and where the soft guide lies.
QString courseSentence(const CourseDrawing &drawing);

/// The height in which a course is drawn at a text size, in logical pixels.
qreal courseArcHeight(qreal scale);

/// Where the stops lie. A long course that would stand too close begins later, and says how many came before.
class CourseFrame {
public:
    CourseFrame(const QRectF &box, const CourseDrawing &drawing, qreal scale, Qt::LayoutDirection direction);

    qreal x(int number) const;
    qreal line() const { return m_line; }
    qreal step() const { return m_step; }
    /// The first number that is drawn.
    int first() const { return m_first; }
    /// The last number that has room; the line runs on to it.
    int last() const { return m_last; }
    bool isMirrored() const { return m_mirrored; }

private:
    QRectF m_box;
    qreal m_line;
    qreal m_step;
    int m_first;
    int m_last;
    bool m_mirrored;
};

/// Draws the course into `box`, which is as high as courseArcHeight(). `ground` is the colour behind it.
void paintCourseArc(QPainter &painter, const QRectF &box, const CourseDrawing &drawing, const Tokens &tokens,
                    qreal scale, const QColor &ground);

} // namespace attune
