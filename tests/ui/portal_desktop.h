// A desktop that says whether it is dark, as a program on the bus hears it.
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <memory>

namespace attune::test {

/// A bus of its own with a desktop portal on it that knows one setting.
class PortalDesktop : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    explicit PortalDesktop(uint scheme)
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

    ~PortalDesktop() override
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

} // namespace attune::test
