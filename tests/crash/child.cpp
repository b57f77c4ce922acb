#include "tests/crash/child.h"

#include <catch2/catch_test_macros.hpp>
#include <csignal>
#include <exception>
#include <grp.h>
#include <sys/wait.h>
#include <unistd.h>

namespace attune::test {

namespace {

constexpr char marker = '\1'; // ends the text of a child that did not crash

void writeAll(int pipe, const std::string &text)
{
    std::size_t done = 0;
    while (done < text.size()) {
        const ssize_t written = ::write(pipe, text.data() + done, text.size() - done);
        if (written <= 0)
            return;
        done += static_cast<std::size_t>(written);
    }
}

} // namespace

Child::Child(const std::function<void(int)> &work)
{
    int ends[2];
    REQUIRE(pipe(ends) == 0);
    m_process = fork();
    REQUIRE(m_process >= 0);
    if (m_process == 0) {
        ::close(ends[0]);
        try {
            work(ends[1]);
        } catch (const std::exception &) {
            _exit(1);
        }
        _exit(0);
    }
    ::close(ends[1]);
    m_pipe = ends[0];
}

Child::~Child()
{
    killNow();
    ::close(m_pipe);
}

int Child::read()
{
    unsigned char byte = 0;
    return ::read(m_pipe, &byte, 1) == 1 ? byte : -1;
}

void Child::killNow()
{
    if (m_process < 0)
        return;
    kill(m_process, SIGKILL);
    waitpid(m_process, nullptr, 0);
    m_process = -1;
}

std::string inChild(const std::function<std::string()> &work)
{
    Child child([&work](int pipe) { writeAll(pipe, work() + marker); });
    std::string text;
    for (int byte = child.read(); byte >= 0; byte = child.read()) {
        if (byte == marker)
            return text;
        text += static_cast<char>(byte);
    }
    return text + " (the child ended early)";
}

void becomeNobody()
{
    constexpr unsigned nobody = 65534;
    if (geteuid() != 0)
        return;
    if (setgroups(0, nullptr) != 0 || setgid(nobody) != 0 || setuid(nobody) != 0)
        _exit(2);
}

} // namespace attune::test
