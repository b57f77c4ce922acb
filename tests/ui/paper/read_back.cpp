#include "tests/ui/paper/read_back.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

namespace attune::test {

using namespace Qt::StringLiterals;

namespace {

QString withoutTurns(const QString &text)
{
    QString plain = text;
    return plain.remove(QRegularExpression(u"[\\x{061c}\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"_s));
}

} // namespace

QByteArray saidOf(const QByteArray &pdf, const QString &program, const QStringList &arguments)
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        SKIP("no " + program.toStdString() + " is installed here");
    QTemporaryDir folder;
    QFile file(folder.filePath(u"paper.pdf"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QStringList named = arguments;
    named.replaceInStrings(u"%"_s, file.fileName());
    QProcess process;
    process.start(program, named);
    REQUIRE(process.waitForFinished());
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

QString copied(const QByteArray &pdf)
{
    return withoutTurns(QString::fromUtf8(saidOf(pdf, u"pdftotext"_s, {u"-layout"_s, u"%"_s, u"-"_s})));
}

QStringList readAloud(const QByteArray &pdf, const QString &passphrase)
{
    QStringList elements;
    QString tag; // of an element of which nothing was said yet
    const QByteArray said = saidOf(pdf, u"pdfinfo"_s, {u"-upw"_s, passphrase, u"-struct-text"_s, u"%"_s});
    for (const QString &line : QString::fromUtf8(said).split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(u'/'))
            continue;
        if (!trimmed.startsWith(u'"')) {
            tag = trimmed.split(QRegularExpression(u"[ :]"_s)).front();
            continue;
        }
        const QString words = withoutTurns(trimmed.mid(1, trimmed.size() - 2));
        if (tag.isEmpty())
            elements.back() += words; // on its next line or page
        else
            elements += tag + u": "_s + words;
        tag.clear();
    }
    for (QString &element : elements)
        element = element.trimmed();
    return elements;
}

QByteArray encrypted(const QByteArray &pdf, const QString &passphrase)
{
    return saidOf(pdf, u"qpdf"_s, {u"--encrypt"_s, passphrase, u"owner"_s, u"256"_s, u"--"_s, u"%"_s, u"-"_s});
}

const QStringList &textsOfAllScripts()
{
    static const QStringList texts{
        u"10:00-10:50 PHQ-9 = 14 +3 -1"_s,
        u"-> <- 3x4 (A) 1/2 [x] a@b.example #7 *** 50% ~2 \u201cso\u201d \u2026 \u2013 5 \u20ac"_s,
        u"office efficient waffle fjord first flat"_s,
        u"Nguy\u1ec5n Th\u1ecb \u00c1nh \u0110\u00e0o v\u1ec1 nh\u00e0 l\u00fac t\u00e1m gi\u1edd"_s,
        u"Za\u017c\u00f3\u0142\u0107 g\u0119\u015bl\u0105 ja\u017a\u0144"_s,
        u"\u0397 \u03bc\u03b7\u03c4\u03ad\u03c1\u03b1 \u03b5\u03af\u03c0\u03b5: \u03ba\u03b1\u03bb\u03b7\u03bc\u03ad\u03c1\u03b1"_s,
        u"5 \u00b5g and a \u03bc, a \u2206 and a \u0394"_s,
        u"Мама приехала в 10:30"_s,
        u"今日は10時に来ました。日本人"_s,
        u"她今天十点来了。山水人"_s,
        u"오늘 10시에 왔어요"_s,
        u"جاءت ليلى في الساعة 10:30 مع أمها"_s,
        u"سلام، لالا می\u200cخواهد بیاید"_s,
        u"בְּרֵאשִׁית בָּרָא אֱלֹהִים"_s,
        u"הפגישה ב-10:30 עם סבתא"_s,
        u"She said שלום רב to her (שוב)"_s,
        u"वह आज दस बजे आई और हँसी क्षण"_s,
        u"น้ำใจทำให้เขามาตอนสิบโมง"_s,
        u"mixed: Лила, ليلى, 百合, שירה and Lila 10:30"_s,
        u"a bear 🧸 and 𠮷 for her"_s,
    };
    return texts;
}

} // namespace attune::test
