// A part of a test in a process of its own.
#pragma once

#include <QByteArray>

#include <functional>
#include <string>
#include <sys/types.h>

namespace attune::test {

/// A forked child; killed, if it still lives, and waited for when this goes.
class Child {
public:
    /// work runs in the child with the end of a pipe to write to, then the child ends.
    explicit Child(const std::function<void(int pipe)> &work);
    ~Child();
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    /// The next byte from the child, or -1 when it has ended.
    int read();
    void killNow();

private:
    pid_t m_process;
    int m_pipe = -1;
};

/// Runs work in a child and returns what it returns, or a note that it crashed.
std::string inChild(const std::function<std::string()> &work);

/// Gives up root's rights in this process, if it has any, so that permission bits count.
void becomeNobody();

} // namespace attune::test
