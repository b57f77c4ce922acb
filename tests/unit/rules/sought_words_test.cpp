#include "src/rules/sought_words.h"

#include "src/json/text.h"

#include <QStringList>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <random>

using namespace attune;
using namespace Qt::StringLiterals;

namespace {

struct Case {
    QString text;
    QString asked;
};

bool isFound(const Case &each)
{
    return SoughtWords(canonicalText(each.asked)).standIn(canonicalText(each.text));
}

QStringList marked(const QString &text, const QString &asked)
{
    QStringList words;
    const std::optional<Snippet> snippet = SoughtWords(asked).snippetOf(text);
    for (const Snippet::Span &span : snippet.value_or(Snippet{}).found)
        words << snippet->text.mid(span.start, span.length);
    return words;
}

} // namespace

TEST_CASE("Words are compared without case, marks and other spellings of their letters")
{
    const Case each =
        GENERATE(Case{u"Zoë hid"_s, u"zoe"_s}, Case{u"Zoe hid"_s, u"ZOË"_s},
                 Case{u"Андрей пришёл"_s, u"Андре\u0438\u0306"_s}, Case{u"Андре\u0438\u0306"_s, u"андреи"_s},
                 Case{u"Νίκος ήρθε"_s, u"ΝΙΚΟΣ"_s}, Case{u"Ν\u0399\u0301ΚΟΣ"_s, u"νίκος"_s}, Case{u"שָׁלוֹם"_s, u"שלום"_s},
                 Case{u"שלום"_s, u"שָׁלוֹם"_s}, Case{u"מُحَمَّد مُحَمَّد"_s, u"محمد"_s}, Case{u"أحمد"_s, u"احمد"_s},
                 Case{u"محـــمد"_s, u"محمد"_s}, Case{u"Łódź"_s, u"lodz"_s}, Case{u"Øystein"_s, u"oystein"_s},
                 Case{u"Straße"_s, u"strasse"_s}, Case{u"STRASSE"_s, u"straße"_s}, Case{u"Đorđe"_s, u"dorde"_s},
                 Case{u"Æther"_s, u"aether"_s}, Case{u"Þór"_s, u"thor"_s}, Case{u"ılık"_s, u"ilik"_s},
                 Case{u"İstanbul"_s, u"istanbul"_s}, Case{u"ﬁne ﬂow"_s, u"fine flow"_s}, Case{u"Ａｖａ"_s, u"ava"_s},
                 Case{u"٣ أيام"_s, u"3"_s}, Case{u"한국어"_s, u"한국"_s}, Case{u"o\u200bne"_s, u"one"_s},
                 Case{u"soft\u00adly"_s, u"softly"_s}, Case{u"हिन्दी"_s, u"हिन्दी"_s});
    CAPTURE(each.text.toStdString(), each.asked.toStdString());
    CHECK(isFound(each));
}

TEST_CASE("Apostrophes and hyphens join, whichever are typed")
{
    const Case each = GENERATE(
        Case{u"I'm here"_s, u"I'm"_s}, Case{u"I’m here"_s, u"I'm"_s}, Case{u"I'm here"_s, u"I’m"_s},
        Case{u"I'm here"_s, u"im"_s}, Case{u"self-harm"_s, u"selfharm"_s}, Case{u"self‑harm"_s, u"self-harm"_s},
        Case{u"selfharm"_s, u"self-harm"_s}, Case{u"self harm"_s, u"self-harm"_s}, Case{u"self-harm"_s, u"self harm"_s},
        Case{u"self-harming"_s, u"self-har"_s}, Case{u"l’auto-école"_s, u"autoecole"_s},
        Case{u"l'enfant"_s, u"enfant"_s}, Case{u"mother-in-law"_s, u"inlaw"_s}, Case{u"Ava's bear"_s, u"ava"_s},
        Case{u"Ava's bear"_s, u"avas"_s}, Case{u"צה״ל"_s, u"צהל"_s});
    CAPTURE(each.text.toStdString(), each.asked.toStdString());
    CHECK(isFound(each));
}

TEST_CASE("Signs of scripts without spaces are found inside a run")
{
    const Case each =
        GENERATE(Case{u"今天妈妈很累"_s, u"妈妈"_s}, Case{u"今天妈妈很累"_s, u"累"_s}, Case{u"母が笑った"_s, u"が笑"_s},
                 Case{u"ｶﾞﾑ"_s, u"ガム"_s}, Case{u"カ\u3099ム"_s, u"ガム"_s}, Case{u"แม่กินข้าวแล้ว"_s, u"กินข้าว"_s},
                 Case{u"แม่กินข้าวแล้ว"_s, u"กินขาว"_s}, Case{u"Ava说妈妈"_s, u"ava 妈妈"_s});
    CAPTURE(each.text.toStdString(), each.asked.toStdString());
    CHECK(isFound(each));
}

