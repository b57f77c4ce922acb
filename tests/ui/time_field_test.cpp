#include "ui/controls/time_field.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace attune;

namespace {
std::optional<QTime> understood(const char16_t *typed)
{
    return TimeField::understood(QString::fromUtf16(typed));
}
} // namespace

TEST_CASE("A time is understood however people type it")
{
    for (const char16_t *typed : {u"1002", u"10:02", u"10.02", u"10,02", u"10h02", u"10 02", u" 10:02 ", u"10:02 am",
                                  u"\u0661\u0660:\u0660\u0662"}) {
        INFO(QString::fromUtf16(typed).toStdString());
        CHECK(understood(typed) == QTime(10, 2));
    }
    CHECK(understood(u"9") == QTime(9, 0));
    CHECK(understood(u"930") == QTime(9, 30));
    CHECK(understood(u"9:30") == QTime(9, 30));
    CHECK(understood(u"2:05 pm") == QTime(14, 5));
    CHECK(understood(u"12 a.m.") == QTime(0, 0));
    CHECK(understood(u"0000") == QTime(0, 0));
}

TEST_CASE("What is no time is never taken for one")
{
    for (const char16_t *typed : {u"", u"  ", u"24:00", u"10:60", u"10:2", u"10:", u"soon", u"10 past", u"100234",
                                  u"13 pm", u"-5", u"10:02:30", u"::", u"pm"}) {
        INFO(QString::fromUtf16(typed).toStdString());
        if (QString::fromUtf16(typed) == QLatin1String("10:"))
            CHECK(understood(typed) == QTime(10, 0)); // on the way to 10:02
        else
            CHECK_FALSE(understood(typed));
    }
}

TEST_CASE("The arrows go by a minute and the page keys by ten, and stay within the day")
{
    TimeField field(QStringLiteral("Began"));
    QSignalSpy changed(&field, &TimeField::timeChanged);
    QTest::keyClick(&field, Qt::Key_Up);
    REQUIRE_FALSE(field.time());
    field.setTime(QTime(23, 58));
    QTest::keyClick(&field, Qt::Key_Up);
    QTest::keyClick(&field, Qt::Key_Up);
    REQUIRE(field.time() == QTime(23, 59));
    REQUIRE(changed.count() == 1);
    QTest::keyClick(&field, Qt::Key_PageDown);
    REQUIRE(field.text() == QStringLiteral("23:49"));
}

TEST_CASE("A time is tidied when it is left, and what is no time stays as it was typed and is said")
{
    QWidget window;
    TimeField field(QStringLiteral("Began"), &window);
    QLineEdit other(&window);
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    field.setFocus();
    QTest::keyClicks(&field, QStringLiteral("1002"));
    other.setFocus();
    REQUIRE(field.text() == QStringLiteral("10:02"));
    field.setFocus();
    field.selectAll();
    QTest::keyClicks(&field, QStringLiteral("soonish"));
    other.setFocus();
    REQUIRE(field.text() == QStringLiteral("soonish"));
    REQUIRE(field.isUnclear());
    REQUIRE(field.toolTip().contains(QStringLiteral("10:02")));
}
