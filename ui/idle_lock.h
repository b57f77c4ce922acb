// When nobody has touched anything for a while.
#pragma once

#include "src/clock.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace attune {

/// Watches keys, the mouse, touch and input methods of the whole program, and says once that nobody touched anything
/// for five minutes. Time that the computer slept counts: timers stand still then, so the clock on the wall is looked
/// at when they go on, and at each touch, which then is none: it goes to no page.
class IdleLock : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::minutes after{5};

    /// `clock` is the one on the wall.
    explicit IdleLock(Clock clock, QObject *parent = nullptr);
    ~IdleLock() override;
    Q_DISABLE_COPY_MOVE(IdleLock)

    /// From here on; what came before counts as touched just now.
    void start();
    void stop();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void idle();

private:
    /// Whether the event is one that only somebody who is there makes.
    static bool isTouch(const QEvent &event);
    /// Whether time has run out; says so then.
    bool hasRunOut();

    Clock m_clock;
    qint64 m_touched = 0; // by the clock, in milliseconds
    bool m_isKeyTaken = false; // the key that is on its way came too late
    QTimer m_out; // by the time that the computer was awake
    QTimer m_look;
};

} // namespace attune
