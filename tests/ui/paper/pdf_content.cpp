#include "tests/ui/paper/pdf_content.h"

#include <QRegularExpression>

namespace attune::test {

using namespace Qt::StringLiterals;

namespace {

QString textOfUnits(const QString &digits)
{
    QString text;
    for (qsizetype at = 0; at + 4 <= digits.size(); at += 4)
        text += QChar(static_cast<char16_t>(digits.mid(at, 4).toInt(nullptr, 16)));
    return text;
}

} // namespace

PdfContent contentOf(const QByteArray &stream)
{
    static const QRegularExpression words(u"<<.*?>>|<[0-9A-Fa-f]*>|\\[|\\]|/?[^\\s\\[\\]<>/]+"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression number(u"/MCID (\\d+)"_s);
    static const QSet<QString> drawing{u"S"_s,  u"s"_s, u"f"_s,  u"F"_s,  u"f*"_s, u"B"_s,
                                       u"B*"_s, u"b"_s, u"b*"_s, u"sh"_s, u"Do"_s, u"Tj"_s};
    PdfContent content;
    int depth = 0;
    QString font;
    QStringList fonts;
    QString before;
    QString last;
    auto all = words.globalMatch(QString::fromLatin1(stream));
    while (all.hasNext()) {
        const QString word = all.next().captured();
        if (word == u"BDC"_s) {
            ++depth;
            if (const auto found = number.match(last); found.hasMatch())
                content.tagged += found.captured(1).toInt();
            else
                content.isAllTagged = content.isAllTagged && before == u"/Artifact"_s;
        } else if (word == u"EMC"_s) {
            content.isBalanced = content.isBalanced && --depth >= 0;
        } else if (word == u"q"_s) {
            fonts += font;
        } else if (word == u"Q"_s && !fonts.isEmpty()) {
            font = fonts.takeLast();
        } else if (word == u"Tf"_s) {
            font = before;
        } else if (word == u"Tj"_s) {
            for (qsizetype at = 1; at + 4 < last.size(); at += 4)
                content.shown[font] += last.mid(at, 4).toInt(nullptr, 16);
        }
        if (drawing.contains(word))
            content.isAllTagged = content.isAllTagged && depth == 1;
        before = last;
        last = word;
    }
    content.isBalanced = content.isBalanced && depth == 0;
    return content;
}

QHash<int, QString> charactersOf(const QByteArray &map)
{
    static const QRegularExpression blocks(u"beginbf(char|range)(.*?)endbf"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression digits(u"<([0-9A-Fa-f]+)>"_s);
    QHash<int, QString> characters;
    auto all = blocks.globalMatch(QString::fromLatin1(map));
    while (all.hasNext()) {
        const auto block = all.next();
        QStringList found;
        auto each = digits.globalMatch(block.captured(2));
        while (each.hasNext())
            found += each.next().captured(1);
        const bool isRange = block.captured(1) == u"range"_s;
        for (qsizetype at = 0; at + (isRange ? 2 : 1) < found.size(); at += isRange ? 3 : 2) {
            const int from = found[at].toInt(nullptr, 16);
            const int to = isRange ? found[at + 1].toInt(nullptr, 16) : from;
            const QString first = textOfUnits(found[at + (isRange ? 2 : 1)]);
            for (int code = from; code <= to; ++code)
                characters[code] =
                    isRange ? QString(QChar(static_cast<char16_t>(first.back().unicode() + code - from))) : first;
        }
    }
    return characters;
}

} // namespace attune::test
