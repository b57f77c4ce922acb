#include "ui/paper/trend.h"

#include "src/rules/course.h"
#include "ui/paper/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace attune {

namespace {

struct TrendWords {
    Q_DECLARE_TR_FUNCTIONS(Trend)
};

QString middleWords(const Middle &middle)
{
    return middle.atLeast ? TrendWords::tr("at least %1").arg(minutesWord(middle.minutes))
                          : TrendWords::tr("about %1").arg(minutesWord(middle.minutes));
}

QString settleWords(const SettlePoint &settle)
{
    switch (settle.mark) {
    case SettleMark::NotRecorded:
        return TrendWords::tr("not recorded");
    case SettleMark::NoEpisode:
        return TrendWords::tr("no hard moment");
    case SettleMark::Settled:
        return settle.minutes ? TrendWords::tr("settled after %1").arg(minutesWord(*settle.minutes))
                              : TrendWords::tr("settled, minutes not known");
    case SettleMark::NotYetSettled:
        return settle.minutes ? TrendWords::tr("not yet settled after at least %1").arg(minutesWord(*settle.minutes))
                              : TrendWords::tr("not yet settled");
    }
    Q_UNREACHABLE();
}

} // namespace

TrendDrawing trendDrawing(const Course &course, std::span<const Session> sessions, std::span<const Hour> hours)
{
    TrendDrawing drawing;
    for (const SessionNumber &numbered : numberedSessions(course, sessions)) {
        const auto session = std::ranges::find(sessions, numbered.session, &Session::id);
        TrendPoint point{numbered.number, session->day, {}, false};
        const auto hour = std::ranges::find(hours, numbered.session, &Hour::session);
        if (hour != hours.end()) {
            point.settle = settlePoint(*hour);
            point.isRegulationHour = hour->isRegulationHour;
        }
        drawing.points.push_back(point);
    }
    drawing.progress = progressOf(hours);
    return drawing;
}

TrendDrawing trendExcerpt(std::span<const Hour> hours)
{
    TrendDrawing drawing;
    for (const Hour &hour : hours)
        drawing.points.push_back(
            {static_cast<int>(drawing.points.size()) + 1, hour.day, settlePoint(hour), hour.isRegulationHour});
    drawing.progress = progressOf(hours);
    return drawing;
}

QString trendWord(Trend trend)
{
    switch (trend) {
    case Trend::TooFew:
        return TrendWords::tr("too few to say");
    case Trend::Shorter:
        return TrendWords::tr("shorter");
    case Trend::MuchTheSame:
        return TrendWords::tr("much the same");
    case Trend::Longer:
        return TrendWords::tr("longer");
    }
    Q_UNREACHABLE();
}

QString trendSentence(const TrendDrawing &drawing)
{
    const Progress &progress = drawing.progress;
    if (!progress.first || !progress.last) {
        return progress.episodes == 0 ? TrendWords::tr("No hard moment with its minutes is recorded yet. A line is "
                                                       "drawn from three on.")
            : progress.episodes == 1
            ? TrendWords::tr("One hard moment is recorded so far. A line is drawn from three on.")
            : TrendWords::tr("Two hard moments are recorded so far. A line is drawn from three on.");
    }
    //: How long hard moments lasted: "first 5 of 17: about 34 minutes; last 5: about 16 minutes."
    const QString first = middleWords(*progress.first);
    const QString last = middleWords(*progress.last);
    const QString word = capitalised(trendWord(progress.trend));
    QString sentence = progress.first->episodes == 1
        ? TrendWords::tr("Of %1 hard moments, the first: %2; the last: %3. %4.")
              .arg(progress.episodes)
              .arg(first, last, word)
        : TrendWords::tr("Of %1 hard moments, the first %2: %3; the last %4: %5. %6.")
              .arg(progress.episodes)
              .arg(progress.first->episodes)
              .arg(first)
              .arg(progress.last->episodes)
              .arg(last, word);
    if (progress.notYetSettled > 0)
        sentence += TrendWords::tr(" %1 of these not yet settled when the hour ended.").arg(progress.notYetSettled);
    if (progress.untimed > 0)
        sentence += TrendWords::tr(" %1 more settled at a minute not known.").arg(progress.untimed);
    return sentence + TrendWords::tr(" Hard days belong to the line.");
}

QString trendPointWords(const TrendPoint &point)
{
    const QString day = QLocale().toString(point.day, TrendWords::tr("d MMMM"));
    const QString words = TrendWords::tr("Session %1, %2: %3").arg(point.number).arg(day, settleWords(point.settle));
    return point.isRegulationHour ? TrendWords::tr("%1, an hour given to regulation").arg(words) : words;
}

} // namespace attune
