#include "ui/system_theme.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace attune;

#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)

namespace {

/// A bus of its own with a desktop portal on it that knows one setting.
class Desktop : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    explicit Desktop(uint scheme)
        : m_scheme(scheme)
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
        REQUIRE(QTest::qWaitFor([this] { return m_daemon.canReadLine(); }));
        const QByteArray address = m_daemon.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        m_bus = std::make_unique<QDBusConnection>(
            QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("portal")));
        REQUIRE(m_bus->registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
        REQUIRE(m_bus->registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                                      QDBusConnection::ExportAllSlots));
    }

    ~Desktop() override
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        m_daemon.kill();
        (void)QTest::qWaitFor([this] { return m_daemon.state() == QProcess::NotRunning; });
    }

    void choose(uint scheme)
    {
        auto changed = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/portal/desktop"),
                                                  QStringLiteral("org.freedesktop.portal.Settings"),
                                                  QStringLiteral("SettingChanged"));
        changed << QStringLiteral("org.freedesktop.appearance") << QStringLiteral("color-scheme")
                << QVariant::fromValue(QDBusVariant(scheme));
        m_bus->send(changed);
    }

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key)
    {
        REQUIRE(group == QStringLiteral("org.freedesktop.appearance"));
        REQUIRE(key == QStringLiteral("color-scheme"));
        return QDBusVariant(QVariant::fromValue(QDBusVariant(m_scheme)));
    }

private:
    uint m_scheme;
    QProcess m_daemon;
    std::unique_ptr<QDBusConnection> m_bus;
};

} // namespace

TEST_CASE("The look follows the desktop's portal, at the start and when it changes")
{
    Desktop desktop(1);
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

#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
#include "system_theme_test.moc"
#endif
