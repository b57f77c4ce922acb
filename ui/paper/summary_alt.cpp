#include "ui/paper/summary_alt.h"

#include "ui/paper/course_arc.h"
#include "ui/paper/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace attune::summary_words {

namespace {

struct AltWords {
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

QString allOf(const std::vector<HourHeld> &marks)
{
    QStringList words;
    for (const HourHeld mark : marks)
        words += heldWord(mark);
    return QLocale().createSeparatedList(words);
}

QString stopWords(const CourseStop &stop)
{
    if (stop.main.empty())
        return stop.also.empty() ? AltWords::tr("held, and nothing marked") : allOf(stop.also);
    return stop.also.empty() ? allOf(stop.main)
                             : AltWords::tr("mostly %1, also %2").arg(allOf(stop.main), allOf(stop.also));
}

} // namespace

// The months are named as they are drawn: with their year where it is another than before.
QString courseRow(const CourseDrawing &row)
{
    QStringList months;
    QStringList stops;
    QDate day;
    const auto endMonth = [&](const QDate &next) {
        if (!stops.empty())
            months.back() = AltWords::tr("%1: %2.").arg(months.back(), stops.join(AltWords::tr("; ")));
        stops.clear();
        if (next.isValid())
            months += QLocale().toString(
                next, day.isValid() && day.year() == next.year() ? AltWords::tr("MMMM") : AltWords::tr("MMMM yyyy"));
        day = next;
    };
    for (const CourseStop &stop : row.stops) {
        if (!day.isValid() || day.year() != stop.day.year() || day.month() != stop.day.month())
            endMonth(stop.day);
        stops += stopWords(stop);
    }
    endMonth({});
    return AltWords::tr("What each session held. %1").arg(months.join(u' '));
}

} // namespace attune::summary_words
