#include "ui/paper/typed.h"

#include <QGuiApplication>
#include <QList>
#include <QLocale>
#include <QTextDocument>

#include <algorithm>

namespace attune {

namespace {

constexpr QChar isolate{0x2068};
constexpr QChar endOfIsolate{0x2069};

bool beginsIsolate(QChar c)
{
    return c >= QChar(0x2066) && c <= isolate;
}

bool endsLine(QChar c)
{
    return (c >= u'\t' && c <= u'\r') || c == QChar(0x85) || c == QChar::LineSeparator
        || c == QChar::ParagraphSeparator;
}

// On one line, with as many ends of isolates as there are beginnings.
QString balanced(const QString &typed)
{
    QString line;
    line.reserve(typed.size());
    int open = 0;
    for (const QChar c : typed) {
        if (endsLine(c))
            line += u' ';
        else if (c.category() == QChar::Other_Control)
            line += QChar(QChar::ReplacementCharacter);
        else if (c != endOfIsolate)
            line += c;
        else if (open > 0)
            line += c;
        open = beginsIsolate(c) ? open + 1 : c == endOfIsolate ? std::max(0, open - 1) : open;
    }
    return line + QString(open, endOfIsolate);
}

// Whether nothing in it has a direction other than the one of everything around it, which is from left to right.
bool runsOn(const QString &line)
{
    if (QGuiApplication::layoutDirection() != Qt::LeftToRight || QLocale().textDirection() != Qt::LeftToRight)
        return false;
    const auto characters = line.toUcs4();
    return std::all_of(characters.begin(), characters.end(), [](char32_t c) {
        switch (QChar::direction(c)) {
        case QChar::DirL:
        case QChar::DirEN:
        case QChar::DirES:
        case QChar::DirET:
        case QChar::DirCS:
        case QChar::DirWS:
        case QChar::DirON:
        case QChar::DirNSM:
            return true;
        default:
            return false;
        }
    });
}

bool isIsolated(const QString &line)
{
    int open = 0;
    for (qsizetype i = 0; i + 1 < line.size(); ++i) {
        open += beginsIsolate(line[i]) ? 1 : line[i] == endOfIsolate ? -1 : 0;
        if (open == 0)
            return false; // before the end
    }
    return line.startsWith(isolate) && line.endsWith(endOfIsolate);
}

} // namespace

QString asTyped(const QString &typed)
{
    const QString line = balanced(typed);
    return runsOn(line) || isIsolated(line) ? line : isolate + line + endOfIsolate;
}

QString literally(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

QString withoutMnemonic(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && i + 1 < text.size())
            ++i;
        shown += text[i];
    }
    return shown;
}

QString asTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

} // namespace attune
