#include "ui/one_window.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <catch2/catch_test_macros.hpp>
#include <csignal>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace attune;

namespace {

// Asks from a thread, as another program would, since the first window answers in its own loop.
bool wakeFrom(const OneWindow &later, const QByteArray &token)
{
    bool woken = false;
    std::atomic_bool done = false;
    std::thread asking([&] {
        woken = later.wakeFirst(token);
        done = true;
    });
    const bool ended = QTest::qWaitFor([&] { return done.load(); }, 10000);
    asking.join();
    return ended && woken;
}

} // namespace

TEST_CASE("A later start brings the first window to the front, with the desktop's leave and nothing else")
{
    const QTemporaryDir folder;
    OneWindow first(folder.path());
    QObject owner;
    first.answer(&owner);
    const QSignalSpy asked(&first, &OneWindow::asked);
    const OneWindow later(folder.path());
    REQUIRE_FALSE(first.wakeFirst({}));
    REQUIRE(wakeFrom(later, "token-7"));
    REQUIRE(asked.size() == 1);
    REQUIRE(asked.front().front().toByteArray() == "token-7");
    REQUIRE(wakeFrom(later, {}));
    REQUIRE(asked.back().front().toByteArray().isEmpty());
}

TEST_CASE("A first window that was killed leaves nothing that keeps the next from being the first")
{
    const QTemporaryDir folder;
    const pid_t killed = fork();
    if (killed == 0) {
        const OneWindow first(folder.path());
        raise(SIGKILL);
    }
    REQUIRE(waitpid(killed, nullptr, 0) == killed);
    REQUIRE(QDir(folder.path()).exists(QStringLiteral("attune.lock")));
    OneWindow next(folder.path());
    REQUIRE_FALSE(next.wakeFirst({}));
    QObject owner;
    next.answer(&owner);
    const OneWindow later(folder.path());
    REQUIRE(wakeFrom(later, {}));
}

TEST_CASE("Once the first window is gone the next start is the first, and other folders know nothing of it")
{
    const QTemporaryDir folder;
    const QTemporaryDir other;
    {
        const OneWindow first(folder.path());
        REQUIRE_FALSE(OneWindow(other.path()).wakeFirst({}));
    }
    REQUIRE_FALSE(OneWindow(folder.path()).wakeFirst({}));
}

TEST_CASE("Where the folder cannot be used, every start is the first")
{
    const OneWindow first(QStringLiteral("/dev/null/nowhere"));
    REQUIRE_FALSE(first.wakeFirst({}));
    const QTemporaryDir folder;
    const OneWindow deep(folder.filePath(QString(200, QLatin1Char('x')))); // too long for a socket's name
    REQUIRE_FALSE(deep.wakeFirst({}));
}

TEST_CASE("A window that is asked for comes back from being minimized")
{
    QWidget window;
    window.showMinimized();
    bringToFront(window, {});
    REQUIRE(window.isVisible());
    REQUIRE_FALSE(window.isMinimized());
}
