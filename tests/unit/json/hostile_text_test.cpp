#include "src/json/json_value.h"
#include "src/json/record_json.h"
#include "src/json/text.h"
#include "src/json/text_reader.h"

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace attune;
using namespace Qt::StringLiterals;

namespace {

std::optional<Mistake> mistakeIn(const QByteArray &withinQuotes)
{
    const ReadText read = readJsonText(withinQuotes + '"');
    REQUIRE(read.closed);
    REQUIRE(read.length == withinQuotes.size() + 1);
    return read.mistake;
}

Note noteSaying(const QString &text)
{
    Note note;
    note.id = *Id<Note>::fromText(u"018f6d2e-7c3a-7b1d-9e4f-0123456789ab");
    note.family = *Id<Family>::fromText(u"018f6d2e-7c3a-7b1d-9e4f-0123456789ac");
    note.session = *Id<Session>::fromText(u"018f6d2e-7c3a-7b1d-9e4f-0123456789ad");
    note.author = *Id<Clinician>::fromText(u"018f6d2e-7c3a-7b1d-9e4f-0123456789ae");
    Passage passage;
    passage.text = text;
    note.passages.push_back(passage);
    return note;
}

QString textKept(const QString &text)
{
    const QByteArray json = noteToJson(noteSaying(text));
    const auto parsed = noteFromJson(json);
    REQUIRE(parsed.problems.empty());
    REQUIRE(noteToJson(*parsed.value) == json);
    return parsed.value->passages.front().text;
}

Problem syntaxProblem(const QByteArray &json)
{
    const auto parsed = parseJson(json);
    REQUIRE_FALSE(parsed.value.has_value());
    REQUIRE(parsed.problems.size() == 1);
    return parsed.problems.front();
}

} // namespace

TEST_CASE("Right-to-left words, emoji, joiners and line ends are kept as they are")
{
    for (const QString &text :
         {u"שלום \u202eمرحبا\u202c"_s, u"👩‍👧‍👦🧸🏳️‍🌈"_s, u"a\u200db\u200cc\ufeffd"_s,
          u"\ufeffAva"_s, u"a\r\nb\nc\rd\u2028e\u2029f"_s, u"\u0001\u0008\u000b\u000c\u001f\u007f\u0085"_s, u"\"\\/"_s,
          u"\ufffe\uffff\U0010ffff\U0001f600"_s, u"  spaces  "_s})
        REQUIRE(textKept(text) == text);
}

TEST_CASE("Marks typed apart and letters typed whole become the same text")
{
    REQUIRE(textKept(u"Ame\u0301lie"_s) == u"Am\u00e9lie");
    REQUIRE(textKept(u"a\u0301\u0323"_s) == textKept(u"a\u0323\u0301"_s));
    REQUIRE(textKept(u"\u1112\u1161\u11ab"_s) == u"\ud55c");
    REQUIRE(textKept(u"\u212b \u2126"_s) == u"\u00c5 \u03a9");
    REQUIRE(textKept(u"\ufb01"_s) == u"\ufb01");
}

TEST_CASE("Canonical text is canonical once and for all, whatever it is made from")
{
    std::mt19937 generator(99);
    const auto any = [&](int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(generator); };
    for (int round = 0; round < 3000; ++round) {
        QString text;
        for (int i = any(12); i >= 0; --i) {
            static constexpr std::array bases{0, 0x300, 0xd7f0, 0x1100, 0xa0, 0x900, 0xfb00, 0x10000, 0x1d150};
            text += QStringView(
                QChar::fromUcs4(static_cast<char32_t>(bases[static_cast<std::size_t>(any(9))] + any(0x70))));
            if (any(10) == 0)
                text += QChar(0xd800 + any(0x800));
        }
        const QString once = canonicalText(text);
        REQUIRE(canonicalText(once) == once);
        REQUIRE_FALSE(once.contains(QChar(0)));
        REQUIRE(QString::fromUtf8("x" + once.toUtf8()).mid(1) == once);
        REQUIRE(textKept(text) == once);
    }
}

