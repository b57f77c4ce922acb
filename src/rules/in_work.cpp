#include "src/rules/in_work.h"

#include <algorithm>
#include <optional>

namespace attune {

bool isInWork(Id<Person> person, std::span<const Dyad> dyads, QDate day)
{
    std::optional<QDate> first;
    for (const Dyad &dyad : dyads) {
        if (dyad.since && (!first || *dyad.since < *first))
            first = dyad.since;
    }
    day = std::max(day, first.value_or(day));
    const auto isTheirs = [&](const Dyad &dyad) { return dyad.child == person || dyad.caregiver == person; };
    const auto goesOn = [&](const Dyad &dyad) {
        return dyad.since && *dyad.since <= day && (!dyad.until || *dyad.until >= day);
    };
    return std::ranges::none_of(dyads, isTheirs)
        || std::ranges::any_of(dyads, [&](const Dyad &dyad) { return isTheirs(dyad) && goesOn(dyad); });
}

} // namespace attune
