// One line of the search palette.
#pragma once

#include "src/search_hit.h"
#include "ui/paper/dyad_mark.h"

#include <QString>

#include <functional>
#include <vector>

namespace attune {

/// Something found, the title above a group of them, or the words for nothing at all.
struct PaletteRow {
    enum class Kind { Title, Family, Note, Command, Nothing };

    Kind kind = Kind::Title;
    QString text;
    /// Stretches of the text that were found.
    std::vector<Snippet::Span> found;
    /// A quieter line beneath, or the key of a command at the end.
    QString beside;
    /// What choosing it does; nothing for a title.
    std::function<void()> open;
    /// Of a family.
    DyadMark mark;

    bool isChoosable() const { return kind != Kind::Title && kind != Kind::Nothing; }
};

/// A snippet as one line: white space is one space, and words far before the first that was found are left out.
Snippet oneLine(const Snippet &snippet);

} // namespace attune
