// Which part of a page somebody was typing into.
#pragma once

#include "src/store.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <vector>

namespace attune {

/// The first of these parts into whose form something was typed that is not kept: after a crash nobody knows where
/// they were. formName(part): see Store::keepForm().
template <class Part, class FormName>
std::optional<Part> typedPart(Store &store, const std::vector<Part> &parts, FormName formName)
{
    const auto typed = std::ranges::find_if(
        parts, [&](const Part &part) { return !store.keptForm(std::invoke(formName, part)).isEmpty(); });
    return typed == parts.end() ? std::nullopt : std::optional(*typed);
}

} // namespace attune
