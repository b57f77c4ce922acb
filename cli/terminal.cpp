#include "cli/terminal.h"

#include "cli/failure.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>
#include <utility>

namespace attune::cli {

namespace {

volatile std::sig_atomic_t interrupted = 0;
volatile std::sig_atomic_t caught = 0;

constexpr std::array signalsWhileAsking{SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP};

// Control characters, and what embeds, overrides or isolates a direction until something ends it.
bool steers(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

QByteArray forTerminal(QString line)
{
    for (QChar &c : line) {
        if (steers(c.unicode()) && c != u'\n' && c != u'\t')
            c = QChar(QChar::ReplacementCharacter);
    }
    return line.toUtf8() + '\n';
}

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
}

// Turns the echo off, and on again in its destructor; a signal that comes meanwhile is passed on only after that. It is
// let in only while hasLine() waits, so that none can come between the question and the waiting, and be waited past.
class QuietTerminal {
public:
    explicit QuietTerminal(int terminal)
        : m_terminal(terminal)
    {
        caught = 0;
        sigset_t held;
        sigemptyset(&held);
        for (const int signal : signalsWhileAsking)
            sigaddset(&held, signal);
        sigprocmask(SIG_BLOCK, &held, &m_letIn);
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
        sigprocmask(SIG_SETMASK, &m_letIn, nullptr);
        if (caught != 0)
            raise(caught);
    }

    // Waits for a line. False where a signal came instead.
    bool hasLine() const
    {
        pollfd waiting{m_terminal, POLLIN, 0};
        return ppoll(&waiting, 1, nullptr, &m_letIn) > 0;
    }

    QuietTerminal(const QuietTerminal &) = delete;
    QuietTerminal &operator=(const QuietTerminal &) = delete;

private:
    int m_terminal;
    termios m_before{};
    sigset_t m_letIn{};
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

// A journal can be long, so nothing is copied. What is below U+0020 is spelled out by canonical JSON already.
void printJson(const QByteArray &json)
{
    const auto write = [](const char *from, const char *to) {
        std::fwrite(from, 1, static_cast<std::size_t>(to - from), stdout);
    };
    const char *const end = json.constData() + json.size();
    const char *printed = json.constData();
    for (const char *at = printed; at != end;) {
        const auto byte = [&](int i) { return static_cast<unsigned char>(at[i]); };
        const int length = byte(0) < 0x80 ? 1 : byte(0) < 0xe0 ? 2 : byte(0) < 0xf0 ? 3 : 4;
        char32_t c = length == 1 ? byte(0) : byte(0) & (0x7f >> length);
        for (int i = 1; i < length; ++i)
            c = c << 6 | (byte(i) & 0x3f);
        if (c >= 0x20 && steers(c)) {
            write(printed, at);
            std::printf("\\u%04x", static_cast<unsigned>(c));
            printed = at + length;
        }
        at += length;
    }
    write(printed, end);
}

QString onOneLine(QString text)
{
    return text.replace(u'\n', u' ').replace(u'\t', u' ');
}

bool isTerminal()
{
    return isatty(STDERR_FILENO) != 0;
}

bool isTyped()
{
    return isatty(STDIN_FILENO) != 0;
}

Passphrase passphraseOn(QByteArrayView line)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString typed = decoder(line);
    if (decoder.hasError())
        refuse("text_invalid", QCoreApplication::translate("cli", "The passphrase is not written in UTF-8."));
    Passphrase passphrase(typed);
    typed.fill(QChar(0));
    return passphrase;
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
    do {
        const QuietTerminal quiet(terminal);
        if (::write(terminal, asked.constData(), static_cast<std::size_t>(asked.size())) > 0 && quiet.hasLine())
            length = ::read(terminal, line.data(), line.size());
    } while (length < 0 && caught == SIGTSTP); // it was stopped and goes on: asked again
    ::close(terminal);
    Passphrase passphrase = passphraseOn(QByteArrayView(line.data(), std::max<ssize_t>(length, 0)));
    explicit_bzero(line.data(), line.size());
    if (passphrase.isEmpty())
        refuse("no_passphrase", QCoreApplication::translate("cli", "No passphrase was given."));
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
