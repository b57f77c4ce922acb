#include "tests/ui/in_window.h"
#include "tests/ui/laid_out.h"
#include "tests/ui/vault_desk.h"

#include <QFocusFrame>

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;

TEST_CASE("The ring is around whatever has the keyboard, also where Tab has scrolled the page to it")
{
    VaultDesk desk;
    desk.setUp();
    desk.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    waitUntilLaidOut(desk.window());
    const QAbstractButton *last = desk.button(QStringLiteral("Open the file"));
    const int before = inWindow(*last).top();
    REQUIRE(before > desk.window().height());
    for (int tab = 0; tab < 20 && QApplication::focusWidget() != last; ++tab)
        desk.press(Qt::Key_Tab);
    REQUIRE(QApplication::focusWidget() == last);
    REQUIRE(inWindow(*last).bottom() < desk.window().height());
    const auto *ring = desk.window().findChild<QFocusFrame *>();
    REQUIRE(ring);
    REQUIRE(ring->isVisible());
    REQUIRE(inWindow(*ring).contains(inWindow(*last)));
}

TEST_CASE("Enter in a field of a new family goes on to what is still missing, and opens the file where nothing is")
{
    VaultDesk desk;
    desk.setUp();
    desk.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    desk.type(QStringLiteral("Ava"));
    desk.press(Qt::Key_Return);
    REQUIRE(desk.says(QStringLiteral("the work is with a child and a caregiver")));
    desk.type(QStringLiteral("Mum"));
    desk.press(Qt::Key_Return);
    REQUIRE(desk.says(QStringLiteral("Choose what Mum is to the child.")));
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Tab, Qt::ShiftModifier);
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitFor(QStringLiteral("This story is just beginning.")));
}
