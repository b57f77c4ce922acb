#include "src/rules/subjects.h"

#include "tests/unit/rules/an_hour.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

TEST_CASE("A note is about everybody it tells of, wherever in it they are told of")
{
    const auto about = [](auto change) {
        Note note;
        change(note);
        return subjectsOf(note);
    };
    REQUIRE(about([](Note &) {}).isEmpty());
    REQUIRE(about([](Note &n) { n.presences.push_back({mum, {}, {}}); }) == PersonSet{mum});
    REQUIRE(about([](Note &n) {
                n.passages.push_back(passage(Movement::Connect, u"x"_s, {maya, mum}));
            })
            == PersonSet{maya, mum});
    REQUIRE(about([](Note &n) { n.readings.push_back(ledBy(reading(0, State::Settled), {aunt})); })
            == PersonSet{maya, aunt});
    REQUIRE(about([](Note &n) {
                n.strategies.push_back(strategy(u"Humming"_s));
                n.strategies.back().ledBy = {mum};
            })
            == PersonSet{maya, mum});
    REQUIRE(about([](Note &n) { n.threadSubjects = {nico}; }) == PersonSet{nico});
    REQUIRE(about([](Note &n) { n.givenLines.push_back({aunt, u"x"_s}); }) == PersonSet{aunt});
    REQUIRE(about([](Note &n) { n.guests.resize(3); }).isEmpty());
}

TEST_CASE("A new passage is about the children and caregivers who were there, also where the course does not name them")
{
    Course course;
    course.children = {maya};
    course.caregivers = {mum, aunt};
    std::vector<Person> family = people();
    REQUIRE(usualSubjects(course, family, emptyNote()) == PersonSet{maya, mum});
    REQUIRE(usualSubjects(course, family, Note()) == PersonSet{maya, mum, aunt});
    Note note = emptyNote();
    note.presences.push_back({nico, {}, {}});
    const auto other = std::ranges::find(family, nico, &Person::id);
    REQUIRE(usualSubjects(course, family, note) == PersonSet{maya, mum, nico});
    other->role = PersonRole::Other;
    REQUIRE(usualSubjects(course, family, note) == PersonSet{maya, mum});
}

TEST_CASE("Something leaves only where each of its subjects is covered, and never where it names none")
{
    REQUIRE(isCovered({maya, mum}, {maya, mum, aunt}));
    REQUIRE_FALSE(isCovered({maya, mum}, {maya}));
    REQUIRE_FALSE(isCovered({}, {maya, mum}));
}

TEST_CASE("A passage about a caregiver alone is not about the dyad")
{
    REQUIRE(isAboutDyad({maya, mum}, maya, mum));
    REQUIRE(isAboutDyad({maya}, maya, mum));
    REQUIRE_FALSE(isAboutDyad({mum}, maya, mum));
    REQUIRE_FALSE(isAboutDyad({maya, mum, nico}, maya, mum));
    REQUIRE_FALSE(isAboutDyad({}, maya, mum));
}

TEST_CASE("Words in confidence or about somebody outside the family stop for review")
{
    Passage words = passage(Movement::Reflect, u"x"_s);
    REQUIRE_FALSE(needsReview(words));
    words.inConfidence = true;
    REQUIRE(needsReview(words));
    words.inConfidence = false;
    words.aboutOutsider = true;
    REQUIRE(needsReview(words));
    Addendum addendum;
    REQUIRE_FALSE(needsReview(addendum));
    addendum.aboutOutsider = true;
    REQUIRE(needsReview(addendum));
}

TEST_CASE("People, dyads and courses are about those they join")
{
    Dyad dyad;
    dyad.child = maya;
    dyad.caregiver = aunt;
    REQUIRE(subjectsOf(dyad) == PersonSet{maya, aunt});
    REQUIRE(subjectsOf(people()[0]) == PersonSet{maya});
    Course course;
    course.children = {maya, nico};
    course.caregivers = {mum};
    REQUIRE(subjectsOf(course) == PersonSet{maya, nico, mum});
}

TEST_CASE("A signature stores the author with credentials and each subject's name as shown")
{
    Clinician author;
    author.id = idNumber<Clinician>(10);
    author.name = u"Therapist One"_s;
    author.credentials = u"LCSW"_s;
    std::vector<Person> family = people();
    family[2].nickname.clear();
    family[2].name = u"Maya's mother"_s;
    const auto names = namesToShow(emptyNote(), author, family);
    REQUIRE(names
            == std::vector<ShownName>{{RecordKind::Clinician, author.id.any(), u"Therapist One, LCSW"_s},
                                      {RecordKind::Person, maya.any(), u"Maya"_s},
                                      {RecordKind::Person, mum.any(), u"Maya's mother"_s}});
    author.credentials.clear();
    Addendum addendum;
    addendum.subjects = {idNumber<Person>(77)};
    REQUIRE(namesToShow(addendum, author, family)
            == std::vector<ShownName>{{RecordKind::Clinician, author.id.any(), u"Therapist One"_s}});
}
