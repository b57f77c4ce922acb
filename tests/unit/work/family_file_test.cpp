#include "src/work/family_file.h"

#include "tests/support/a_practice.h"

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

Dyad knownSince(const APractice &practice, Relation relation, std::optional<QDate> since)
{
    Dyad dyad;
    dyad.family = practice.family.id;
    dyad.child = practice.child.id;
    dyad.relation = relation;
    dyad.since = since;
    return dyad;
}

PersonInFile grandmother(const APractice &practice, std::optional<QDate> since)
{
    Person person;
    person.family = practice.family.id;
    person.role = PersonRole::Caregiver;
    person.nickname = u"Gran"_s;
    return {person, {knownSince(practice, Relation::Grandmother, since)}};
}

bool takesPart(APractice &practice, Id<Person> person)
{
    const std::vector<Id<Person>> caregivers = practice.store().get(practice.course.id)->caregivers;
    return std::ranges::find(caregivers, person) != caregivers.end();
}

} // namespace

TEST_CASE("A caregiver who is new in the work is kept with the tie to the child and takes part in the course")
{
    APractice practice;
    const auto change = done(keepInFile(practice.work(), grandmother(practice, QDate(2026, 3, 2))));
    const auto &now = std::get<PersonInFile>(change);
    CHECK(practice.store().get(now.person.id) == now.person);
    REQUIRE(now.dyads.size() == 1);
    CHECK(now.dyads.front().caregiver == now.person.id);
    CHECK(practice.store().get(now.dyads.front().id) == now.dyads.front());
    CHECK(takesPart(practice, now.person.id));
}

TEST_CASE("A tie outside the work does not bring somebody into the course")
{
    APractice practice;
    const auto change = done(keepInFile(practice.work(), grandmother(practice, std::nullopt)));
    CHECK_FALSE(takesPart(practice, std::get<PersonInFile>(change).person.id));
}

TEST_CASE("A person is not kept where one of the ties is refused, and the problem names the tie")
{
    APractice practice;
    const std::size_t people = practice.store().list<Person>(practice.family.id).size();
    const std::size_t rows = practice.store().journal({}).size();
    PersonInFile given = grandmother(practice, QDate(2026, 3, 2));
    given.dyads.front().until = QDate(2026, 1, 1);
    const auto outcome = keepInFile(practice.work(), given);
    CHECK_FALSE(outcome.value);
    CHECK(outcome.problems == std::vector{Problem{u"dyads[0].until"_s, Mistake::EndsBeforeItBegins, -1}});
    CHECK(practice.store().list<Person>(practice.family.id).size() == people);
    CHECK(practice.store().journal({}).size() == rows);
}

TEST_CASE("A corrected person keeps their place in the course as it is")
{
    APractice practice;
    Person mother = practice.mother;
    mother.name = u"Dana Vale-Stone"_s;
    const Course before = practice.store().get(practice.course.id).value();
    done(keepInFile(practice.work(), PersonInFile{mother, {}}));
    CHECK(practice.store().get(mother.id)->name == mother.name);
    CHECK(practice.store().get(practice.course.id) == before);
}

TEST_CASE("Each part that is kept has its row in the journal with who did it")
{
    APractice practice;
    Family family = practice.family;
    family.displayName = u"Ava, Mum & Dad"_s;
    done(keepInFile(practice.work(), family));
    Course course = practice.course;
    course.phases.push_back({Phase::Core, QDate(2026, 2, 1), {}});
    done(keepInFile(practice.work(), course));
    const std::vector<JournalRow> rows = practice.store().journal({});
    REQUIRE(rows.size() >= 2);
    const JournalRow &last = rows.front();
    CHECK(last.action == JournalAction::Changed);
    CHECK(last.recordKind == RecordKind::Course);
    CHECK(last.who == practice.clinician.id);
    CHECK(rows[1].recordKind == RecordKind::Family);
}

TEST_CASE("The file holds everything of one family and nothing of another")
{
    APractice practice;
    const Family other{{}, u"Lila & Dad"_s, u"18"_s, QDate(2026, 1, 5), {}};
    const auto kept = std::get<Family>(done(keepInFile(practice.work(), other)));
    const auto file = familyFile(practice.store(), practice.family.id);
    REQUIRE(file);
    CHECK(file->people.size() == 3);
    CHECK(file->courses == std::vector{practice.course});
    CHECK(file->clinicians == std::vector{practice.clinician});
    CHECK(familyFile(practice.store(), kept.id)->people.empty());
    CHECK_FALSE(familyFile(practice.store(), Id<Family>()));
}
