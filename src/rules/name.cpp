#include "src/rules/name.h"

#include <QList>

#include <algorithm>

namespace attune {

namespace {

// Letters by their category, and blank by what they are for: the fillers of Hangul, and the pattern without dots of
// Braille.
bool isBlankLetter(char32_t c)
{
    return c == 0x115f || c == 0x1160 || c == 0x3164 || c == 0xffa0 || c == 0x2800;
}

// Marks that are not seen even on a letter: the joiner of graphemes, vowels that Khmer does not write, selectors.
bool isUnseenMark(char32_t c)
{
    return c == 0x034f || c == 0x17b4 || c == 0x17b5 || (c >= 0x180b && c <= 0x180f) || (c >= 0xfe00 && c <= 0xfe0f)
        || (c >= 0xe0100 && c <= 0xe01ef);
}

} // namespace

bool isSeen(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
        return false;
    default:
        return !isBlankLetter(character) && !isUnseenMark(character);
    }
}

bool isName(const QString &text)
{
    const auto characters = text.toUcs4();
    return std::any_of(characters.begin(), characters.end(),
                       [](char32_t c) { return isSeen(c) && QChar::isLetterOrNumber(c); });
}

} // namespace attune
