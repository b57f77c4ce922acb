#include "src/rules/typed_day.h"

#include <QList>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <vector>

namespace attune {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastLetters = 3; // of the name of a month or weekday that is cut short
constexpr int nearYears = 10; // a short year that is no birth's lies at most so far ahead

struct Number {
    int value = 0;
    qsizetype digits = 0;
};

// What was typed, taken apart. There are three numbers at most in a day.
struct Parts {
    std::vector<Number> numbers;
    QStringList words;
};

bool isOfWord(char32_t c)
{
    return QChar::isLetter(c) || QChar::isMark(c) || c == U'\'' || c == U'\u2019';
}

Parts partsOf(const QString &typed)
{
    Parts parts;
    const auto text = typed.normalized(QString::NormalizationForm_KC).toLower().toUcs4();
    for (auto next = text.begin(); next != text.end();) {
        const auto from = next;
        if (QChar::isDigit(*next)) {
            Number number;
            for (; next != text.end() && QChar::isDigit(*next); ++next)
                number.value = std::min(number.value * 10 + QChar::digitValue(*next), 1'000'000);
            number.digits = next - from;
            parts.numbers.push_back(number);
        } else if (isOfWord(*next)) {
            next = std::find_if_not(next, text.end(), isOfWord);
            QString word;
            for (auto letter = from; letter != next; ++letter)
                word += QChar::fromUcs4(*letter);
            parts.words += word;
        } else {
            ++next;
        }
    }
    return parts;
}

// Names of the reader's language first. Those of months have a form of their own beside a day in some.
QStringList namesOf(int number, const QLocale &locale, bool isMonth)
{
    QStringList names;
    for (const QLocale &each : {locale, QLocale::c()}) {
        for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
            names += isMonth ? each.monthName(number, format) : each.dayName(number, format);
            names += isMonth ? each.standaloneMonthName(number, format) : each.standaloneDayName(number, format);
        }
    }
    for (QString &name : names) {
        const Parts parts = partsOf(name);
        name = parts.numbers.empty() ? parts.words.join(u' ') : QString(); // "month 5" in some languages
    }
    return names;
}

// 1 and on; nothing where no name or more than one of different numbers begins so. A whole name is never another's
// beginning.
std::optional<int> named(const QString &word, int count, const QLocale &locale, bool isMonth)
{
    std::optional<int> begun;
    bool isOne = true;
    for (int number = 1; number <= count; ++number) {
        for (const QString &name : namesOf(number, locale, isMonth)) {
            if (name == word)
                return number;
            if (word.size() < leastLetters || !name.startsWith(word))
                continue;
            isOne = isOne && (!begun || begun == number);
            begun = number;
        }
    }
    return isOne ? begun : std::nullopt;
}

enum class Order { DayMonthYear, MonthDayYear, YearMonthDay };

Order orderOf(const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    const qsizetype day = format.indexOf(u'd');
    const qsizetype month = format.indexOf(u'M');
    const qsizetype year = format.indexOf(u'y');
    if (year >= 0 && year < month && year < day)
        return Order::YearMonthDay;
    return month < day ? Order::MonthDayYear : Order::DayMonthYear;
}

// The day of a month in the year that is meant where the century was not typed.
std::optional<QDate> inCentury(int shortYear, int month, int day, DayOf what, QDate today)
{
    const QDate last = what == DayOf::Birth ? today : today.addYears(nearYears);
    for (int century = last.year() / 100 * 100; century >= last.year() / 100 * 100 - 100; century -= 100) {
        const QDate found(century + shortYear, month, day);
        if (found.isValid() && found <= last)
            return found;
    }
    return std::nullopt;
}

std::optional<QDate> withoutYear(int month, int day, DayOf what, QDate today)
{
    std::optional<QDate> found;
    for (int year = today.year() - 1; year <= today.year() + 1; ++year) {
        const QDate each(year, month, day);
        if (!each.isValid() || what == DayOf::Birth || (what == DayOf::Past && each > today))
            continue;
        if (!found || std::abs(today.daysTo(each)) < std::abs(today.daysTo(*found)))
            found = each;
    }
    return found;
}

bool isYear(const Number &number)
{
    return number.digits == 4 && number.value >= 1000;
}

std::optional<QDate> dayOfNumbers(const Number &year, const Number &month, const Number &day, DayOf what, QDate today)
{
    if (month.digits > 2 || day.digits > 2)
        return std::nullopt;
    if (isYear(year)) {
        const QDate found(year.value, month.value, day.value);
        return found.isValid() ? std::optional(found) : std::nullopt;
    }
    return year.digits == 2 ? inCentury(year.value, month.value, day.value, what, today) : std::nullopt;
}

// One of the two orders of day and month; the other one where that makes no day.
std::optional<QDate> inEitherOrder(const Number &one, const Number &other, const Number *year, bool monthFirst,
                                   DayOf what, QDate today)
{
    const auto read = [&](const Number &month, const Number &day) {
        if (year)
            return dayOfNumbers(*year, month, day, what, today);
        return month.digits <= 2 && day.digits <= 2 ? withoutYear(month.value, day.value, what, today) : std::nullopt;
    };
    const auto usual = monthFirst ? read(one, other) : read(other, one);
    return usual ? usual : monthFirst ? read(other, one) : read(one, other);
}

