#include "ui/controls/field.h"
#include "ui/controls/label.h"

#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

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
