#include "ui/note/typed_words.h"

namespace attune {

namespace {

bool isDropped(char16_t c)
{
    const bool control = (c < 0x20 && c != u'\n' && c != u'\t') || c == 0x7f;
    const bool qtsOwn = c == 0xfdd0 || c == 0xfdd1 || c == 0xfffc; // frame marks and embedded objects of QTextDocument
    return control || qtsOwn;
}

} // namespace

QString cleaned(const QString &typed)
{
    QString words;
    words.reserve(typed.size());
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QChar c = typed[i];
        const bool pair = c.isHighSurrogate() && i + 1 < typed.size() && typed[i + 1].isLowSurrogate();
        if (pair) {
            words += c;
            words += typed[++i];
        } else if (c.isSurrogate()) {
            words += QChar::ReplacementCharacter;
        } else if (c == u'\r') {
            if (i + 1 >= typed.size() || typed[i + 1] != u'\n')
                words += u'\n';
        } else if (c == QChar::ParagraphSeparator || c == QChar::LineSeparator) {
            words += u'\n';
        } else if (!isDropped(c.unicode())) {
            words += c;
        }
    }
    return words;
}

QString cleanedLine(const QString &typed)
{
    QString words = cleaned(typed);
    words.replace(u'\n', u' ');
    return words;
}

} // namespace attune
