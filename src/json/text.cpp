#include "src/json/text.h"

#include <algorithm>

namespace attune {

namespace {

constexpr QChar replacement{QChar::ReplacementCharacter};

bool needsReplacing(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isNull() || c.isSurrogate(); });
}

QString withReplacements(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (c.isNull() || c.isSurrogate())
            text[i] = replacement;
    }
    return text;
}

} // namespace

QString canonicalText(const QString &text)
{
    return (needsReplacing(text) ? withReplacements(text) : text)
        .normalized(QString::NormalizationForm_C, QChar::Unicode_14_0);
}

} // namespace attune
