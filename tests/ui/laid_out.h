// When a test may look at where things are.
#pragma once

#include <QTest>
#include <QWidget>

#include <catch2/catch_test_macros.hpp>

#include <utility>

namespace attune::test {

/// Waits until no part moves any more: a scroll bar that comes takes room from what made it come, in a later turn.
inline void waitUntilLaidOut(const QWidget &window)
{
    QList<QRect> boxes;
    const auto isStill = [&] {
        QList<QRect> now;
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            if (widget->isVisible())
                now += widget->geometry();
        }
        return std::exchange(boxes, now) == now;
    };
    REQUIRE(QTest::qWaitFor(isStill, 10000));
}

} // namespace attune::test
