#include "src/rules/name.h"

#include "src/rules/note_content.h"
#include "src/rules/soundness.h"

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace Qt::StringLiterals;

namespace {

// Nothing of these is seen.
const QString invisible[] = {u"\u200b"_s,       u"\u200e\u200f"_s, u"\u202e"_s,       u"\u2068\u2069"_s, u"\u3164"_s,
                             u"\u115f\u1160"_s, u"\u2800"_s,       u"\ufeff"_s,       u"\u00ad"_s,       u"\ufe0f"_s,
                             u"\u2028"_s,       u"\u0007"_s,       u"\u00a0\u3000 "_s};

} // namespace

TEST_CASE("Nobody can be called by what is not seen, and signs alone are no name")
{
    for (const QString &text : invisible) {
        CAPTURE(text.toUtf8().toHex(' ').toStdString());
        CHECK_FALSE(isName(text));
        CHECK_FALSE(saysSomething(text));
        CHECK(isName(text + u"Ava"_s));
        CHECK(saysSomething(text + u'!'));
    }
    CHECK_FALSE(isName(QString()));
    for (const QString &text : {u"."_s, u"%"_s, u"&&"_s, u"\u0301"_s})
        CHECK_FALSE(isName(text));
    for (const QString &text : {u"J."_s, u"שלום"_s, u"عيد"_s, u"愛"_s, u"𠮷"_s, u"ก"_s, u"2024-17"_s, u"Ze\u200bro"_s})
        CHECK(isName(text));
}

TEST_CASE("A record whose name cannot be seen is refused, whoever hands it in")
{
    for (const QString &text : invisible) {
        CAPTURE(text.toUtf8().toHex(' ').toStdString());
        Family family;
        family.displayName = text;
        CHECK_FALSE(problemsOf(family).empty());
        Clinician clinician;
        clinician.name = text;
        CHECK_FALSE(problemsOf(clinician).empty());
        Person person;
        person.name = u"Dana Hale"_s;
        person.nickname = text; // which would stand in every list
        REQUIRE(problemsOf(person).size() == 1);
        CHECK(problemsOf(person).front().field == u"nickname"_s);
        person.nickname = u"Mum"_s;
        person.name = text;
        REQUIRE(problemsOf(person).size() == 1);
        CHECK(problemsOf(person).front().field == u"name"_s);
        person.name.clear();
        CHECK(problemsOf(person).empty());
    }
    Practice practice;
    practice.name = u"%"_s;
    practice.zone = u"UTC"_s;
    CHECK(problemsOf(practice) == std::vector{Problem{u"name"_s, Mistake::Empty, -1}});
}
