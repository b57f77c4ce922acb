#include "tests/support/hostile_texts.h"

#include "src/json/text.h"
#include "src/rules/name.h"

namespace attune::test {

using namespace Qt::StringLiterals;

namespace {

// Each character from the one to the other, for ranges of which none may be forgotten.
QString each(char16_t from, char16_t to)
{
    QString text;
    for (char16_t c = from; c <= to; ++c)
        text += QChar(c);
    return text;
}

std::vector<QString> canonical(std::vector<QString> texts)
{
    for (QString &text : texts)
        text = canonicalText(text);
    return texts;
}

} // namespace

const std::vector<QString> &hostileTexts()
{
    static const std::vector<QString> texts = canonical({
        // For SQL and for the search.
        u"'; DROP TABLE note; --"_s,
        u"\" OR 1=1 --"_s,
        u"x' || (SELECT content FROM draft) || '"_s,
        u"?1 :name @name $name %s %n %1 {0}"_s,
        u"NEAR(a b, 2) ^ {words} : * + AND OR NOT"_s,
        u"words: canary* \"unclosed"_s,
        u"- -canary (canary) canary^2"_s,
        // For JSON, HTML, shells and files.
        u"\"}],\"type\":\"note\",\"id\":null}"_s,
        u"\\u0041 \\ud800 \\\\ \\\""_s,
        u"</script><script>alert(1)</script>&lt;b&gt;<img src=x onerror=x()>"_s,
        u"$(reboot) `id` ${HOME} | ; & > /dev/null"_s,
        u"../../../etc/passwd C:\\NUL file:///dev/full"_s,
        u"=cmd|' /C calc'!A0,\"a\";b\tc"_s,
        // For terminals: colours, titles, cursors, answers, in both spellings of an escape.
        u"\u001b[2J\u001b[1;31mred\u001b[0m\u001b]0;title\u0007"_s,
        u"\u001b]52;c;aGk=\u0007\u001b[6n\u001bc\u001bP+q\u001b\\"_s,
        u"\u009b2J\u009d0;title\u009c\u0090+q\u009c\u0085"_s,
        each(0x01, 0x1f) + each(0x7f, 0x9f),
        u"over\rwritten\b\b\b\b\v\f"_s,
        // Directions, what is not seen, and what stands on something else.
        u"\u202egnp.exe \u202dleft\u202c \u2066isolate\u2067\u2068\u2069"_s,
        u"שלום מרחבה \u200fعيد مبارك\u200e (12)"_s,
        u"ze\u200bro\u200c wid\u200dth\u2060 \ufeffmark \u00ad\u034f\u115f\u3164"_s,
        u"e\u0323\u0301 "_s + u"Z\u0351\u036b\u0343\u036a\u0302\u036b"_s.repeated(60),
        u"\u0344 \u2126 \u212b \u1e9b\u0323 \ufb01 \u1100\u1161\u11a8 \uac01"_s,
        u"👩‍👧‍👦 🏳️‍🌈 🧸 👍🏽 🇳🇿 \U000e0041\U000e007f 𝔘𝔫𝔦 𠮷"_s,
        u"\u2028line\u2029paragraph\u00a0\u3000space"_s,
        u"\ufdd0\ufdd1\ufffe\uffff\ufffd\U0010ffff\ue000"_s,
        u"İIıi ßẞ ǅ ŉ ΐ ﬃ"_s,
        // What means something to somebody, and what is nearly nothing.
        u"NULL null nil undefined NaN true 0x41 1e309 -0 00"_s,
        u" leading and trailing "_s,
        u"a\tb\nc\r\nd\n\n"_s,
        u"."_s,
        u"%"_s,
        u"canary"_s.repeated(2000),
    });
    return texts;
}

const std::vector<QString> &hostileNames()
{
    static const std::vector<QString> names = [] {
        std::vector<QString> named = hostileTexts();
        for (QString &text : named)
            text += isName(text) ? QString() : u"a"_s;
        return named;
    }();
    return names;
}

} // namespace attune::test
