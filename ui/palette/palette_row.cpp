#include "ui/palette/palette_row.h"

#include <algorithm>

namespace attune {

namespace {

constexpr qsizetype mostBefore = 40;
constexpr qsizetype leftBefore = 24;

// Takes a stretch of the text away, and moves what was found with the rest.
void take(Snippet &snippet, qsizetype start, qsizetype length)
{
    snippet.text.remove(start, length);
    for (Snippet::Span &span : snippet.found) {
        if (span.start > start)
            span.start -= std::min(length, span.start - start);
    }
}

} // namespace

Snippet oneLine(const Snippet &snippet)
{
    Snippet line = snippet;
    bool afterSpace = true;
    for (qsizetype at = 0; at < line.text.size();) {
        const bool isSpace = line.text[at].isSpace();
        if (isSpace && afterSpace) {
            take(line, at, 1);
            continue;
        }
        if (isSpace)
            line.text[at] = u' ';
        afterSpace = isSpace;
        ++at;
    }
    if (!line.found.empty() && line.found.front().start > mostBefore) {
        const qsizetype space = line.text.indexOf(u' ', line.found.front().start - leftBefore);
        take(line, 0, std::min(space + 1, line.found.front().start));
        line.text.prepend(QChar(0x2026));
        for (Snippet::Span &span : line.found)
            ++span.start;
    }
    return line;
}

} // namespace attune
