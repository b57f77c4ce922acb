#include "src/rules/typed_day.h"

#include "src/rules/date_parts.h"

#include <QList>

#include <algorithm>
#include <cstdlib>
#include <set>
#include <vector>

namespace attune {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestDay = 120; // in UTF-16 units
constexpr int nearYears = 10; // a short year that is no birth's lies at most so far ahead
// Beyond these a year is of another calendar, such as 1401 in Iran, 2079 in Nepal or 5782, or a slip.
constexpr int yearsBack = 150;
constexpr int yearsAhead = 50;
constexpr int yearsAheadOfBirth = 100; // of which the field asks whether it is meant

bool isLikely(QDate day, DayOf what, QDate today)
{
    return day >= today.addYears(-yearsBack)
        && day <= today.addYears(what == DayOf::Birth ? yearsAheadOfBirth : yearsAhead);
}

// The places of day, month and year in one of the locale's formats, without the words in it.
enum class DateOrder { DayMonthYear, MonthDayYear, YearMonthDay };

DateOrder orderIn(const QString &format)
{
    QString places;
    bool isQuoted = false;
    for (const QChar c : format) {
        isQuoted = isQuoted != (c == u'\'');
        if (!isQuoted)
            places += c;
    }
    places.remove(u"dddd"_s).remove(u"ddd"_s);
    const qsizetype day = places.indexOf(u'd');
    const qsizetype month = places.indexOf(u'M');
    const qsizetype year = places.indexOf(u'y');
    if (year >= 0 && year < month && year < day)
        return DateOrder::YearMonthDay;
    return month < day ? DateOrder::MonthDayYear : DateOrder::DayMonthYear;
}

// What is known before the numbers are read.
struct DayQuestion {
    DayOf what;
    QDate today;
    const QLocale &locale;
};

// The day of a month in the year that is meant where the century was not typed.
std::optional<QDate> inCentury(int shortYear, int month, int day, const DayQuestion &asked)
{
    const QDate last = asked.what == DayOf::Birth ? asked.today : asked.today.addYears(nearYears);
    for (int century = last.year() / 100 * 100; century >= last.year() / 100 * 100 - 100; century -= 100) {
        const QDate found(century + shortYear, month, day);
        if (found.isValid() && found <= last)
            return found;
    }
    return std::nullopt;
}

std::optional<QDate> withoutYear(int month, int day, const DayQuestion &asked)
{
    std::optional<QDate> found;
    for (int year = asked.today.year() - 1; year <= asked.today.year() + 1; ++year) {
        const QDate each(year, month, day);
        if (!each.isValid() || asked.what == DayOf::Birth || (asked.what == DayOf::Past && each > asked.today))
            continue;
        if (!found || std::abs(asked.today.daysTo(each)) < std::abs(asked.today.daysTo(*found)))
            found = each;
    }
    return found;
}

bool isYear(const DatePiece &number)
{
    return number.part == DatePart::Year || (number.part == DatePart::Open && number.digits == 4);
}

bool canBe(const DatePiece &number, DatePart part)
{
    return number.part == part || number.part == DatePart::Open;
}

// A year of two digits could be of either of Thailand's calendars.
std::optional<QDate> dayOfNumbers(const DatePiece *year, const DatePiece &month, const DatePiece &day,
                                  const DayQuestion &asked)
{
    if (month.digits > 2 || day.digits > 2 || !canBe(month, DatePart::Month) || !canBe(day, DatePart::Day))
        return std::nullopt;
    if (!year)
        return withoutYear(month.value, day.value, asked);
    if (!canBe(*year, DatePart::Year))
        return std::nullopt;
    if (year->digits == 2 && asked.locale.language() != QLocale::Thai)
        return inCentury(year->value, month.value, day.value, asked);
    const QDate found(year->value, month.value, day.value);
    return year->digits == 4 && found.isValid() && isLikely(found, asked.what, asked.today) ? std::optional(found)
                                                                                            : std::nullopt;
}

// One of the two orders of day and month; the other one where that makes no day.
std::optional<QDate> inEitherOrder(const DatePiece &one, const DatePiece &other, const DatePiece *year, bool monthFirst,
                                   const DayQuestion &asked)
{
    const auto usual = monthFirst ? dayOfNumbers(year, one, other, asked) : dayOfNumbers(year, other, one, asked);
    if (usual)
        return usual;
    return monthFirst ? dayOfNumbers(year, other, one, asked) : dayOfNumbers(year, one, other, asked);
}

std::optional<QDate> dayOfNumbersAlone(const std::vector<DatePiece> &numbers, const DayQuestion &asked)
{
    const DateOrder order = orderIn(asked.locale.dateFormat(QLocale::ShortFormat));
    if (numbers.size() == 2)
        return inEitherOrder(numbers[0], numbers[1], nullptr, order != DateOrder::DayMonthYear, asked);
    if (numbers.size() != 3)
        return std::nullopt;
    // As 14/3-22 is written in Sweden.
    if (order == DateOrder::YearMonthDay && !isYear(numbers[0]) && !isYear(numbers[2])
        && numbers[1].gap.trimmed() != numbers[2].gap.trimmed())
        return asked.locale.language() == QLocale::Swedish ? dayOfNumbers(&numbers[2], numbers[1], numbers[0], asked)
                                                           : std::nullopt;
    if (isYear(numbers[0]) || (order == DateOrder::YearMonthDay && !isYear(numbers[2])))
        return dayOfNumbers(&numbers[0], numbers[1], numbers[2], asked);
    return inEitherOrder(numbers[0], numbers[1], &numbers[2], order == DateOrder::MonthDayYear, asked);
}

// Of two numbers beside the name of a month one is the year. Where a language sets it first, two that could each be it
// make no day: with an English name the other order is meant.
std::optional<QDate> dayInMonth(const DateParts &parts, const DayQuestion &asked)
{
    const std::vector<DatePiece> &numbers = parts.numbers;
    const DatePiece named{{}, *parts.month, 1, DatePart::Month, {}};
    if (numbers.size() == 1)
        return dayOfNumbers(nullptr, named, numbers[0], asked);
    if (numbers.size() != 2)
        return std::nullopt;
    const auto yearFirst = dayOfNumbers(&numbers[0], named, numbers[1], asked);
    const auto yearLast = dayOfNumbers(&numbers[1], named, numbers[0], asked);
    if (isYear(numbers[0]) || isYear(numbers[1]))
        return isYear(numbers[0]) ? yearFirst : yearLast;
    if (parts.beforeMonth == 2)
        return std::nullopt; // two days of it
    if (orderIn(asked.locale.dateFormat(QLocale::LongFormat)) != DateOrder::YearMonthDay)
        return yearLast;
    return yearFirst && yearLast ? std::nullopt : yearFirst ? yearFirst : yearLast;
}

std::optional<QDate> onWeekday(int weekday, const DayQuestion &asked)
{
    if (asked.what == DayOf::Birth)
        return std::nullopt;
    const int back = (asked.today.dayOfWeek() - weekday + 7) % 7;
    return asked.what == DayOf::Plan ? asked.today.addDays((7 - back) % 7) : asked.today.addDays(-back);
}

// "3月" and "tháng 3" name it too.
DateParts withMonthNamed(DateParts parts)
{
    const auto month = std::ranges::find(parts.numbers, DatePart::Month, &DatePiece::part);
    if (parts.month || month == parts.numbers.end() || month->digits > 2)
        return parts;
    parts.month = month->value;
    parts.beforeMonth = static_cast<std::size_t>(month - parts.numbers.begin());
    parts.numbers.erase(month);
    return parts;
}

std::optional<QDate> dayOfParts(const DateParts &parts, const DayQuestion &asked)
{
    if (parts.numbers.empty())
        return parts.weekday && !parts.month ? onWeekday(*parts.weekday, asked) : std::nullopt;
    const auto day = parts.month ? dayInMonth(parts, asked) : dayOfNumbersAlone(parts.numbers, asked);
    return day && parts.weekday && day->dayOfWeek() != *parts.weekday ? std::nullopt : day;
}

bool isAmong(const QString &word, const QStringList &words, QLatin1String english)
{
    return word == english
        || std::any_of(words.begin(), words.end(), [&](const QString &each) { return dateWord(each) == word; });
}

std::optional<QDate> dayOfWords(const QString &word, QDate today, const DayWords &known)
{
    if (isAmong(word, known.today, "today"_L1))
        return today;
    if (isAmong(word, known.yesterday, "yesterday"_L1))
        return today.addDays(-1);
    return isAmong(word, known.tomorrow, "tomorrow"_L1) ? std::optional(today.addDays(1)) : std::nullopt;
}

// As a form shows it: in some languages the name of a month is one that other words begin with, or a number.
std::optional<QDate> asWritten(const QString &typed, const DayQuestion &asked)
{
    for (const QString &format : {asked.locale.dateFormat(QLocale::LongFormat), u"d MMMM yyyy"_s, u"d MMM yyyy"_s}) {
        const QDate day = asked.locale.toDate(typed.trimmed(), format);
        if (day.isValid() && format.contains("yyyy"_L1) && isLikely(day, asked.what, asked.today))
            return day;
    }
    return std::nullopt;
}

} // namespace

std::optional<QDate> typedDay(const QString &typed, DayOf what, QDate today, const QLocale &locale,
                              const DayWords &words)
{
    if (typed.size() > longestDay)
        return std::nullopt;
    const DayQuestion asked{what, today, locale};
    if (const auto day = asWritten(typed, asked))
        return day;
    if (const QString word = dateWord(typed); !word.isEmpty()) {
        if (const auto day = dayOfWords(word, today, words))
            return day;
    }
    std::set<QDate> days;
    for (const DateParts &parts : datePartsOf(typed, locale)) {
        if (const auto day = dayOfParts(withMonthNamed(parts), asked))
            days.insert(*day);
    }
    return days.size() == 1 ? std::optional(*days.begin()) : std::nullopt;
}

} // namespace attune
