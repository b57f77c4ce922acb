#include "src/rules/day.h"

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace attune;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Instant utc(int year, unsigned month, unsigned day, int hour, int minute)
{
    return std::chrono::sys_days(std::chrono::year(year) / static_cast<int>(month) / static_cast<int>(day))
        + std::chrono::hours(hour) + std::chrono::minutes(minute);
}

} // namespace

TEST_CASE("A session at half past eleven at night keeps its own day, whatever day it is elsewhere")
{
    const auto auckland = momentsAt(QDate(2026, 5, 14), QTime(23, 30), u"Pacific/Auckland"_s);
    REQUIRE(auckland == std::vector{utc(2026, 5, 14, 11, 30)});
    REQUIRE(dayIn(u"Pacific/Auckland"_s, auckland[0]) == QDate(2026, 5, 14));
    REQUIRE(dayIn(u"America/Vancouver"_s, auckland[0]) == QDate(2026, 5, 14));

    const auto vancouver = momentsAt(QDate(2026, 5, 14), QTime(23, 30), u"America/Vancouver"_s);
    REQUIRE(vancouver == std::vector{utc(2026, 5, 15, 6, 30)});
    REQUIRE(dayIn(u"America/Vancouver"_s, vancouver[0]) == QDate(2026, 5, 14));
    REQUIRE(dayIn(u"UTC"_s, vancouver[0]) == QDate(2026, 5, 15));
    REQUIRE(clockTimeIn(u"America/Vancouver"_s, vancouver[0]) == QTime(23, 30));
}

TEST_CASE("The day is right on both sides of both clock changes, north and south")
{
    // Auckland: back on 5 April 2026, forward on 27 September 2026. Vancouver: forward on 10 March 2024, back on 3
    // November.
    REQUIRE(momentsAt(QDate(2026, 4, 4), QTime(23, 30), u"Pacific/Auckland"_s) == std::vector{utc(2026, 4, 4, 10, 30)});
    REQUIRE(momentsAt(QDate(2026, 4, 5), QTime(23, 30), u"Pacific/Auckland"_s) == std::vector{utc(2026, 4, 5, 11, 30)});
    REQUIRE(momentsAt(QDate(2026, 9, 26), QTime(23, 30), u"Pacific/Auckland"_s)
            == std::vector{utc(2026, 9, 26, 11, 30)});
    REQUIRE(momentsAt(QDate(2026, 9, 27), QTime(23, 30), u"Pacific/Auckland"_s)
            == std::vector{utc(2026, 9, 27, 10, 30)});
    REQUIRE(momentsAt(QDate(2024, 3, 9), QTime(23, 30), u"America/Vancouver"_s)
            == std::vector{utc(2024, 3, 10, 7, 30)});
    REQUIRE(momentsAt(QDate(2024, 3, 10), QTime(23, 30), u"America/Vancouver"_s)
            == std::vector{utc(2024, 3, 11, 6, 30)});
    REQUIRE(momentsAt(QDate(2024, 11, 2), QTime(23, 30), u"America/Vancouver"_s)
            == std::vector{utc(2024, 11, 3, 6, 30)});
    REQUIRE(momentsAt(QDate(2024, 11, 3), QTime(23, 30), u"America/Vancouver"_s)
            == std::vector{utc(2024, 11, 4, 7, 30)});
    for (const auto &[day, zone] : {std::pair(QDate(2026, 4, 5), u"Pacific/Auckland"_s),
                                    {QDate(2026, 9, 27), u"Pacific/Auckland"_s},
                                    {QDate(2024, 3, 10), u"America/Vancouver"_s},
                                    {QDate(2024, 11, 3), u"America/Vancouver"_s}})
        REQUIRE(dayIn(zone, momentsAt(day, QTime(23, 30), zone).at(0)) == day);
}

TEST_CASE("An hour that the clock shows twice has two moments, and one that it leaps over has none")
{
    REQUIRE(momentsAt(QDate(2026, 4, 5), QTime(2, 30), u"Pacific/Auckland"_s)
            == std::vector{utc(2026, 4, 4, 13, 30), utc(2026, 4, 4, 14, 30)});
    REQUIRE(momentsAt(QDate(2024, 11, 3), QTime(1, 30), u"America/Vancouver"_s)
            == std::vector{utc(2024, 11, 3, 8, 30), utc(2024, 11, 3, 9, 30)});
    REQUIRE(momentsAt(QDate(2026, 9, 27), QTime(2, 30), u"Pacific/Auckland"_s).empty());
    REQUIRE(momentsAt(QDate(2024, 3, 10), QTime(2, 30), u"America/Vancouver"_s).empty());
    REQUIRE(momentsAt(QDate(2026, 4, 5), QTime(2, 30), u"Australia/Lord_Howe"_s).size() == 1);
    REQUIRE(momentsAt(QDate(2011, 12, 30), QTime(12, 0), u"Pacific/Apia"_s).empty());
}

