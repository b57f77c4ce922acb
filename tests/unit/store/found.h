// Notes found by their words.
#pragma once

#include "tests/support/a_practice.h"

namespace attune::test {

/// How many notes hold the words, 50 at most; in all families or in one.
inline std::size_t found(APractice &practice, const QString &words, std::optional<Id<Family>> family = {})
{
    return practice.store().search({words, family, 50}).size();
}

} // namespace attune::test
