#include "tests/bench/store/memory.h"

#include <fstream>
#include <string>

namespace attune::bench {

namespace {

double megabytes(const std::string &line)
{
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        if (word == line) {
            double kilobytes = 0;
            status >> kilobytes;
            return kilobytes / 1024;
        }
    }
    return 0;
}

} // namespace

double memoryNow()
{
    return megabytes("VmRSS:");
}

double peakMemory()
{
    return megabytes("VmHWM:");
}

void forgetPeak()
{
    std::ofstream("/proc/self/clear_refs") << "5";
}

} // namespace attune::bench
