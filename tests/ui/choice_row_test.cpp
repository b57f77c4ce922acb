#include "ui/controls/choice_row.h"

#include "ui/controls/chip.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace attune;

namespace {

void press(Qt::Key key)
{
    QTest::keyClick(QApplication::focusWidget(), key);
}

} // namespace

TEST_CASE("A row of one takes one, leaves it when it is chosen again, and says each change once")
{
    ChoiceRow row(ChoiceRow::Kind::One, QStringLiteral("Arrived"));
    row.setChoices({QStringLiteral("upset"), QStringLiteral("stirred up"), QStringLiteral("settled")});
    row.show();
    QSignalSpy edits(&row, &ChoiceRow::edited);
    QTest::mouseClick(row.chips()[0], Qt::LeftButton);
    QTest::mouseClick(row.chips()[2], Qt::LeftButton);
    CHECK(row.chosen() == std::vector{2});
    QTest::mouseClick(row.chips()[2], Qt::LeftButton);
    CHECK(row.one() == -1);
    CHECK(edits.count() == 3);
}

TEST_CASE("The arrows go round a row, in the direction of writing, and a letter takes the next that begins with it")
{
    ChoiceRow row(ChoiceRow::Kind::One, QStringLiteral("Arrived"));
    row.setChoices({QStringLiteral("upset"), QStringLiteral("stirred up"), QStringLiteral("settled")});
    row.show();
    REQUIRE(QTest::qWaitForWindowActive(&row));
    row.takeFocus(Qt::TabFocusReason);
    press(Qt::Key_Right);
    CHECK(row.chips()[1]->hasFocus());
    CHECK(row.one() == -1);
    press(Qt::Key_Return);
    CHECK(row.one() == 1);
    press(Qt::Key_S);
    CHECK(row.one() == 2);
    press(Qt::Key_S);
    CHECK(row.one() == 1);
    row.setLayoutDirection(Qt::RightToLeft);
    press(Qt::Key_Left);
    CHECK(row.chips()[2]->hasFocus());
}

TEST_CASE("A chip is read as a button that can be on, with its word and what is said of it")
{
    Chip chip(QStringLiteral("Humming"));
    chip.setChecked(true);
    chip.say(QStringLiteral("helped"));
    QAccessibleInterface *read = QAccessible::queryAccessibleInterface(&chip);
    REQUIRE(read);
    CHECK(read->text(QAccessible::Name) == QStringLiteral("Humming, helped"));
    CHECK(read->state().checkable);
    CHECK(read->state().checked);
}
