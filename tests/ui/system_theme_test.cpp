#include "tests/ui/portal_desktop.h"
#include "ui/system_theme.h"

#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace attune;

#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)

TEST_CASE("The look follows the desktop's portal, at the start and when it changes")
{
    test::PortalDesktop desktop(1);
    SystemTheme theme;
    int changes = 0;
    QObject::connect(&theme, &SystemTheme::changed, &theme, [&changes] { ++changes; });
    REQUIRE(QTest::qWaitFor([&] { return theme.isDark(); }));
    desktop.choose(2);
    REQUIRE(QTest::qWaitFor([&] { return !theme.isDark(); }));
    desktop.choose(1);
    REQUIRE(QTest::qWaitFor([&] { return theme.isDark(); }));
    REQUIRE(changes == 3);
}

#endif

TEST_CASE("Without a desktop to ask, the look is light")
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    REQUIRE_FALSE(SystemTheme().isDark());
}
