#include "tests/cli/terminal.h"

#include <array>
#include <csignal>
#include <poll.h>
#include <pty.h>
#include <stdexcept>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <utmp.h>
#include <vector>

namespace attune::test {

namespace {

constexpr int patience = 60'000; // milliseconds

[[noreturn]] void become(int slave, const QByteArrayList &arguments)
{
    std::vector<char *> words{const_cast<char *>(ATTUNE_CLI)};
    for (const QByteArray &argument : arguments)
        words.push_back(const_cast<char *>(argument.constData()));
    words.push_back(nullptr);
    if (login_tty(slave) == 0)
        execv(ATTUNE_CLI, words.data());
    _exit(127);
}

} // namespace

Terminal::Terminal(const QByteArrayList &arguments)
{
    if (openpty(&m_master, &m_slave, nullptr, nullptr, nullptr) != 0)
        throw std::runtime_error("there is no terminal to be had");
    m_program = fork();
    if (m_program == 0) {
        ::close(m_master);
        become(m_slave, arguments);
    }
    m_ended = static_cast<int>(syscall(SYS_pidfd_open, m_program, 0));
    if (m_program < 0 || m_ended < 0)
        throw std::runtime_error("the program was not started");
}

void Terminal::killNow()
{
    if (m_program > 0) {
        kill(m_program, SIGKILL);
        waitpid(m_program, nullptr, 0);
    }
    m_program = -1;
}

Terminal::~Terminal()
{
    killNow();
    for (const int file : {m_master, m_slave, m_ended})
        ::close(file);
}

void Terminal::type(const QByteArray &keys)
{
    if (::write(m_master, keys.constData(), static_cast<std::size_t>(keys.size())) != keys.size())
        throw std::runtime_error("the terminal takes no keys");
}

// Takes what was printed; false where nothing more will come.
bool Terminal::read()
{
    std::array<pollfd, 2> waiting{pollfd{m_master, POLLIN, 0}, pollfd{m_ended, POLLIN, 0}};
    if (poll(waiting.data(), waiting.size(), patience) <= 0 || (waiting[0].revents & POLLIN) == 0)
        return false;
    std::array<char, 4096> bytes{};
    const ssize_t length = ::read(m_master, bytes.data(), bytes.size());
    if (length > 0)
        m_printed.append(bytes.data(), length);
    return length > 0;
}

bool Terminal::shows(const QByteArray &text)
{
    for (;;) {
        const qsizetype found = m_printed.indexOf(text, m_seen);
        if (found >= 0) {
            m_seen = found + text.size();
            return true;
        }
        if (!read())
            return false;
    }
}

int Terminal::end()
{
    while (read()) { }
    int status = 0;
    if (m_program < 0 || waitpid(m_program, &status, WNOHANG) != m_program)
        throw std::runtime_error("the program has not ended");
    m_program = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

bool Terminal::echoes() const
{
    termios now{};
    return tcgetattr(m_slave, &now) == 0 && (now.c_lflag & ECHO) != 0;
}

} // namespace attune::test
