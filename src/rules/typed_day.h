// Calendar days as people write them.
#pragma once

#include <QDate>
#include <QLocale>
#include <QStringList>

#include <optional>

namespace attune {

/// What the day is of, which decides what a year of two digits, no year or the name of a weekday mean.
enum class DayOf {
    Birth, ///< a short year gives the last such day that is not after today; there is always a year
    Past, ///< without a year the last such day; "Tuesday" is today or the last
    Plan, ///< without a year the nearest such day; "Tuesday" is today or the next
};

/// The words of the reader's language beside those of the calendar; the English ones are understood in each.
struct DayWords {
    QStringList today, yesterday, tomorrow;
};

/// Reads a day as it is written in the locale's country: 3/14/2022 or 14.3.22 in the order of its short dates, March
/// 14, 2022 or 14 Mar '22 with its names of months or the English ones and the little words of its language (1er mars,
/// 14 marca 2022 r., 14 tháng 3), 14 III 2022, 2022-03-14, 2022年3月14日, today, yesterday, tomorrow, Tue, with the
/// digits of any script. Numbers that make no day in that order but one in the other are read in the other. A weekday
/// beside a date must be that date's own. A Thai year is read as its own in Thailand, where a short one could be of
/// either calendar. Nothing where it makes no day, and for a year too far off to be of this calendar.
std::optional<QDate> typedDay(const QString &typed, DayOf what, QDate today, const QLocale &locale,
                              const DayWords &words = {});

} // namespace attune
