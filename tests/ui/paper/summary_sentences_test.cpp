// What the sentences of a summary say, and of which hours.
#include "tests/ui/paper/a_summary.h"

#include <QLocale>

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

// All that is written, wherever its lines end.
QString words(const Summary &summary)
{
    return allText(SummaryPages(summary, QPageSize::A4)).simplified();
}

} // namespace

TEST_CASE("Each child and course has a line of its own, and under three hard moments none")
{
    Summary summary = aSummary(1);
    Person second;
    second.name = u"Bo"_s;
    summary.children.push_back(second);
    ToldCourse &course = summary.courses.front();
    course.lines.push_back({second.id, {}});
    for (int i = 0; i < 4; ++i) {
        course.lines[0].hours.push_back(hourWith(HourHeld::Connect, 30 - i));
        course.lines[1].hours.push_back(hourWith(HourHeld::Connect));
    }
    QString text = words(summary);
    CHECK(text.contains(u"Minutes to settle, Lila"_s));
    CHECK(text.contains(u"there were 4 hard moments"_s));
    CHECK_FALSE(text.contains(u"Minutes to settle, Bo"_s));
    CHECK_FALSE(text.contains(u"4 November 2025 to 2 March 2026"_s));
    summary.courses.push_back(ToldCourse(course));
    summary.courses.front().ended = QDate(2026, 3, 2);
    text = words(summary);
    CHECK(text.count(u"Minutes to settle, Lila"_s) == 2);
    CHECK(text.contains(u"4 November 2025 to 2 March 2026"_s));
}

TEST_CASE("It is said in how many sessions the readers were there, and never that they were where they were not")
{
    Summary summary = aSummary(4);
    std::vector<Hour> &hours = summary.courses.front().hours;
    hours[1].present = {};
    CHECK(words(summary).contains(u"Grandma was there in 3 of them."_s));
    for (Hour &hour : hours)
        hour.present = {};
    CHECK_FALSE(words(summary).contains(u"Grandma was there"_s));
    Person grandpa = summary.recipients.front();
    grandpa.nickname = u"Grandpa"_s;
    summary.recipients.push_back(grandpa);
    hours[0].present = summary.request.recipients;
    const QString text = words(summary);
    const QString names = QLocale().createSeparatedList({u"Grandma"_s, u"Grandpa"_s});
    CHECK(text.contains(names + u", as the family’s own"_s));
    CHECK(text.contains(names + u", or one of them, were there in 1 of them."_s));
}

TEST_CASE("A first meeting in which nothing was marked yet shows no row of noughts")
{
    Summary summary = aSummary(1);
    summary.courses.front().hours.front().mainMarks.clear();
    CHECK_FALSE(words(summary).contains(u"What sessions mostly held"_s));
}

TEST_CASE("Sessions before the records begin are told of")
{
    Summary summary = aSummary(3);
    summary.courses.front().sessionsBefore = 12;
    CHECK(words(summary).contains(u"12 sessions were before these notes begin"_s));
}
