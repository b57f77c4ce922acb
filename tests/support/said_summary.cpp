#include "tests/support/said_summary.h"

#include <QStringList>

namespace attune::test {

using namespace Qt::StringLiterals;

namespace {

QString plain(const std::optional<Middle> &middle)
{
    return middle ? u"%1/%2/%3/%4"_s.arg(middle->minutes)
                        .arg(middle->atLeast ? 1 : 0)
                        .arg(middle->episodes)
                        .arg(middle->notYetSettled)
                  : u"none"_s;
}

QString plain(const std::vector<HourHeld> &marks)
{
    QString text;
    for (const HourHeld mark : marks)
        text += QChar(u"cflr"[static_cast<int>(mark)]);
    return text;
}

} // namespace

QString plain(const SaidSummary &summary)
{
    QStringList lines;
    lines += u"sessions %1, with readers %2, before %3, regulation hours %4"_s.arg(summary.sessions)
                 .arg(summary.sessionsWithReaders)
                 .arg(summary.sessionsBefore)
                 .arg(summary.regulationHours);
    for (const Id<Person> &child : summary.children)
        lines += u"child "_s + child.toText();
    for (const Id<Clinician> &therapist : summary.therapists)
        lines += u"therapist "_s + therapist.toText();
    for (const QString &word : summary.helped)
        lines += u"helped "_s + word;
    for (const SaidCourse &course : summary.courses) {
        lines += u"course %1 to %2, %3 before"_s
                     .arg(course.opened.toString(Qt::ISODate), course.ended.value_or(QDate()).toString(Qt::ISODate))
                     .arg(course.sessionsBefore);
        for (const SaidHour &hour : course.hours) {
            QStringList readers;
            for (const Id<Person> &reader : hour.readers)
                readers += reader.toText().right(4);
            lines += u"  %1 main %2 held %3 regulation %4 readers %5"_s.arg(
                hour.day.toString(Qt::ISODate), plain(hour.mainMarks), plain(hour.held),
                hour.isRegulationHour ? u"yes"_s : u"no"_s, readers.join(u' '));
        }
        for (const auto &[child, points] : course.lines) {
            for (const SaidPoint &point : points) {
                lines += u"  child %1 on %2: mark %3, minutes %4, at least %5"_s
                             .arg(child.toText().right(4), point.day.toString(Qt::ISODate))
                             .arg(static_cast<int>(point.point.mark))
                             .arg(point.point.minutes.value_or(-1))
                             .arg(point.point.atLeast ? 1 : 0);
            }
        }
        for (const auto &[child, progress] : course.progress) {
            lines += u"  child %1: trend %2, first %3, last %4, episodes %5, untimed %6, not yet settled %7"_s
                         .arg(child.toText().right(4))
                         .arg(static_cast<int>(progress.trend))
                         .arg(plain(progress.first), plain(progress.last))
                         .arg(progress.episodes)
                         .arg(progress.untimed)
                         .arg(progress.notYetSettled);
        }
    }
    return lines.join(u'\n');
}

} // namespace attune::test
