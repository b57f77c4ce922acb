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
    QKeyEvent key(QEvent::KeyPress, Qt::Key_A, {});
    QApplication::sendEvent(&slow, &key);
    QEvent after(QEvent::LayoutRequest);
    QApplication::sendEvent(&slow, &after);
    const auto slowest = watch.slowest();
    REQUIRE(watch.count() > count);
    const auto told = std::ranges::find_if(slowest, [](const Stall &stall) { return stall.milliseconds >= 200; });
    REQUIRE(told != slowest.end());
    REQUIRE(told->began.starts_with("KeyPress"));
    REQUIRE(watch.longerThan(199) > 0);
}
