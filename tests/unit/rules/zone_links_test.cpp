#include "src/rules/zone_links.h"

#include "src/rules/day.h"

#include <QTimeZone>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace attune;
using namespace Qt::StringLiterals;

TEST_CASE("An older name of a zone means the present one, also where the system does not ship it any more")
{
    // No system has had these two for years. Qt 6.4 takes them for no zones; Qt 6.8 knows them from a list of its own.
    for (const QString &old : {u"US/Pacific-New"_s, u"Canada/East-Saskatchewan"_s}) {
        INFO(old.toStdString());
        CHECK(isZone(old));
    }
    const QDate day(2026, 11, 2);
    const QTime time(16, 0);
    for (const auto &[old, present] : {std::pair(u"US/Pacific-New"_s, u"America/Los_Angeles"_s),
                                       {u"US/Eastern"_s, u"America/New_York"_s},
                                       {u"America/Montreal"_s, u"America/Toronto"_s},
                                       {u"NZ"_s, u"Pacific/Auckland"_s},
                                       {u"EST5EDT"_s, u"America/New_York"_s}}) {
        INFO(old.toStdString());
        const auto moments = momentsAt(day, time, old);
        REQUIRE(moments.size() == 1);
        CHECK(presentZoneName(old) == present);
        CHECK(moments == momentsAt(day, time, present));
        CHECK(dayIn(old, moments[0]) == day);
        CHECK(clockTimeIn(old, moments[0]) == time);
    }
}

TEST_CASE("Every older name leads to a zone that the system has, in one step")
{
    const QStringList names = oldZoneNames();
    REQUIRE(names.size() > 150);
    REQUIRE(std::is_sorted(names.begin(), names.end()));
    for (const QString &old : names) {
        INFO(old.toStdString());
        const QString present = presentZoneName(old);
        CHECK(QTimeZone(present.toLatin1()).isValid());
        CHECK(presentZoneName(present).isEmpty());
    }
    CHECK(presentZoneName(u"Pacific/Auckland"_s).isEmpty());
    CHECK(presentZoneName(u"US/Easter"_s).isEmpty());
    CHECK(presentZoneName({}).isEmpty());
}
