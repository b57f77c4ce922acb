#include "tests/support/a_practice.h"
#include "tests/support/invented_practice.h"
#include "tests/unit/work/in_and_out.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

TEST_CASE("Only one family's notes are found where a family is given")
{
    APractice practice;
    practice.aSignedNote(u"otter"_s);
    const Family other = done(practice.casefile().keep(Family{{}, u"Lila & Dad"_s, {}, QDate(2026, 1, 5), {}}));
    CHECK(practice.store().search({u"otter"_s, practice.family.id, 50}).size() == 1);
    CHECK(practice.store().search({u"otter"_s, other.id, 50}).empty());
    CHECK(practice.store().search({u"otter"_s, practice.ids().next<Family>(), 50}).empty());
    const Draft draft = practice.aDraft(practice.aSession(3), u"otters"_s);
    done(practice.notebook().save(draft.id, practice.aNote(draft, u"otter"_s), Notebook::Saving::Leaving));
    CHECK(practice.store().search({u"otter"_s, practice.family.id, 50}).size() == 2);
    CHECK(practice.store().search({u"otter"_s, other.id, 50}).empty());
}

TEST_CASE("In one family the same notes are found as in all, in the same order and with the same words marked")
{
    APractice practice;
    std::vector<Id<Note>> notes;
    for (const int hours : {200, 2, 90})
        notes.push_back(
            practice.aSignedNote(practice.aSession(hours), u"the otter packed a suitcase, said Ava"_s).under<Note>());
    const bool anew = GENERATE(false, true);
    done(practice.notebook().strike(notes.front(), u"written twice"_s));
    if (anew)
        practice.store().rebuild();
    const QString words = GENERATE(u"otter"_s, u"ott suit"_s, u"su"_s, u"ott"_s);
    const std::vector<SearchHit> all = practice.store().search({words, {}, 10});
    const std::vector<SearchHit> inFamily = practice.store().search({words, practice.family.id, 10});
    REQUIRE(all.size() == 2);
    REQUIRE(inFamily.size() == 2);
    CHECK(all[0].day >= all[1].day);
    for (std::size_t i = 0; i < all.size(); ++i) {
        CHECK(inFamily[i].note == all[i].note);
        CHECK(inFamily[i].snippet.text == all[i].snippet.text);
        CHECK(inFamily[i].snippet.found == all[i].snippet.found);
    }
    CHECK(practice.store().search({words, practice.family.id, 1}).front().note == all.front().note);
}

TEST_CASE("A word of most notes, of a few and of none is found in one family just where a search in all finds it there")
{
    APractice practice;
    QList<QByteArray> lines;
    const auto words = [](const InventedPractice::Spot &spot) {
        return spot.seed % 7 == 0 ? u"the otter and the heliotrope"_s : u"the otter once more"_s;
    };
    InventedPractice(4, 40, words).write([&](const QByteArray &line) { lines += line; });
    REQUIRE(take(practice, lines).problems.empty());
    REQUIRE(practice.store().search({u"otter"_s, {}, 1000}).size() > 100);
    for (const QString &asked : {u"otter"_s, u"heliotrope"_s, u"otter heliotrope"_s, u"th"_s, u"marigold"_s}) {
        const std::vector<SearchHit> all = practice.store().search({asked, {}, 1000});
        for (const Family &family : practice.store().list<Family>()) {
            std::vector<Id<Note>> there;
            for (const SearchHit &hit : all) {
                if (hit.family == family.id)
                    there.push_back(hit.note);
            }
            for (const std::size_t most : {std::size_t(1000), std::size_t(5)}) {
                there.resize(std::min(there.size(), most));
                std::vector<Id<Note>> found;
                for (const SearchHit &hit : practice.store().search({asked, family.id, static_cast<int>(most)}))
                    found.push_back(hit.note);
                INFO(asked.toStdString() << ' ' << most);
                CHECK(found == there);
            }
        }
    }
    CHECK(isWhole(practice.store()));
}
