#include "ui/quit_signals.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <sys/eventfd.h>
#include <unistd.h>

namespace attune {

namespace {

constexpr std::array asking = {SIGTERM, SIGINT, SIGHUP};

// A handler may do next to nothing: it adds one here, and the screen's thread wakes up.
int wake = -1;

void tellOfSignal(int /*signal*/)
{
    const eventfd_t one = 1;
    [[maybe_unused]] const ssize_t written = write(wake, &one, sizeof one);
}

void handleWith(void (*handler)(int))
{
    struct sigaction action { };
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    for (const int signal : asking)
        sigaction(signal, &action, nullptr);
}

} // namespace

QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
{
    wake = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    auto *notifier = new QSocketNotifier(wake, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        eventfd_t count = 0;
        if (eventfd_read(wake, &count) == 0)
            Q_EMIT asked();
    });
    handleWith(&tellOfSignal);
}

QuitSignals::~QuitSignals()
{
    handleWith(SIG_DFL);
    close(wake);
    wake = -1;
}

} // namespace attune
