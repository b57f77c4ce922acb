#include "src/demo/demo_ids.h"

#include "src/rules/day.h"

namespace attune::demo {

Instant momentOf(QDate day, int minuteOfDay)
{
    for (int minute = minuteOfDay;; ++minute) {
        const auto moments = momentsAt(day, QTime(0, 0).addSecs(minute * 60), QString::fromUtf16(zone));
        if (!moments.empty())
            return moments.front();
    }
}

// A source of its own for each, since the families are told one after the other and time goes back between them.
IdBytes DemoIds::bytesAt(Instant moment)
{
    return IdSource([moment] { return moment; }, [this] { return m_chance(); }).nextBytes();
}

} // namespace attune::demo
