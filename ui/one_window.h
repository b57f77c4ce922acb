// One window of Attune for each person: a second start brings the first one to the front.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QWidget>

namespace attune {

/// Tells whether this start is the first, by a lock that the system lets go of however the program ends, and asks the
/// first one through a socket beside it. It needs no desktop service, and nothing about a vault goes through it. Where
/// the folder cannot be used, every start is the first. May be made before the application.
class OneWindow : public QObject {
    Q_OBJECT
public:
    /// `folder`: the person's own for as long as they are logged in.
    explicit OneWindow(const QString &folder);
    /// The folder to use: XDG_RUNTIME_DIR or, where there is none, the person's cache.
    static QString usualFolder();
    ~OneWindow() override;

    /// Asks the first window to come to the front; whether it said that it would. `token`: the desktop's leave to do
    /// so, as it was handed to this start; may be empty.
    bool wakeFirst(const QByteArray &token) const;

    /// Lets asked() be emitted from now on, for as long as `owner` lives; the application must be there.
    void answer(QObject *owner);

Q_SIGNALS:
    /// A later start asks this window to come to the front.
    void asked(const QByteArray &token);

private:
    void listen();
    void answerOne();

    QByteArray m_socketPath;
    int m_lock = -1;
    int m_socket = -1;
};

/// Shows a window before all others, where the desktop allows it. `token`: as OneWindow::asked() hands it.
void bringToFront(QWidget &window, const QByteArray &token);

} // namespace attune
