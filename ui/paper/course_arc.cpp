#include "ui/paper/course_arc.h"

#include "src/rules/course.h"
#include "ui/paper/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace attune {

namespace {

struct CourseWords {
    Q_DECLARE_TR_FUNCTIONS(Course)
};

QString listed(const std::vector<HourHeld> &marks)
{
    QStringList words;
    for (const HourHeld mark : marks)
        words.append(heldWord(mark));
    return QLocale().createSeparatedList(words);
}

void tell(CourseStop &stop, const Hour &hour)
{
    stop.isTold = true;
    stop.main = hour.mainMarks;
    for (const HourHeld held : hour.held) {
        if (std::ranges::find(stop.main, held) == stop.main.end())
            stop.also.push_back(held);
    }
}

CourseStop stopOf(const SessionNumber &numbered, const Session &session, std::span<const Hour> hours)
{
    CourseStop stop;
    stop.number = numbered.number;
    stop.day = session.day;
    if (const auto hour = std::ranges::find(hours, session.id, &Hour::session); hour != hours.end())
        tell(stop, *hour);
    return stop;
}

} // namespace

CourseDrawing courseDrawing(const Course &course, std::span<const Session> sessions, std::span<const Hour> hours,
                            std::optional<QDate> today)
{
    CourseDrawing drawing;
    drawing.before = course.sessionsBefore;
    std::optional<QDate> seen;
    for (const SessionNumber &numbered : numberedSessions(course, sessions)) {
        const Session &session = *std::ranges::find(sessions, numbered.session, &Session::id);
        CourseStop stop = stopOf(numbered, session, hours);
        stop.isToday = today && session.day == *today;
        if (seen)
            stop.weeksAway = weeksAway(*seen, session.day);
        seen = session.day;
        drawing.stops.push_back(std::move(stop));
    }
    if (!today)
        return drawing;
    const bool plannedToday = std::ranges::any_of(sessions, [&](const Session &session) {
        return session.course == course.id && session.status == SessionStatus::Planned && session.day == *today;
    });
    if (plannedToday)
        drawing.next = heldSessions(course, sessions) + 1;
    else if (seen && *seen < *today && !course.ended)
        drawing.awayNow = weeksAway(*seen, *today);
    return drawing;
}

std::vector<CourseDrawing> courseExcerpt(std::span<const Hour> hours, std::size_t most)
{
    std::vector<CourseDrawing> rows;
    for (const Hour &hour : hours) {
        if (rows.empty() || rows.back().stops.size() == most)
            rows.emplace_back().isExcerpt = true;
        CourseStop &stop = rows.back().stops.emplace_back();
        stop.number = static_cast<int>(rows.back().stops.size());
        stop.day = hour.day;
        tell(stop, hour);
    }
    return rows;
}

QString courseStopWords(const CourseStop &stop)
{
    const QString day = QLocale().toString(stop.day, CourseWords::tr("d MMMM"));
    QString words = !stop.isTold ? CourseWords::tr("note to write")
        : stop.main.empty()      ? CourseWords::tr("held")
                                 : listed(stop.main);
    if (!stop.also.empty())
        words = CourseWords::tr("mostly %1; also %2").arg(words, listed(stop.also));
    words = CourseWords::tr("Session %1, %2: %3").arg(stop.number).arg(day, words);
    return stop.weeksAway ? CourseWords::tr("%1, after %n weeks away", nullptr, *stop.weeksAway).arg(words) : words;
}

QString courseSentence(const CourseDrawing &drawing)
{
    const int held = drawing.before + static_cast<int>(drawing.stops.size());
    const QString count = held == 0 ? CourseWords::tr("No session yet.")
        : held == 1                 ? CourseWords::tr("1 session held.")
                                    : CourseWords::tr("%n sessions held.", nullptr, held);
    return CourseWords::tr("%1 20 to 30 sessions is a soft guide, and the work may go on.").arg(count);
}

} // namespace attune
