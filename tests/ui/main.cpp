#include "tests/ui/stall_watch.h"
#include "ui/controls/attune_style.h"

#include <QStandardPaths>

#include <catch2/catch_session.hpp>

#include <cstdio>

namespace {

// No click or page change may take longer. The sanitizers cost several times the program's own time.
#if defined(__SANITIZE_ADDRESS__)
constexpr double allowed = 50 * 8;
#else
constexpr double allowed = 50;
#endif

// Counted and told, and no failure: speed is judged by scripts/bench, where the computer is quiet.
void tell(attune::test::StallWatch &watch)
{
    const auto slowest = watch.slowest();
    if (slowest.empty())
        return;
    std::fprintf(stderr, "The screen's thread: %zu stretches, %zu longer than %.0f ms; the longest %.0f ms (%s; %s)\n",
                 watch.count(), watch.longerThan(allowed), allowed, slowest.front().milliseconds,
                 slowest.front().began.c_str(), slowest.front().longest.c_str());
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    attune::test::StallWatch application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    attune::wear({}, false);
    const int result = Catch::Session().run(argc, argv);
    tell(application);
    return result;
}
