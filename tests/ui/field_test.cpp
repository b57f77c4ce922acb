#include "ui/controls/field.h"
#include "ui/controls/label.h"
#include "ui/file/day_field.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace Qt::StringLiterals;

TEST_CASE("A field gives its sentence the lines that it needs, and its line stays as high as it was")
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *field = new Field(u"Last day"_s);
    column->addWidget(field);
    column->addStretch(1);
    page.resize(300, 400);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    const int alone = field->line()->height();
    const auto fits = [&] {
        const auto *said = field->findChildren<Label *>().last();
        return field->line()->height() == alone && said->isVisible()
            && said->height() >= said->heightForWidth(said->width());
    };
    field->say(u"Leave it empty while they work here. Nobody is taken out: notes name them."_s);
    REQUIRE(QTest::qWaitFor(fits));
    page.resize(200, 400);
    REQUIRE(QTest::qWaitFor([&] { return field->width() < 200 && fits(); }));
    page.resize(900, 400);
    REQUIRE(QTest::qWaitFor([&] { return field->width() > 800 && fits(); }));
    field->say({});
    REQUIRE(QTest::qWaitFor([&] { return field->height() < alone * 2 + 20 && field->line()->height() == alone; }));
}

TEST_CASE("A click on what lies beneath a field is not lost where leaving the field says something")
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *day = new DayField(u"Began on"_s);
    auto *below = new QPushButton(u"Nora"_s);
    column->addWidget(day);
    column->addWidget(below);
    column->addStretch(1);
    day->setDay(QDate(2026, 5, 14));
    page.resize(400, 400);
    page.show();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    int clicks = 0;
    QObject::connect(below, &QPushButton::clicked, &page, [&clicks] { ++clicks; });
    const auto click = [&] { // as the window system does, which finds the widget under the pointer
        const QPoint at = below->mapTo(&page, below->rect().center());
        QTest::mousePress(page.windowHandle(), Qt::LeftButton, {}, at);
        QTest::qWait(20);
        QTest::mouseRelease(page.windowHandle(), Qt::LeftButton, {}, at);
        QTest::qWait(20);
    };
    below->setFocusPolicy(Qt::StrongFocus);
    day->line()->setFocus();
    click();
    REQUIRE(clicks == 1);
    REQUIRE(day->findChildren<Label *>().last()->text().contains(u"14 May 2026"_s));
    REQUIRE(day->findChildren<Label *>().last()->isVisible());
}

TEST_CASE("The day that a field offers as an example is one that it takes, in a country with two calendars too")
{
    const QLocale before;
    for (const QString &country : {u"en_US"_s, u"th_TH"_s}) {
        QLocale::setDefault(QLocale(country));
        for (const DayOf what : {DayOf::Birth, DayOf::Past}) {
            DayField day(u"Began on"_s, what);
            day.setText(u"soon"_s);
            day.sayDay();
            QString said = day.findChildren<Label *>().last()->text();
            INFO(said.toStdString());
            said.remove(u"This is not a day yet. Try "_s).chop(1);
            day.setText(said);
            CHECK(day.day().has_value());
        }
    }
    QLocale::setDefault(before);
}
