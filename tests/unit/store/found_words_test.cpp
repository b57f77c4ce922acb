#include "tests/support/a_practice.h"
#include "tests/unit/store/forged_vault.h"
#include "tests/unit/store/found.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

TEST_CASE("Words are found as docs/search.md says, in signed notes, in drafts, in all families and in one")
{
    APractice practice;
    const QString text = u"I’m with Андрей and מُשָּׁה, no self-harm. 今天妈妈很累。 แม่กินข้าวแล้ว Straße, vitamin d. "_s
        + QString(40'000, u'x');
    const bool isDraft = GENERATE(false, true);
    if (isDraft) {
        const Draft draft = practice.aDraft(practice.aSession(), u"words"_s);
        done(practice.notebook().save(draft.id, practice.aNote(draft, text), Notebook::Saving::Leaving));
    } else {
        practice.aSignedNote(text);
    }
    const QString words =
        GENERATE(u"I'm"_s, u"im"_s, u"Андре\u0438\u0306"_s, u"андреи"_s, u"selfharm"_s, u"self-harm"_s, u"妈妈"_s,
                 u"很"_s, u"天妈妈很"_s, u"กินข้าว"_s, u"strasse"_s, u"vitamin d"_s, u"xxx"_s, QString(33'000, u'x'));
    CAPTURE(words.toStdString());
    CHECK(found(practice, words) == 1);
    CHECK(found(practice, words, practice.family.id) == 1);
    CHECK(findings(practice.store()).empty());
}

TEST_CASE("A search in many words leaves none of them out")
{
    APractice practice;
    practice.aSignedNote(u"one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
                         "sixteen seventeen eighteen"_s);
    const QString all = u"one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
                        "sixteen seventeen eighteen"_s;
    CHECK(found(practice, all) == 1);
    CHECK(found(practice, all + u" oh"_s) == 0);
}

TEST_CASE("A draft's hit shows the day that its session has now")
{
    APractice practice;
    Session session = practice.aSession(30);
    const Draft draft = practice.aDraft(session, u"words"_s);
    done(practice.notebook().save(draft.id, practice.aNote(draft, u"marigold"_s), Notebook::Saving::Leaving));
    session.start = *session.start - std::chrono::hours(48);
    session.stop = *session.stop - std::chrono::hours(48);
    session = done(practice.casefile().keep(session));
    const std::vector<SearchHit> hits = practice.store().search({u"marigold"_s, {}, 5});
    REQUIRE(hits.size() == 1);
    CHECK(hits.front().day == session.day);
}

TEST_CASE("A note that cannot be read is not found, and takes no other's place")
{
    APractice practice;
    practice.aSignedNote(practice.aSession(5), u"the otter packed"_s);
    practice.aSignedNote(practice.aSession(9), u"the otter slept"_s);
    forge(practice, "UPDATE note SET passages = 'no list' WHERE local = 1");
    CHECK(found(practice, u"otter"_s) == 1);
    CHECK(found(practice, u"slept"_s) == 1);
    CHECK_FALSE(findings(practice.store()).empty());
}
