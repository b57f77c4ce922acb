#include "src/rules/counterparts.h"

#include "tests/unit/rules/an_hour.h"

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

Person aPerson(int number, PersonRole role, const QString &nickname)
{
    Person person;
    person.id = idNumber<Person>(number);
    person.role = role;
    person.nickname = nickname;
    return person;
}

const std::vector bothFamilies{
    aPerson(1, PersonRole::Child, u"Ava"_s),       aPerson(2, PersonRole::Caregiver, u"Mum"_s),
    aPerson(3, PersonRole::Caregiver, u"Dad"_s),   aPerson(11, PersonRole::Child, u"Lila"_s),
    aPerson(12, PersonRole::Child, u"Nico"_s),     aPerson(13, PersonRole::Caregiver, u"mum"_s),
    aPerson(14, PersonRole::Caregiver, u"Gran"_s), aPerson(15, PersonRole::Caregiver, u"Jo"_s)};

Course courseWith(std::vector<int> children, std::vector<int> caregivers)
{
    Course course;
    for (const int number : children)
        course.children.push_back(idNumber<Person>(number));
    for (const int number : caregivers)
        course.caregivers.push_back(idNumber<Person>(number));
    return course;
}

Note about(std::vector<int> numbers)
{
    Note note;
    for (const int number : numbers)
        note.presences.push_back({idNumber<Person>(number), {}, {}});
    return note;
}

Counterparts meaning(std::vector<std::pair<int, int>> pairs)
{
    Counterparts who;
    for (const auto &[one, other] : pairs)
        who.emplace(idNumber<Person>(one), other == 0 ? std::nullopt : std::optional(idNumber<Person>(other)));
    return who;
}

} // namespace

TEST_CASE("The only child is meant by the only child, and a caregiver by the one who is called the same")
{
    REQUIRE(likelyCounterparts(about({1, 2}), courseWith({11}, {13, 14}), bothFamilies) == meaning({{1, 11}, {2, 13}}));
    REQUIRE(likelyCounterparts(about({1, 2, 3}), courseWith({11}, {13, 14}), bothFamilies)
            == meaning({{1, 11}, {2, 13}, {3, 14}}));
}

TEST_CASE("Nobody is guessed: of two children neither is meant, nor one of several other caregivers")
{
    REQUIRE(likelyCounterparts(about({1}), courseWith({11, 12}, {}), bothFamilies) == meaning({{1, 0}}));
    REQUIRE(likelyCounterparts(about({3}), courseWith({}, {14, 15}), bothFamilies) == meaning({{3, 0}}));
    REQUIRE(likelyCounterparts(about({1, 2}), courseWith({}, {}), bothFamilies) == meaning({{1, 0}, {2, 0}}));
}

TEST_CASE("A note retold names the counterparts alone, and loses no word")
{
    Note note = about({1, 2});
    note.passages = {{Movement::Connect, u"both"_s, {idNumber<Person>(1), idNumber<Person>(2)}, false, false},
                     {Movement::Reflect, u"Mum alone"_s, {idNumber<Person>(2)}, true, false}};
    note.readings = {
        {idNumber<Person>(1), 5, State::Upset, Timing::Timed, false, {idNumber<Person>(2)}, false, false, {}},
        {idNumber<Person>(2), 6, State::Upset, Timing::Timed, false, {}, false, false, {}}};
    StrategyUse use;
    use.subjects = {idNumber<Person>(2)};
    note.strategies = {use};
    note.givenLines = {{idNumber<Person>(2), u"lines for Mum"_s}, {idNumber<Person>(1), u"lines"_s}};
    note.thread = u"a thread"_s;
    note.threadSubjects = {idNumber<Person>(1)};
    note.wonderHelped = u"the blanket"_s;
    const Note told = retold(note, meaning({{1, 11}, {2, 0}}));
    REQUIRE(told.presences == about({11}).presences);
    REQUIRE(told.passages.size() == 3);
    REQUIRE(told.passages[0].subjects == PersonSet{idNumber<Person>(11)});
    REQUIRE(told.passages[1].text == u"Mum alone"_s);
    REQUIRE(told.passages[1].subjects.isEmpty());
    REQUIRE(told.passages[1].inConfidence);
    for (const Passage &passage : told.passages)
        REQUIRE(passage.aboutOutsider);
    REQUIRE(told.passages[2].text == u"lines for Mum"_s);
    REQUIRE(told.readings.size() == 1);
    REQUIRE(told.readings[0].ledBy.isEmpty());
    REQUIRE(told.strategies.empty());
    REQUIRE(told.givenLines == std::vector<GivenLines>{{idNumber<Person>(11), u"lines"_s}});
    REQUIRE(told.threadSubjects == PersonSet{idNumber<Person>(11)});
    REQUIRE(told.wonderHelped == note.wonderHelped);
}
