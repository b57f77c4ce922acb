#include "src/work/family_sketch.h"
#include "tests/support/a_practice.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

// A family whose own name holds no surname.
Family aFamily(APractice &practice)
{
    const Family family =
        done(practice.casefile().keep(Family{{}, u"Lila & Dad"_s, u"2026/014"_s, QDate(2026, 1, 5), {}}));
    for (const auto &[role, name, nickname] :
         {std::tuple(PersonRole::Child, u"Lila Nováková"_s, u"Lilka"_s),
          std::tuple(PersonRole::Caregiver, u"Łukasz O’Brien-Novák"_s, QString())}) {
        Person person;
        person.family = family.id;
        person.role = role;
        person.name = name;
        person.nickname = nickname;
        done(practice.casefile().keep(person));
    }
    return family;
}

std::vector<Id<Family>> named(APractice &practice, const QString &typed)
{
    std::vector<Id<Family>> found;
    for (const FamilySketch &sketch : familySketches(practice.store())) {
        if (isNamed(sketch, soughtNames(typed)))
            found.push_back(sketch.family.id);
    }
    return found;
}

} // namespace

TEST_CASE("A family is found by every name that one of its people bears, by beginnings and without accents")
{
    APractice practice;
    const Family family = aFamily(practice);
    const QString typed =
        GENERATE(u"lila"_s, u"Novakova"_s, u"novak"_s, u"lilk"_s, u"lukasz"_s, u"obrien"_s, u"O'Brien"_s, u"dad lil"_s,
                 u"2026/01"_s, u"lilka novak"_s, u"Nova\u0301kova\u0301"_s);
    CAPTURE(typed.toStdString());
    CHECK(named(practice, typed) == std::vector{family.id});
}

TEST_CASE("A family is not found by what none of its names begins with, nor by two families' names")
{
    APractice practice;
    aFamily(practice);
    const QString typed = GENERATE(u"ovak"_s, u"brian"_s, u"lila ava"_s, u"2027"_s, u""_s, u"&"_s);
    CAPTURE(typed.toStdString());
    CHECK(named(practice, typed).empty());
}

TEST_CASE("One letter narrows the families down")
{
    APractice practice;
    const Family family = aFamily(practice);
    CHECK(named(practice, u"l"_s) == std::vector{family.id});
    CHECK(named(practice, u"a"_s) == std::vector{practice.family.id});
}
