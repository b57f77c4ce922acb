#include "src/rules/typed_day.h"

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace Qt::StringLiterals;

namespace {

// A Thursday.
const QDate theDay(2026, 5, 14);

const QLocale american(QLocale::English, QLocale::UnitedStates);
const QLocale british(QLocale::English, QLocale::UnitedKingdom);
const QLocale german(QLocale::German, QLocale::Germany);
const QLocale swedish(QLocale::Swedish, QLocale::Sweden);

std::optional<QDate> read(const QString &typed, const QLocale &locale = american, DayOf what = DayOf::Past)
{
    return typedDay(typed, what, theDay, locale);
}

} // namespace

TEST_CASE("A day is read as it is written in the United States")
{
    for (const QString &typed :
         {u"3/14/2022"_s, u"03/14/2022"_s, u"3/14/22"_s, u"March 14, 2022"_s, u"Mar 14 2022"_s, u"mar. 14th, 2022"_s,
          u"14 March 2022"_s, u"2022-03-14"_s, u"3-14-2022"_s, u"Monday, March 14, 2022"_s, u" 3 / 14 / 2022 "_s}) {
        INFO(typed.toStdString());
        CHECK(read(typed) == QDate(2022, 3, 14));
        CHECK(read(typed, american, DayOf::Birth) == QDate(2022, 3, 14));
    }
    CHECK(read(u"2/3/2022"_s) == QDate(2022, 2, 3));
}

TEST_CASE("A day is read in the order of the reader's country, and in the other where only that makes a day")
{
    CHECK(read(u"2/3/2022"_s, british) == QDate(2022, 3, 2));
    CHECK(read(u"14.3.22"_s, german) == QDate(2022, 3, 14));
    CHECK(read(u"14. März 2022"_s, german) == QDate(2022, 3, 14));
    CHECK(read(u"14 Mär 22"_s, german) == QDate(2022, 3, 14));
    CHECK(read(u"22-03-14"_s, swedish) == QDate(2022, 3, 14));
    CHECK(read(u"14/3 2022"_s, swedish) == QDate(2022, 3, 14));
    CHECK(read(u"3/14/2022"_s, british) == QDate(2022, 3, 14));
    CHECK(read(u"14.3.22"_s) == QDate(2022, 3, 14));
    CHECK(read(u"14. mars 2022"_s, QLocale(QLocale::NorwegianBokmal)) == QDate(2022, 3, 14));
    CHECK(read(u"2022年3月14日"_s, QLocale(QLocale::Japanese)) == QDate(2022, 3, 14));
    CHECK(read(u"١٤/٣/٢٠٢٢"_s, QLocale(QLocale::Arabic, QLocale::Egypt)) == QDate(2022, 3, 14));
    CHECK(read(u"14 de marzo de 2022"_s, QLocale(QLocale::Spanish)) == QDate(2022, 3, 14));
}

TEST_CASE("A birth is never in the future for a short year")
{
    CHECK(read(u"2/3/49"_s, american, DayOf::Birth) == QDate(1949, 2, 3));
    CHECK(read(u"3.2.49"_s, german, DayOf::Birth) == QDate(1949, 2, 3));
    CHECK(read(u"Feb 3 49"_s, american, DayOf::Birth) == QDate(1949, 2, 3));
    CHECK(read(u"5/14/26"_s, american, DayOf::Birth) == theDay);
    CHECK(read(u"5/15/26"_s, american, DayOf::Birth) == QDate(1926, 5, 15));
    for (int year = 0; year < 100; ++year) {
        const QString typed = u"1/1/"_s + QString::number(year).rightJustified(2, u'0');
        const auto day = read(typed, american, DayOf::Birth);
        INFO(typed.toStdString());
        REQUIRE(day);
        CHECK(*day <= theDay);
        CHECK(*day > theDay.addYears(-101));
    }
    CHECK_FALSE(read(u"2/3"_s, american, DayOf::Birth));
    CHECK_FALSE(read(u"Tue"_s, american, DayOf::Birth));
}

TEST_CASE("Today, a weekday and a day without its year mean the day that is near")
{
    CHECK(read(u"today"_s) == theDay);
    CHECK(read(u"Yesterday"_s, german) == theDay.addDays(-1));
    CHECK(typedDay(u"Gestern"_s, DayOf::Past, theDay, german, {{u"heute"_s}, {u"gestern"_s}, {u"morgen"_s}})
          == theDay.addDays(-1));
    CHECK(read(u"tomorrow"_s) == theDay.addDays(1));
    CHECK(read(u"Tue"_s) == QDate(2026, 5, 12));
    CHECK(read(u"Tue"_s, american, DayOf::Plan) == QDate(2026, 5, 19));
    CHECK(read(u"thursday"_s) == theDay);
    CHECK(read(u"Thurs"_s, american, DayOf::Plan) == theDay);
    CHECK(read(u"Di"_s, german) == QDate(2026, 5, 12));
    CHECK(read(u"5/12"_s) == QDate(2026, 5, 12));
    CHECK(read(u"5/20"_s) == QDate(2025, 5, 20));
    CHECK(read(u"5/20"_s, american, DayOf::Plan) == QDate(2026, 5, 20));
    CHECK(read(u"12 December"_s) == QDate(2025, 12, 12));
    CHECK(read(u"3.1."_s, german, DayOf::Plan) == QDate(2026, 1, 3));
}

TEST_CASE("What makes no day is none")
{
    for (const QString &typed :
         {u""_s, u"  "_s, u"14"_s, u"2022"_s, u"March 2022"_s, u"3/14/2"_s, u"3/14/222"_s, u"31/31/2022"_s,
          u"30 February 2022"_s, u"2022-02-30"_s, u"Tuesday, March 14, 2022"_s, u"J 14 2022"_s, u"soon"_s,
          u"3/14/2022 10:00"_s, u"1e3/2/4"_s, u"%1"_s, u"\u202e"_s, u"99999999999999999999"_s}) {
        INFO(typed.toStdString());
        CHECK_FALSE(read(typed));
    }
}

TEST_CASE("A day that a form shows in any country is read back as the same day")
{
    const auto locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry);
    int count = 0;
    for (const QLocale &locale : locales) {
        for (const QDate &day : {QDate(2026, 5, 14), QDate(2022, 2, 3), QDate(2025, 12, 31), QDate(2024, 9, 11)}) {
            for (const QString &shown : {locale.toString(day, u"d MMMM yyyy"_s), day.toString(Qt::ISODate)}) {
                INFO(locale.name().toStdString() << ": " << shown.toStdString());
                CHECK(typedDay(shown, DayOf::Past, theDay, locale) == day);
                CHECK(typedDay(shown, DayOf::Birth, theDay, locale) == day);
                ++count;
            }
        }
    }
    CHECK(count > 1000);
}
