#include "src/work/casefile.h"

#include "src/rules/starting_words.h"
#include "tests/support/a_practice.h"

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

template <class T>
bool refuses(APractice &practice, const T &record, const QString &field, Mistake mistake)
{
    const std::size_t rows = practice.store().journal({}).size();
    const Outcome<T> outcome = practice.casefile().keep(record);
    const bool named = std::find(outcome.problems.begin(), outcome.problems.end(), Problem{field, mistake, -1})
        != outcome.problems.end();
    return named && !outcome.value && practice.store().journal({}).size() == rows;
}

struct OtherFamily {
    explicit OtherFamily(APractice &practice)
        : family(done(practice.casefile().keep(Family{{}, u"Lila & Dad"_s, u"18"_s, QDate(2026, 1, 5), {}})))
        , child(done(practice.casefile().keep(
              Person{{}, family.id, PersonRole::Child, u"Lila Stone"_s, {}, {}, {}, {}, {}, {}})))
    {
    }

    Family family;
    Person child;
};

} // namespace

TEST_CASE("A new vault is set up with its practice, its clinician and the words that all start with, once")
{
    APractice practice;
    CHECK(practice.store().list<Practice>().size() == 1);
    CHECK(practice.store().list<Clinician>() == std::vector{practice.clinician});
    CHECK(practice.store().list<VocabularyWord>().size() == startingWords().size());
    const Outcome<Practice> again =
        practice.casefile().setUp({{}, u"Another"_s, u"America/Vancouver"_s, 48}, practice.clinician);
    CHECK(again.problems == std::vector{Problem{u"id"_s, Mistake::Taken, -1}});
    CHECK(practice.store().list<Practice>().size() == 1);
}

TEST_CASE("A changed record keeps its id and is read back as it was given")
{
    APractice practice;
    Person person = practice.mother;
    person.pronouns = u"she"_s;
    person.safeWays.push_back({Way::Write, u"mum@example.org"_s, u"not at work"_s});
    CHECK(done(practice.casefile().keep(person)) == person);
    CHECK(practice.store().get(person.id) == person);
    CHECK(practice.store().list<Person>(practice.family.id).size() == 3);
}

TEST_CASE("An id that no record has is refused instead of being made")
{
    APractice practice;
    Family family = practice.family;
    family.id = practice.ids().next<Family>();
    family.recordNumber.clear();
    CHECK(refuses(practice, family, u"id"_s, Mistake::NotFound));
}

TEST_CASE("A record number belongs to one family")
{
    APractice practice;
    const Family second{{}, u"Nico & Gran"_s, u"17"_s, QDate(2026, 1, 5), {}};
    CHECK(refuses(practice, second, u"record_number"_s, Mistake::Taken));
    Family without = second;
    without.recordNumber.clear();
    done(practice.casefile().keep(without));
    done(practice.casefile().keep(without));
    done(practice.casefile().keep(practice.family));
}

TEST_CASE("What belongs to a family names only people of that family, in their roles, and never moves")
{
    APractice practice;
    const OtherFamily other(practice);
    Person moved = practice.child;
    moved.family = other.family.id;
    CHECK(refuses(practice, moved, u"family"_s, Mistake::OtherFamily));
    Person hiding = practice.mother;
    hiding.waysHiddenFrom = {other.child.id};
    CHECK(refuses(practice, hiding, u"ways_hidden_from"_s, Mistake::OtherFamily));
    const Dyad mixed{{}, practice.family.id, other.child.id, practice.mother.id, Relation::Mother, {}, {}};
    CHECK(refuses(practice, mixed, u"child"_s, Mistake::OtherFamily));
    const Dyad turned{{}, practice.family.id, practice.mother.id, practice.child.id, Relation::Mother, {}, {}};
    CHECK(refuses(practice, turned, u"child"_s, Mistake::WrongRole));
    Course course = practice.course;
    course.children.push_back(other.child.id);
    CHECK(refuses(practice, course, u"children[1]"_s, Mistake::OtherFamily));
    Session session = practice.aSession();
    session.subjects.insert(other.child.id);
    CHECK(refuses(practice, session, u"subjects"_s, Mistake::OtherFamily));
    Session strayed = practice.aSession();
    strayed.family = other.family.id;
    strayed.subjects = {};
    CHECK(refuses(practice, strayed, u"course"_s, Mistake::OtherFamily));
}

TEST_CASE("A dyad is there once, and one of its two may be in another")
{
    APractice practice;
    Dyad dyad{{}, practice.family.id, practice.child.id, practice.mother.id, Relation::Mother, QDate(2026, 1, 5), {}};
    const Dyad kept = done(practice.casefile().keep(dyad));
    CHECK(refuses(practice, dyad, u"caregiver"_s, Mistake::Taken));
    Dyad ended = kept;
    ended.until = QDate(2026, 2, 1);
    CHECK(done(practice.casefile().keep(ended)) == ended);
    dyad.caregiver = practice.father.id;
    done(practice.casefile().keep(dyad));
}

TEST_CASE("Days that are none and zones that are not known are told by their field")
{
    APractice practice;
    Family family = practice.family;
    family.opened = QDate();
    CHECK(refuses(practice, family, u"opened"_s, Mistake::NotADay));
    Course course = practice.course;
    course.phases.push_back({Phase::Core, QDate(), {}});
    CHECK(refuses(practice, course, u"phases[1].since"_s, Mistake::NotADay));
    Session session = practice.aSession();
    session.zone = u"Atlantis/Centre"_s;
    CHECK(refuses(practice, session, u"zone"_s, Mistake::UnknownZone));
}

TEST_CASE("A course may go back to an earlier phase, with a reason or without")
{
    APractice practice;
    Course course = practice.course;
    course.phases.push_back({Phase::Core, QDate(2026, 2, 1), {}});
    course.phases.push_back({Phase::Foundational, QDate(2026, 2, 20), {}});
    CHECK(done(practice.casefile().keep(course)).phases.size() == 3);
}

TEST_CASE("A session's day is fixed in its own zone when it is entered, and stays when other things change")
{
    APractice practice;
    Session session;
    session.family = practice.family.id;
    session.course = practice.course.id;
    session.zone = u"Pacific/Auckland"_s;
    session.start = Instant(std::chrono::milliseconds(1772447400000)); // 2 March 2026, 23:30 in Auckland, 10:30 in UTC
    session = done(practice.casefile().keep(session));
    CHECK(session.day == QDate(2026, 3, 2));
    // As it would stand had the zone's rules been others when it was entered.
    practice.database().execute("UPDATE session SET day = '2026-03-03'");
    session.day = QDate(2026, 3, 1);
    session.place = Place::Home;
    CHECK(done(practice.casefile().keep(session)).day == QDate(2026, 3, 3));
    session.start = *session.start + std::chrono::hours(1);
    CHECK(done(practice.casefile().keep(session)).day == QDate(2026, 3, 3)); // 00:30 on the next day
    session.start = *session.start - std::chrono::hours(20);
    CHECK(done(practice.casefile().keep(session)).day == QDate(2026, 3, 2));
}
