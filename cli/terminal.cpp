#include "cli/terminal.h"

#include "cli/failure.h"

#include <QCoreApplication>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>
#include <utility>

namespace attune::cli {

namespace {

volatile std::sig_atomic_t interrupted = 0;
volatile std::sig_atomic_t caught = 0;

constexpr std::array signalsWhileAsking{SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP};

QByteArray forTerminal(QString line)
{
    for (QChar &c : line) {
        const bool steers = c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0);
        if (steers && c != u'\n' && c != u'\t')
            c = QChar(QChar::ReplacementCharacter);
    }
    return line.toUtf8() + '\n';
}

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
}

// Turns the echo off, and on again in its destructor; a signal that comes meanwhile is passed on only after that.
class QuietTerminal {
public:
    explicit QuietTerminal(int terminal)
        : m_terminal(terminal)
    {
        caught = 0;
        struct sigaction action = {};
        action.sa_handler = [](int signal) { caught = signal; };
        for (std::size_t i = 0; i < signalsWhileAsking.size(); ++i)
            sigaction(signalsWhileAsking[i], &action, &m_actions[i]);
        tcgetattr(m_terminal, &m_before);
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        quiet.c_lflag |= ECHONL;
        tcsetattr(m_terminal, TCSAFLUSH, &quiet);
    }

    ~QuietTerminal()
    {
        tcsetattr(m_terminal, TCSAFLUSH, &m_before);
        for (std::size_t i = 0; i < signalsWhileAsking.size(); ++i)
            sigaction(signalsWhileAsking[i], &m_actions[i], nullptr);
        if (caught != 0)
            raise(caught);
    }

    QuietTerminal(const QuietTerminal &) = delete;
    QuietTerminal &operator=(const QuietTerminal &) = delete;

private:
    int m_terminal;
    termios m_before{};
    std::array<struct sigaction, signalsWhileAsking.size()> m_actions{};
};

} // namespace

void sayLine(const QString &line)
{
    write(stdout, forTerminal(line));
}

void warnLine(const QString &line)
{
    write(stderr, forTerminal(line));
}

void printBytes(const QByteArray &bytes)
{
    write(stdout, bytes);
}

bool isTerminal()
{
    return isatty(STDERR_FILENO) != 0;
}

Passphrase askPassphrase(const QString &question)
{
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    if (terminal < 0)
        refuse("no_passphrase",
               QCoreApplication::translate(
                   "cli", "There is no terminal to ask for the passphrase on. Use --passphrase-file FILE or -."));
    const QByteArray asked = question.toUtf8() + ' ';
    std::array<char, 4096> line{};
    ssize_t length = -1;
    {
        const QuietTerminal quiet(terminal);
        if (::write(terminal, asked.constData(), static_cast<std::size_t>(asked.size())) > 0)
            length = ::read(terminal, line.data(), line.size());
    }
    ::close(terminal);
    while (
        length > 0
        && (line[static_cast<std::size_t>(length - 1)] == '\n' || line[static_cast<std::size_t>(length - 1)] == '\r'))
        --length;
    if (length <= 0)
        refuse("no_passphrase", QCoreApplication::translate("cli", "No passphrase was given."));
    QString typed = QString::fromUtf8(line.data(), length);
    explicit_bzero(line.data(), line.size());
    Passphrase passphrase(typed);
    typed.fill(QChar(0));
    return passphrase;
}

void markInterrupts()
{
    struct sigaction action = {};
    action.sa_handler = [](int) { interrupted = 1; };
    action.sa_flags = SA_RESTART;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

bool wasInterrupted()
{
    return interrupted != 0;
}

} // namespace attune::cli
