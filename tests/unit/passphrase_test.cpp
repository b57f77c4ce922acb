#include "src/passphrase.h"

#include "src/errors.h"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace attune;
using namespace Qt::StringLiterals;

namespace {

std::string bytesOf(const QString &typed)
{
    const Passphrase passphrase(typed);
    return {passphrase.utf8().begin(), passphrase.utf8().end()};
}

} // namespace

TEST_CASE("Line ends, tabs and other control characters are never part of a passphrase")
{
    const std::string typed = "seven otters cross the river";
    for (const QString &pasted :
         {u"seven otters cross the river\n"_s, u"seven otters cross the river\r\n"_s,
          u"\tseven otters cross the river"_s, u"seven otters\u2028 cross\u2029 the river\u0085"_s,
          u"\uFEFFseven otters cross the river\u200b"_s, u"\u202aseven otters cross the river\u202c"_s,
          u"seven \u2066otters\u2069 cross the\u00ad river\u007f"_s, u"seven otters cross the river"_s + QChar(0)}) {
        CAPTURE(pasted.toUtf8().toHex().toStdString());
        CHECK(bytesOf(pasted) == typed);
        CHECK(Passphrase(pasted).isSameAs(Passphrase(u"seven otters cross the river"_s)));
    }
}

TEST_CASE("What is left out counts for nothing, and what stands between it is composed")
{
    CHECK_FALSE(Passphrase(u"\n\n\n\n\n\n\n\n\n\n\n\n\nshort"_s).isLongEnough());
    CHECK(Passphrase(u"\r\n\t\u200b"_s).isEmpty());
    CHECK(bytesOf(u"cafe\n\u0301"_s) == "caf\u00e9");
}

TEST_CASE("Spaces and every sign that is seen stay in a passphrase as they are")
{
    for (const QString &typed : {u" two  spaces "_s, u"no\u00a0break"_s, u"日本語 עברית 🙂"_s, u"\ufffd~"_s})
        CHECK(bytesOf(typed) == typed.toStdString());
    CHECK_FALSE(Passphrase(u"a "_s).isSameAs(Passphrase(u"a"_s)));
    CHECK_THROWS_AS(Passphrase(QString(QChar(0xd800))), TextInvalid);
}