TEST_CASE("What only resembles a word is not found")
{
    const Case each =
        GENERATE(Case{u"important"_s, u"I'm"_s}, Case{u"vitamin drops daily"_s, u"vitamin d"_s},
                 Case{u"今天妈很累妈"_s, u"妈妈"_s}, Case{u"妈 妈"_s, u"妈妈"_s}, Case{u"はは"_s, u"ばば"_s},
                 Case{u"แม่กิน"_s, u"กัน"_s}, Case{u"हिन्दी"_s, u"हन्दी"_s}, Case{u"suitcase"_s, u"case"_s},
                 Case{u"self-harm"_s, u"arm"_s}, Case{u"🙂"_s, u"🙂"_s}, Case{u"words"_s, u""_s},
                 Case{u"a b c d e f g h i j k l m n o p q"_s, u"a b c d e f g h i j k l m n o p x"_s});
    CAPTURE(each.text.toStdString(), each.asked.toStdString());
    CHECK_FALSE(isFound(each));
}

TEST_CASE("A word of any length is folded and found by its beginning")
{
    CHECK(isFound({QString(40'000, u'x'), QString(35'000, u'x')}));
    CHECK(isFound({u"妈"_s.repeated(11'000), u"妈妈妈"_s}));
    CHECK(FoldedText(u"a-"_s.repeated(10'000)).words().size() < 30'000);
    CHECK(isFound({QString(QChar(0xd800)) + u" ava"_s, u"ava"_s}));
}

TEST_CASE("Marks stand on what was typed, whatever it was folded to")
{
    CHECK(marked(u"the Fenêtre and fenetres"_s, u"fenet"_s) == QStringList{u"Fenêtre"_s, u"fenetres"_s});
    CHECK(marked(u"no self-harm, herself"_s, u"selfharm"_s) == QStringList{u"self-harm"_s});
    CHECK(marked(u"no self-harm, herself"_s, u"self"_s) == QStringList{u"self"_s});
    CHECK(marked(u"今天妈妈很累"_s, u"妈妈"_s) == QStringList{u"妈妈"_s});
    CHECK(marked(u"die Straße"_s, u"strass"_s) == QStringList{u"Straße"_s});
    CHECK(marked(u"Zoe\u0308 came"_s, u"zoe"_s) == QStringList{u"Zoe\u0308"_s});
}

TEST_CASE("Of a long text the part is shown in which most of the words stand together")
{
    QString text = u"otter "_s;
    for (int i = 0; i < 200; ++i)
        text += u"and then "_s;
    text += u"the otter packed its suitcase "_s;
    for (int i = 0; i < 200; ++i)
        text += u"and then "_s;
    const std::optional<Snippet> snippet = SoughtWords(u"otter suitcase"_s).snippetOf(text);
    REQUIRE(snippet);
    CHECK(snippet->text.size() < 400);
    CHECK(snippet->text.startsWith(QChar(0x2026)));
    CHECK(snippet->text.endsWith(QChar(0x2026)));
    CHECK(marked(text, u"otter suitcase"_s) == QStringList{u"otter"_s, u"suitcase"_s});
    CHECK(SoughtWords(u"xx"_s).snippetOf(u"x"_s.repeated(100'000))->text.size() <= 402);
}

// A text whose words stand in lines of their own is always looked through whole.
TEST_CASE(
    "What is cut out of a long text is the same whether its beginning is looked through first or all of it at once")
{
    const QStringList some{u"otter"_s, u"suitcase"_s, u"self-harm"_s, u"and"_s,
                           u"then"_s,  u"Zoë,"_s,     u"妈妈"_s,      u"…"_s};
    std::minstd_rand chance(7);
    int found = 0;
    for (int round = 0; round < 400; ++round) {
        const std::size_t rare = 3 + chance() % 3;
        QStringList words;
        for (int i = 0; i < 350; ++i)
            words << some[static_cast<qsizetype>(chance() % 40 == 0 ? chance() % 8 : rare)];
        const QString text = words.join(u' ');
        QString inLines = text;
        inLines.replace(u' ', u'\n');
        for (const QString &asked :
             {u"otter"_s, u"otter suitcase"_s, u"zo otter then"_s, u"self-harm"_s, u"妈妈 and"_s}) {
            const SoughtWords sought(asked);
            const std::optional<Snippet> snippet = sought.snippetOf(text);
            std::optional<Snippet> whole = sought.snippetOf(inLines);
            if (whole)
                whole->text.replace(u'\n', u' ');
            REQUIRE(snippet.has_value() == whole.has_value());
            if (!snippet)
                continue;
            REQUIRE(snippet->text == whole->text);
            REQUIRE(snippet->found == whole->found);
            ++found;
        }
    }
    CHECK(found > 1000);
}
