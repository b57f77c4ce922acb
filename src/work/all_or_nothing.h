// Several records that are kept together or not at all.
#pragma once

#include "src/work/workplace.h"

#include <utility>
#include <vector>

namespace attune {

/// What one of several records was refused for, on its way out of the transaction that it undoes.
struct Refused {
    std::vector<Problem> problems;
};

/// The record as it was kept; where it was refused, the step of allOrNothing() that asked ends here. `prefix` stands
/// before the fields of its problems, such as "dyads[0].".
template <class T>
T kept(Outcome<T> outcome, const QString &prefix = {})
{
    if (outcome.value)
        return std::move(*outcome.value);
    for (Problem &problem : outcome.problems)
        problem.field.prepend(prefix);
    throw Refused{std::move(outcome.problems)};
}

/// Runs the steps in one transaction. Where one is refused, nothing of them is kept.
template <class T, class Steps>
Outcome<T> allOrNothing(Store &store, Steps steps)
{
    Outcome<T> outcome;
    try {
        store.transaction([&] { outcome.value = steps(); });
    } catch (Refused &refused) {
        outcome = {std::nullopt, std::move(refused.problems)};
    }
    return outcome;
}

} // namespace attune