TEST_CASE("What is no character becomes a visible mark and takes no other with it")
{
    QString text = u"a?b?c🧸?"_s;
    text[1] = QChar(0);
    text[3] = QChar(0xd83d);
    text[7] = QChar(0xdc00);
    REQUIRE(canonicalText(text) == u"a\ufffdb\ufffdc🧸\ufffd");
    REQUIRE(textKept(text) == u"a\ufffdb\ufffdc🧸\ufffd");
}

TEST_CASE("Half a surrogate pair is refused in every position")
{
    for (const char *half : {"\\ud83d", "\\ude00", "\\ud83d ", "\\ud83dx\\ude00", "\\ud83d\\n", "\\ud83d\\ud83d\\ude00",
                             "\\ude00\\ud83d", "\\ud83d\xf0\x9f\x98\x80", "\\uD83D\\u0041", "x\\udfff"})
        REQUIRE(mistakeIn(half) == Mistake::LoneSurrogate);
    REQUIRE(mistakeIn("\\ud83d\\ude00") == std::nullopt);
    REQUIRE(mistakeIn("\\uD83D\\uDE00\\ud83d\\ude00") == std::nullopt);
    REQUIRE(readJsonText("\\ud83d\\ude00\"").text == u"😀");
}

TEST_CASE("NUL is refused, escaped or not")
{
    REQUIRE(mistakeIn("a\\u0000b") == Mistake::NulCharacter);
    REQUIRE(mistakeIn(QByteArray("a\0b", 3)) == Mistake::NulCharacter);
    REQUIRE(syntaxProblem(QByteArray("{}\0", 3)).mistake == Mistake::MoreAfterTheEnd);
    REQUIRE(syntaxProblem(QByteArray("\0", 1)).mistake == Mistake::NotJson);
    REQUIRE(syntaxProblem(QByteArray("[\0]", 3)).mistake == Mistake::NotJson);
}

TEST_CASE("Invalid UTF-8 is refused: overlong, surrogates, beyond Unicode, cut off, stray")
{
    for (const char *bytes :
         {"\xc0\x80", "\xc1\xbf", "\xe0\x80\x80", "\xe0\x9f\xbf", "\xf0\x80\x80\x80", "\xf0\x8f\xbf\xbf",
          "\xed\xa0\x80", "\xed\xbf\xbf", "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xff", "\xfe", "\x80", "\xbf",
          "\xc3", "\xe2\x82", "\xf0\x9f\x98", "\xc3\x28", "a\xe2\x28\xa1"})
        REQUIRE(mistakeIn(bytes) == Mistake::InvalidUtf8);
    for (const char *bytes : {"\xc2\x80", "\xdf\xbf", "\xe0\xa0\x80", "\xed\x9f\xbf", "\xee\x80\x80", "\xef\xbf\xbf",
                              "\xf0\x90\x80\x80", "\xf4\x8f\xbf\xbf", "\xef\xbb\xbf"})
        REQUIRE(mistakeIn(bytes) == std::nullopt);
}

TEST_CASE("Control characters and escapes that JSON does not have are refused")
{
    REQUIRE(mistakeIn("a\nb") == Mistake::ControlCharacter);
    REQUIRE(mistakeIn("\x1f") == Mistake::ControlCharacter);
    REQUIRE(mistakeIn("\x7f") == std::nullopt);
    for (const char *escape : {"\\x41", "\\'", "\\u12", "\\u12g4", "\\U0041", "\\u+123", "\\0", "\\v"})
        REQUIRE(mistakeIn(escape) == Mistake::UnknownEscape);
    REQUIRE(readJsonText(R"(\"\\\/\b\f\n\r\t")").text == u"\"\\/\b\f\n\r\t");
}