TEST_CASE("Every moment found for a clock time shows that time of that day")
{
    std::mt19937 generator(8);
    for (const QString &zone :
         {u"Pacific/Auckland"_s, u"America/Vancouver"_s, u"Asia/Kathmandu"_s, u"Pacific/Kiritimati"_s, u"UTC"_s}) {
        for (int round = 0; round < 300; ++round) {
            const QDate day = QDate(1990, 1, 1).addDays(static_cast<int>(generator() % 20000));
            const QTime time = QTime(0, 0).addSecs(static_cast<int>(generator() % 1440) * 60);
            const auto moments = momentsAt(day, time, zone);
            REQUIRE(moments.size() <= 2);
            for (const Instant moment : moments) {
                REQUIRE(dayIn(zone, moment) == day);
                REQUIRE(clockTimeIn(zone, moment) == time);
            }
        }
    }
}

TEST_CASE("A zone that nobody knows has no days")
{
    for (const QString &zone : {u"Mars/Olympus"_s, u""_s, u"pacific/auckland "_s, u"../etc/passwd"_s}) {
        REQUIRE_FALSE(isZone(zone));
        REQUIRE(dayIn(zone, Instant(0ms)) == std::nullopt);
        REQUIRE(clockTimeIn(zone, Instant(0ms)) == std::nullopt);
        REQUIRE(momentsAt(QDate(2026, 5, 14), QTime(10, 0), zone).empty());
    }
    REQUIRE(isZone(u"Pacific/Auckland"_s));
    REQUIRE(isZone(u"UTC"_s));
}

TEST_CASE("A name that means another zone on another computer, or is none, is no zone though the system takes it")
{
    for (const QString &zone :
         {u"localtime"_s, u"posixrules"_s, u"Factory"_s, u"posix/Europe/Berlin"_s, u"right/Europe/Berlin"_s,
          u"UTC+02:00"_s, u"UTC-5"_s, u"EST5"_s, u"<+02>-2"_s, u"CET-1CEST,M3.5.0,M10.5.0/3"_s, u"Berlin"_s,
          u"Europe"_s, u"Europe/"_s, u"Europe//Berlin"_s, u"Europe/./Berlin"_s, u"Europe/../Europe/Berlin"_s,
          u"../zoneinfo/Europe/Berlin"_s, u"Europe/Berlin\n"_s, u"europe/berlin"_s}) {
        INFO(zone.toStdString());
        CHECK_FALSE(isZone(zone));
        CHECK_FALSE(dayIn(zone, Instant(0ms)));
    }
    for (const QString &zone :
         {u"UTC"_s, u"GMT"_s, u"Etc/UTC"_s, u"Etc/GMT+5"_s, u"Etc/GMT-14"_s, u"US/Eastern"_s, u"EST5EDT"_s, u"EST"_s,
          u"GB-Eire"_s, u"America/Argentina/Buenos_Aires"_s, u"America/Port-au-Prince"_s, u"Africa/Dar_es_Salaam"_s}) {
        INFO(zone.toStdString());
        CHECK(isZone(zone));
    }
    CHECK(momentsAt(QDate(2026, 5, 14), QTime(10, 0), u"Etc/GMT+5"_s) == std::vector{utc(2026, 5, 14, 15, 0)});
}

TEST_CASE("A computer's own zone is taken by the name that is known everywhere, and asked for where it has none")
{
    for (const QString &told : {u"Europe/Berlin"_s, u"posix/Europe/Berlin"_s, u"right/Europe/Berlin"_s,
                                u"/any/zoneinfo/Europe/Berlin"_s, u"/any/zoneinfo/right/Europe/Berlin"_s}) {
        INFO(told.toStdString());
        CHECK(portableZoneName(told) == u"Europe/Berlin"_s);
    }
    CHECK(portableZoneName(u"US/Eastern"_s) == u"US/Eastern"_s);
    for (const QString &told : {u"localtime"_s, u"CET-1CEST"_s, u"/any/zoneinfo/localtime"_s, u""_s}) {
        INFO(told.toStdString());
        CHECK(portableZoneName(told) == told);
        CHECK_FALSE(isZone(portableZoneName(told)));
    }
    CHECK(isZone(zoneOfThisComputer()));
}
