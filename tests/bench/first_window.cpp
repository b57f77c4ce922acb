// Measures, from outside and with nothing built into them, how long programs take from their start to a painted window
// and to the first words in it, and what memory they hold a second later. The programs take turns, so that a slow
// moment of the machine meets both.
//   first_window RUNS BASELINE PROGRAM        needs an X display without a window manager, such as Xvfb -noreset
#include <X11/Xlib.h>
#include <X11/Xutil.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

struct Measure {
    double milliseconds = 0;
    double wordsMilliseconds = 0; // until there is ink on the ground; 0 where there never is
    double residentMegabytes = 0; // all that the program holds in memory
    double proportionalMegabytes = 0; // the same with what is shared split among those who use it now
};

// The middle of a window that is shown but not painted is still the black of the root.
bool isPainted(Display *display, Window window)
{
    XImage *image = XGetImage(display, DefaultRootWindow(display), 640, 20, 1, 1, AllPlanes, ZPixmap);
    (void)window;
    const bool painted = image && XGetPixel(image, 0, 0) != BlackPixel(display, DefaultScreen(display));
    if (image)
        XDestroyImage(image);
    return painted;
}

// Whether anything dark stands in the middle of the window.
bool hasInk(Display *display)
{
    XImage *image = XGetImage(display, DefaultRootWindow(display), 340, 150, 600, 300, AllPlanes, ZPixmap);
    bool found = false;
    for (int y = 0; image && !found && y < image->height; ++y) {
        for (int x = 0; !found && x < image->width; ++x) {
            const unsigned long colour = XGetPixel(image, x, y);
            found = (colour & 0xff) + (colour >> 8 & 0xff) + (colour >> 16 & 0xff) < 200;
        }
    }
    if (image)
        XDestroyImage(image);
    return found;
}

double megabytes(pid_t process, const std::string &line)
{
    std::ifstream file("/proc/" + std::to_string(process) + "/smaps_rollup");
    for (std::string word; file >> word;) {
        if (word == line) {
            double kilobytes = 0;
            file >> kilobytes;
            return kilobytes / 1024;
        }
    }
    return 0;
}

Measure measure(Display *display, const char *program)
{
    const auto began = Clock::now();
    const pid_t process = fork();
    if (process == 0) {
        execl(program, program, static_cast<char *>(nullptr));
        _exit(127);
    }
    Measure result;
    Window window = 0;
    while (window == 0 || !isPainted(display, window)) {
        XEvent event;
        while (XPending(display)) {
            XNextEvent(display, &event);
            if (event.type == MapNotify)
                window = event.xmap.window;
        }
        if (Clock::now() - began > std::chrono::seconds(20)) {
            std::fprintf(stderr, "%s showed no window in 20 s\n", program);
            std::exit(1);
        }
        std::this_thread::sleep_for(std::chrono::microseconds(300));
    }
    const auto sinceStart = [began] { return std::chrono::duration<double, std::milli>(Clock::now() - began).count(); };
    result.milliseconds = sinceStart();
    while (result.wordsMilliseconds == 0 && sinceStart() < 1000) {
        if (hasInk(display))
            result.wordsMilliseconds = sinceStart();
    }
    std::this_thread::sleep_for(std::chrono::seconds(1));
    result.residentMegabytes = megabytes(process, "Rss:");
    result.proportionalMegabytes = megabytes(process, "Pss:");
    kill(process, SIGTERM);
    waitpid(process, nullptr, 0);
    while (isPainted(display, window))
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return result;
}

double median(std::vector<Measure> measures, double Measure::*figure)
{
    std::ranges::sort(measures, {}, figure);
    return measures[measures.size() / 2].*figure;
}

} // namespace

int main(int argc, char *argv[])
{
    Display *display = argc == 4 ? XOpenDisplay(nullptr) : nullptr;
    if (!display) {
        std::fprintf(stderr, "usage: first_window RUNS BASELINE PROGRAM, on an X display\n");
        return 2;
    }
    XSelectInput(display, DefaultRootWindow(display), SubstructureNotifyMask);
    const int runs = std::max(1, std::atoi(argv[1]));
    std::vector<Measure> baseline, program;
    for (int run = -1; run < runs; ++run) {
        const Measure first = measure(display, argv[2]);
        const Measure second = measure(display, argv[3]);
        if (run >= 0) { // the first of each warms the disk's cache
            baseline.push_back(first);
            program.push_back(second);
        }
    }
    const auto row = [&](const char *name, double Measure::*figure, const char *unit) {
        const double floor = median(baseline, figure);
        const double ours = median(program, figure);
        std::printf("%-18s bare %7.1f %s   Attune %7.1f %s   ratio %.2f\n", name, floor, unit, ours, unit,
                    ours / floor);
    };
    row("first window", &Measure::milliseconds, "ms");
    std::printf("%-18s %38s %7.1f ms\n", "its page", "Attune", median(program, &Measure::wordsMilliseconds));
    row("memory", &Measure::residentMegabytes, "MB");
    row("of it, shared out", &Measure::proportionalMegabytes, "MB");
    XCloseDisplay(display);
    return 0;
}
