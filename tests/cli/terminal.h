// A program on a terminal of its own, and somebody who types and reads there.
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <sys/types.h>

namespace attune::test {

/// Starts attune-cli with these arguments. It is killed where it has not ended when the terminal goes.
class Terminal {
public:
    explicit Terminal(const QByteArrayList &arguments);
    ~Terminal();
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    /// Ctrl+C is "\x03", Ctrl+Z "\x1a".
    void type(const QByteArray &keys);
    /// Waits until this was printed, behind what was waited for before. False where the program ends or a minute passes
    /// without it.
    bool shows(const QByteArray &text);
    /// Waits for the end. The exit code, or the signal that ended it as a negative number.
    int end();

    /// Ends the program as a lost power would: at once.
    void killNow();

    bool echoes() const;
    /// All that was printed so far, the echo among it.
    const QByteArray &printed() const { return m_printed; }

private:
    bool read();

    int m_master = -1;
    /// Kept open, so that the terminal stays as the program left it.
    int m_slave = -1;
    pid_t m_program = -1;
    int m_ended = -1;
    QByteArray m_printed;
    qsizetype m_seen = 0;
};

} // namespace attune::test
