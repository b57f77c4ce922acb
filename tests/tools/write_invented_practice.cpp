// Writes invented families in the format attune-records to standard output.
//   write_invented_practice FAMILIES SESSIONS-OF-EACH [hostile]
// With "hostile", every text of the first family is the first text of tests/support/hostile_texts.h, and so on.
#include "tests/support/hostile_texts.h"
#include "tests/support/invented_practice.h"

#include <cstdio>
#include <cstdlib>
#include <string_view>

using namespace attune;
using namespace attune::test;

namespace {

QString hostileWords(const InventedPractice::Spot &spot)
{
    return hostileNames()[static_cast<std::size_t>(spot.family) % hostileNames().size()];
}

} // namespace

int main(int argc, char *argv[])
{
    const int families = argc > 1 ? std::atoi(argv[1]) : 0;
    const int sessions = argc > 2 ? std::atoi(argv[2]) : 0;
    const bool isHostile = argc == 4 && argv[3] == std::string_view("hostile");
    if (families < 1 || sessions < 1 || argc > 4 || (argc == 4 && !isHostile)) {
        std::fputs("write_invented_practice FAMILIES SESSIONS-OF-EACH [hostile]\n", stderr);
        return 2;
    }
    const auto practice =
        isHostile ? InventedPractice(families, sessions, hostileWords) : InventedPractice(families, sessions);
    practice.write([](const QByteArray &line) {
        std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
        std::fputc('\n', stdout);
    });
    return std::fflush(stdout) == 0 ? 0 : 1;
}
