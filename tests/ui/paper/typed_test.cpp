#include "ui/paper/typed.h"

#include "tests/support/hostile_texts.h"
#include "ui/note/note_words.h"

#include <QGuiApplication>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

const QChar isolate(0x2068);
const QChar endOfIsolate(0x2069);

// How many directions are still open at the end; -1 where one is ended that was not begun.
int openAtTheEnd(const QString &text)
{
    int open = 0;
    for (const QChar c : text) {
        open += c >= QChar(0x2066) && c <= isolate ? 1 : c == endOfIsolate ? -1 : 0;
        if (open < 0)
            return -1;
    }
    return open;
}

} // namespace

TEST_CASE("A name that runs as its language does stands in a sentence as it was typed")
{
    for (const QString &name : {u"Ava"_s, u"Maya & Mum"_s, u"R. Okafor, M.A. (3)"_s, u"%2 %1 %n"_s, u"Zoë 愛"_s, u""_s})
        CHECK(asTyped(name) == name);
}

TEST_CASE("A name of another direction keeps to itself, and cannot reach out of itself")
{
    CHECK(asTyped(u"שלום"_s) == isolate + u"שלום"_s + endOfIsolate);
    CHECK(asTyped(u"a\u202eb"_s) == isolate + u"a\u202eb"_s + endOfIsolate);
    CHECK(asTyped(u"a\u2069\u202eb"_s) == isolate + u"a\u202eb"_s + endOfIsolate); // which ended the isolate itself
    CHECK(asTyped(u"a\u2067b"_s) == isolate + u"a\u2067b\u2069"_s + endOfIsolate);
    for (const QString &text : hostileTexts()) {
        const QString shown = asTyped(text);
        CAPTURE(text.left(100).toStdString());
        CHECK(openAtTheEnd(shown) == 0);
        CHECK(asTyped(shown) == shown);
        CHECK(std::ranges::none_of(shown, [](QChar c) {
            return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        }));
    }
}

TEST_CASE("In a language that is written from right to left every name keeps to itself")
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString shown = asTyped(u"Ava (3)"_s);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    CHECK(shown == isolate + u"Ava (3)"_s + endOfIsolate);
}

TEST_CASE("A name with a line end stands on one line")
{
    CHECK(asTyped(u"Ava\nMum\u2028Dad\r\n"_s) == u"Ava Mum Dad  "_s);
    CHECK(asTyped(u"a\u001bb"_s) == u"a\ufffdb"_s);
}

TEST_CASE("An ampersand on a button is a letter like any other")
{
    CHECK(literally(u"Maya & Mum"_s) == u"Maya && Mum"_s);
    CHECK(withoutMnemonic(literally(u"&a && b &"_s)) == u"&a && b &"_s);
    CHECK(onButton(u"Tom & Jerry"_s) == u"Tom && Jerry"_s);
    CHECK(withoutMnemonic(onButton(u"a&"_s.repeated(100))).size() <= 40);
    CHECK(openAtTheEnd(onButton(u"\u2067"_s.repeated(100))) == 0);
}
