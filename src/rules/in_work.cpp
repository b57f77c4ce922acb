#include "src/rules/in_work.h"

#include <algorithm>
#include <optional>

namespace attune {

bool holdsOn(const Dyad &tie, QDate day)
{
    return tie.since && *tie.since <= day && (!tie.until || *tie.until >= day);
}

bool isInWork(Id<Person> person, std::span<const Dyad> dyads, QDate day)
{
    std::optional<QDate> first;
    for (const Dyad &dyad : dyads) {
        if (dyad.since && (!first || *dyad.since < *first))
            first = dyad.since;
    }
    day = std::max(day, first.value_or(day));
    const auto isTheirs = [&](const Dyad &dyad) { return dyad.child == person || dyad.caregiver == person; };
    return std::ranges::none_of(dyads, isTheirs)
        || std::ranges::any_of(dyads, [&](const Dyad &dyad) { return isTheirs(dyad) && holdsOn(dyad, day); });
}

} // namespace attune
