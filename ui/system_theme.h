// Whether the desktop is dark now.
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace attune {

/// Follows the desktop's own choice between light and dark. Qt 6.5 and newer know it; before that the desktop portal is
/// asked (org.freedesktop.appearance color-scheme), and where there is none the palette that the desktop gave.
class SystemTheme : public QObject {
    Q_OBJECT
public:
    explicit SystemTheme(QObject *parent = nullptr);

    bool isDark() const { return m_dark; }

Q_SIGNALS:
    void changed();

private:
    void set(bool dark);
    void askPortal();
    Q_SLOT void portalSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

    bool m_dark;
};

} // namespace attune