std::optional<QDate> dayOfNumbersAlone(const std::vector<Number> &numbers, DayOf what, QDate today,
                                       const QLocale &locale)
{
    const Order order = orderOf(locale);
    if (numbers.size() == 2)
        return inEitherOrder(numbers[0], numbers[1], nullptr, order != Order::DayMonthYear, what, today);
    if (numbers.size() != 3)
        return std::nullopt;
    if (isYear(numbers[0]) || (order == Order::YearMonthDay && !isYear(numbers[2])))
        return dayOfNumbers(numbers[0], numbers[1], numbers[2], what, today);
    return inEitherOrder(numbers[0], numbers[1], &numbers[2], order == Order::MonthDayYear, what, today);
}

std::optional<QDate> dayInMonth(const std::vector<Number> &numbers, int month, DayOf what, QDate today)
{
    if (numbers.size() == 1)
        return numbers[0].digits <= 2 ? withoutYear(month, numbers[0].value, what, today) : std::nullopt;
    if (numbers.size() != 2)
        return std::nullopt;
    const bool yearFirst = isYear(numbers[0]);
    return dayOfNumbers(numbers[yearFirst ? 0 : 1], {month, 1}, numbers[yearFirst ? 1 : 0], what, today);
}

std::optional<QDate> onWeekday(int weekday, DayOf what, QDate today)
{
    if (what == DayOf::Birth)
        return std::nullopt;
    const int back = (today.dayOfWeek() - weekday + 7) % 7;
    return what == DayOf::Plan ? today.addDays((7 - back) % 7) : today.addDays(-back);
}

bool isAmong(const QString &word, const QStringList &words, QLatin1String english)
{
    return word == english || std::any_of(words.begin(), words.end(), [&](const QString &each) {
               return partsOf(each).words.join(u' ') == word;
           });
}

std::optional<QDate> dayOfWords(const QString &words, QDate today, const DayWords &known)
{
    if (isAmong(words, known.today, "today"_L1))
        return today;
    if (isAmong(words, known.yesterday, "yesterday"_L1))
        return today.addDays(-1);
    return isAmong(words, known.tomorrow, "tomorrow"_L1) ? std::optional(today.addDays(1)) : std::nullopt;
}

// What stands beside a number and says nothing that the place of the number does not say.
bool isBeside(const QString &word)
{
    static const QStringList words{u"st"_s, u"nd"_s, u"rd"_s, u"th"_s, u"of"_s, u"the"_s, u"de"_s, u"del"_s,
                                   u"年"_s, u"月"_s, u"日"_s, u"년"_s, u"월"_s, u"일"_s,  u"г"_s,  u"р"_s};
    return words.contains(word);
}

// As a form shows it: in some languages the name of a month is several words, or one that other words begin with.
std::optional<QDate> asWritten(const QString &typed, const QLocale &locale)
{
    for (const QString &format : {locale.dateFormat(QLocale::LongFormat), u"d MMMM yyyy"_s, u"d MMM yyyy"_s}) {
        if (const QDate day = locale.toDate(typed.trimmed(), format); day.isValid() && format.contains("yyyy"_L1))
            return day;
    }
    return std::nullopt;
}

struct Names {
    std::optional<int> month, weekday;
};

// The month and the weekday among the words; nothing where one of these is neither.
std::optional<Names> namesAmong(const QStringList &words, const QLocale &locale)
{
    Names found;
    const auto whole = words.size() > 1 ? named(words.join(u' '), 12, locale, true) : std::nullopt;
    if (whole) // several words in some languages
        return Names{whole, {}};
    for (const QString &word : words) {
        if (isBeside(word))
            continue;
        const auto month = named(word, 12, locale, true);
        const auto weekday = named(word, 7, locale, false);
        if (month && !found.month)
            found.month = month;
        else if (weekday && !found.weekday)
            found.weekday = weekday;
        else
            return std::nullopt;
    }
    return found;
}

std::optional<QDate> dayWithoutNumbers(const QStringList &words, DayOf what, QDate today, const QLocale &locale,
                                       const DayWords &known)
{
    if (const auto day = dayOfWords(words.join(u' '), today, known))
        return day;
    const auto weekday = words.size() == 1 ? named(words.front(), 7, locale, false) : std::nullopt;
    return weekday ? onWeekday(*weekday, what, today) : std::nullopt;
}

} // namespace

std::optional<QDate> typedDay(const QString &typed, DayOf what, QDate today, const QLocale &locale,
                              const DayWords &words)
{
    if (const auto day = asWritten(typed, locale))
        return day;
    const Parts parts = partsOf(typed);
    if (parts.numbers.empty())
        return dayWithoutNumbers(parts.words, what, today, locale, words);
    const auto names = namesAmong(parts.words, locale);
    if (!names)
        return std::nullopt;
    const auto day = names->month ? dayInMonth(parts.numbers, *names->month, what, today)
                                  : dayOfNumbersAlone(parts.numbers, what, today, locale);
    return day && names->weekday && day->dayOfWeek() != *names->weekday ? std::nullopt : day;
}

} // namespace attune
