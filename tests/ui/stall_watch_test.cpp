#include "tests/ui/stall_watch.h"

#include <QKeyEvent>

#include <catch2/catch_test_macros.hpp>

using namespace attune::test;

namespace {

// Keeps the thread for so long with each event.
class Slow : public QObject {
public:
    explicit Slow(double milliseconds)
        : m_milliseconds(milliseconds)
    {
    }
    bool event(QEvent *event) override
    {
        QElapsedTimer timer;
        timer.start();
        while (static_cast<double>(timer.nsecsElapsed()) < m_milliseconds * 1e6) { }
        return QObject::event(event);
    }

private:
    double m_milliseconds;
};

} // namespace

TEST_CASE("A key that keeps the screen's thread is counted with all that follows it at once, and told by its name")
{
    auto &watch = *static_cast<StallWatch *>(qApp);
    REQUIRE(watch.slowest().size() <= 50);
    const std::size_t count = watch.count();
    Slow slow(100);
    const auto isTold = [&] {
        return std::ranges::any_of(watch.slowest(), [](const Stall &stall) {
            return stall.milliseconds >= 200 && stall.began == "KeyPress to QObject";
        });
    };
    // Another program may have the processor between the two events, and they are then no longer one stretch.
    for (int tries = 0; tries < 20 && !isTold(); ++tries) {
        QKeyEvent key(QEvent::KeyPress, Qt::Key_A, {});
        QApplication::sendEvent(&slow, &key);
        QEvent after(QEvent::LayoutRequest);
        QApplication::sendEvent(&slow, &after);
    }
    REQUIRE(isTold());
    REQUIRE(watch.count() > count);
    REQUIRE(watch.longerThan(199) > 0);
}
