#include "ui/one_window.h"

#include <QDir>
#include <QFile>
#include <QSocketNotifier>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace attune {

namespace {

constexpr int patience = 3000; // milliseconds that a start waits for the first window's answer
constexpr qsizetype longestToken = 256;

bool makeAddress(const QByteArray &path, sockaddr_un &address)
{
    address.sun_family = AF_UNIX;
    if (path.isEmpty() || path.size() >= static_cast<qsizetype>(sizeof address.sun_path))
        return false;
    std::memcpy(address.sun_path, path.constData(), static_cast<std::size_t>(path.size()) + 1);
    return true;
}

const sockaddr *plain(const sockaddr_un &address)
{
    return reinterpret_cast<const sockaddr *>(&address);
}

bool isOurs(int connection)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    return getsockopt(connection, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == getuid();
}

bool isReadable(int connection, int milliseconds)
{
    pollfd waiting{connection, POLLIN, 0};
    int ready = 0;
    do {
        ready = poll(&waiting, 1, milliseconds);
    } while (ready < 0 && errno == EINTR);
    return ready > 0;
}

} // namespace

QString OneWindow::usualFolder()
{
    const QString own = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return own.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) : own;
}

OneWindow::OneWindow(const QString &folder)
    : m_socketPath(QFile::encodeName(QDir(folder).filePath(QStringLiteral("attune.socket"))))
{
    QDir().mkpath(folder);
    const QByteArray lock = QFile::encodeName(QDir(folder).filePath(QStringLiteral("attune.lock")));
    m_lock = open(lock.constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (m_lock >= 0 && flock(m_lock, LOCK_EX | LOCK_NB) == 0)
        listen();
}

OneWindow::~OneWindow()
{
    if (m_socket >= 0) {
        unlink(m_socketPath.constData());
        close(m_socket);
    }
    if (m_lock >= 0)
        close(m_lock);
}

// Under the lock, so that a socket that lies there is one that a killed program left.
void OneWindow::listen()
{
    sockaddr_un address{};
    if (!makeAddress(m_socketPath, address))
        return;
    unlink(m_socketPath.constData());
    m_socket = socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (m_socket < 0)
        return;
    if (bind(m_socket, plain(address), sizeof address) != 0 || ::listen(m_socket, 4) != 0) {
        close(m_socket);
        m_socket = -1;
    }
}

bool OneWindow::wakeFirst(const QByteArray &token) const
{
    sockaddr_un address{};
    if (m_socket >= 0 || !makeAddress(m_socketPath, address))
        return false;
    const int first = socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0);
    if (first < 0)
        return false;
    char answered = 0;
    const QByteArray message = "front " + token.first(std::min(token.size(), longestToken));
    const bool woken = ::connect(first, plain(address), sizeof address) == 0 && isOurs(first)
        && send(first, message.constData(), static_cast<std::size_t>(message.size()), MSG_NOSIGNAL) == message.size()
        && isReadable(first, patience) && recv(first, &answered, 1, 0) == 1;
    close(first);
    return woken;
}

void OneWindow::answer(QObject *owner)
{
    if (m_socket < 0)
        return;
    auto *notifier = new QSocketNotifier(m_socket, QSocketNotifier::Read, owner);
    connect(notifier, &QSocketNotifier::activated, this, &OneWindow::answerOne);
}

// Whoever asks has sent its message at once: nothing is waited for on the screen's thread.
void OneWindow::answerOne()
{
    const int other = accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
    if (other < 0)
        return;
    std::array<char, 6 + longestToken> message{};
    const ssize_t size = isOurs(other) && isReadable(other, 50) ? recv(other, message.data(), message.size(), 0) : 0;
    const QByteArrayView said(message.data(), std::max<ssize_t>(size, 0));
    const bool asks = said.startsWith("front ");
    if (asks)
        send(other, "1", 1, MSG_NOSIGNAL);
    close(other);
    if (asks)
        Q_EMIT asked(said.sliced(6).toByteArray());
}

void bringToFront(QWidget &window, const QByteArray &token)
{
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token); // where Qt takes it from for the next activation
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace attune