TEST_CASE("A text of one megabyte and a line of a hundred thousand characters are kept whole")
{
    const QString megabyte = u"Lila watched the bear. é🧸\n"_s.repeated(40000);
    REQUIRE(megabyte.toUtf8().size() > 1024 * 1024);
    REQUIRE(textKept(megabyte) == megabyte);
    const QString line = QString(100000, u'x');
    REQUIRE(textKept(line) == line);
    REQUIRE(textKept(QString(300000, u'"')).size() == 300000);
}

TEST_CASE("What is not JSON is refused with its place")
{
    REQUIRE(syntaxProblem("") == Problem{QString(), Mistake::EndsTooSoon, 0});
    REQUIRE(syntaxProblem("{") == Problem{QString(), Mistake::EndsTooSoon, 1});
    REQUIRE(syntaxProblem("{\"a\":") == Problem{u"a"_s, Mistake::EndsTooSoon, 5});
    REQUIRE(syntaxProblem("{\"a\":[1,{\"b\":\"x") == Problem{u"a[1].b"_s, Mistake::EndsTooSoon, 15});
    REQUIRE(syntaxProblem("{\"a\":[1,]}") == Problem{u"a[1]"_s, Mistake::NotJson, 8});
    REQUIRE(syntaxProblem("{} {}") == Problem{QString(), Mistake::MoreAfterTheEnd, 3});
    for (const char *bad : {"{,}", "{\"a\" 1}", "{\"a\":1,}", "{a:1}", "[1 2]", "tru3", "'a'", "{\"a\":1]",
                            "\xef\xbb\xbf{}", "//", "}", "nul,"})
        REQUIRE(syntaxProblem(bad).mistake == Mistake::NotJson);
    for (const char *cut : {"tru", "\"a", "\"a\\", "\"a\\u00", "[1", "[1,", "{\"a\"", "{\"a\":1,", "n"})
        REQUIRE(syntaxProblem(cut).mistake == Mistake::EndsTooSoon);
}

TEST_CASE("Nesting beyond sixteen levels is refused, even when it is a million levels deep")
{
    const auto nested = [](int levels) { return QByteArray(levels, '[') + QByteArray(levels, ']'); };
    REQUIRE(parseJson(nested(16)).value.has_value());
    REQUIRE(syntaxProblem(nested(17)).mistake == Mistake::NestedTooDeep);
    REQUIRE(syntaxProblem(QByteArray(1000000, '[')).mistake == Mistake::NestedTooDeep);
    REQUIRE(syntaxProblem(QByteArray("{\"a\":").repeated(1000000)).mistake == Mistake::NestedTooDeep);
}

TEST_CASE("No cut and no changed byte of a record is read as something that would be written otherwise")
{
    const QByteArray json = noteToJson(noteSaying(u"Mum: \"Jordan, é 🧸\"\n"_s));
    std::mt19937 generator(4);
    for (qsizetype length = 0; length < json.size(); ++length)
        REQUIRE_FALSE(noteFromJson(json.first(length)).problems.empty());
    for (int round = 0; round < 20000; ++round) {
        QByteArray changed = json;
        const auto at = static_cast<qsizetype>(generator() % static_cast<unsigned>(json.size()));
        changed[at] = static_cast<char>(generator() % 256);
        const auto parsed = noteFromJson(changed);
        REQUIRE(parsed.value.has_value() == parsed.problems.empty());
        if (parsed.value)
            REQUIRE(noteFromJson(noteToJson(*parsed.value)).value == parsed.value);
    }
}

TEST_CASE("An object with a hundred thousand unknown fields is refused in good time")
{
    QByteArray json = "{\"type\":\"family\"";
    for (int i = 0; i < 100000; ++i)
        json += ",\"x" + QByteArray::number(i) + "\":1";
    REQUIRE(recordFromJson(json + '}').problems.size() == 100002);
}
