#include "ui/window_shape.h"

#include "tests/ui/vault_desk.h"

#include <QScreen>
#include <QSettings>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

TEST_CASE("A window that is closed, its vault open or not, is remembered in its size")
{
    VaultDesk desk;
    desk.setUp();
    desk.window().resize(1234, 700);
    desk.window().close();
    REQUIRE(QTest::qWaitFor([&] { return readWindowShape(desk.settingsFile()) == WindowShape{{1234, 700}, false}; }));
}

TEST_CASE("A window opens in the size it is given, and no larger than the free part of its screen")
{
    QWidget window;
    const QSize free = window.screen()->availableSize();
    showIn(window, {free - QSize(100, 50), false});
    REQUIRE(window.size() == free - QSize(100, 50));
    showIn(window, {free + QSize(100, 50), false});
    REQUIRE(window.size() == free);
    showIn(window, {free - QSize(100, 50), true});
    REQUIRE(window.isMaximized());
    REQUIRE(shapeOf(window).isMaximized);
}

TEST_CASE("What is no size in the settings is the usual one")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"attune.ini"_s);
    REQUIRE(readWindowShape(file) == WindowShape());
    writeWindowShape({{1300, 750}, true}, file);
    REQUIRE(readWindowShape(file) == WindowShape{{1300, 750}, true});
    for (const QVariant &nonsense : {QVariant(u"large"_s), QVariant(QSize(0, -4)), QVariant(QStringList{u"3"_s})}) {
        QSettings(file, QSettings::IniFormat).setValue(u"window/size"_s, nonsense);
        REQUIRE(readWindowShape(file).size == WindowShape().size);
    }
}
