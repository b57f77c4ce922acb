// One line of the search palette.
#pragma once

#include "src/search_hit.h"

#include <QString>

#include <functional>
#include <vector>

namespace attune {

/// Something found, or the title above a group of them.
struct PaletteRow {
    enum class Kind { Title, Family, Note, Command };

    Kind kind = Kind::Title;
    QString text;
    /// Stretches of the text that were found.
    std::vector<Snippet::Span> found;
    /// A quieter line beneath, or the key of a command at the end.
    QString beside;
    /// What choosing it does; nothing for a title.
    std::function<void()> open;
};

} // namespace attune
