// Who was there and when, as people say it: there for the hour, but out from 10:20 to 10:30.
#pragma once

#include "src/records/presence.h"

#include <optional>
#include <span>
#include <vector>

namespace attune {

/// A span during which somebody was out of the room. In whole minutes from the session's start; without `from` they
/// came later than the start, without `until` they left before the end. With neither it says nothing. Minutes before
/// the start are less than 0.
struct SteppedOut {
    std::optional<int> from;
    std::optional<int> until;

    bool operator==(const SteppedOut &) const = default;
};

/// The spans during which a person was there, in order, given those when they were not, in any order. A span that ends
/// before it begins says nothing. Somebody who was out all the time has none.
std::vector<Presence> presencesWithout(Id<Person> person, std::vector<SteppedOut> outs);

/// The reverse, for the presences of one person, in any order.
std::vector<SteppedOut> outsBetween(std::span<const Presence> presences);

} // namespace attune
