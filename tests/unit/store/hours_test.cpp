#include "tests/support/a_practice.h"
#include "tests/support/invented_practice.h"
#include "tests/unit/work/in_and_out.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

// What the notes themselves say, as somebody finds it who reads all of them.
std::vector<Hour> hoursOfNotes(Store &store, const Course &course, Id<Person> person)
{
    std::set<Id<Note>> struck;
    for (const Strike &strike : store.list<Strike>(course.family))
        struck.insert(strike.note);
    std::vector<Hour> hours;
    for (const Note &note : store.list<Note>(course.family)) {
        const Session session = store.get(note.session).value();
        if (session.course == course.id && !struck.contains(note.id))
            hours.push_back(hourOf(note, session, person));
    }
    sortByTime(hours);
    return hours;
}

// How many hours there are for everybody in all families, each of them as its note says.
std::size_t hoursAsInNotes(Store &store)
{
    std::size_t count = 0;
    for (const Course &course : store.list<Course>()) {
        std::vector<Id<Person>> everybody{{}};
        for (const Person &person : store.list<Person>(course.family))
            everybody.push_back(person.id);
        for (const Id<Person> &person : everybody) {
            const std::vector<Hour> kept = store.hours(course.id, person);
            CHECK(kept == hoursOfNotes(store, course, person));
            count += kept.size();
        }
    }
    return count;
}

Reading aReading(Id<Person> person, std::optional<int> minute, State state, Timing timing = Timing::Timed)
{
    return {person, minute, state, timing, false, {}, false, false, {}};
}

} // namespace

TEST_CASE("The hours that are kept say what the notes say, of each person and of whole families")
{
    APractice practice;
    QList<QByteArray> lines;
    InventedPractice(3, 26).write([&](const QByteArray &line) { lines += line; });
    REQUIRE(take(practice, lines).problems.empty());
    const std::size_t many = hoursAsInNotes(practice.store());
    CHECK(many > 100);
    practice.store().rebuild();
    CHECK(hoursAsInNotes(practice.store()) == many);
    practice.reopen();
    CHECK(hoursAsInNotes(practice.store()) == many);
}

TEST_CASE("Everything that is known of an episode is kept, and goes with a note that is struck")
{
    APractice practice;
    const Draft draft = practice.aDraft(practice.aSession(), u"words"_s);
    Note note = practice.aNote(draft, u"words"_s);
    Reading ended = aReading(practice.child.id, 30, State::Resting, Timing::FromMemory);
    ended.restingEnds = true;
    ended.ledBy = {practice.mother.id};
    ended.therapistLed = true;
    ended.ledByOther = u"a grandmother"_s;
    note.readings = {aReading(practice.child.id, 0, State::FarAway),
                     aReading(practice.child.id, 9, State::StirredUp),
                     ended,
                     aReading(practice.child.id, 35, State::Upset, Timing::About),
                     aReading(practice.mother.id, {}, State::Overwhelmed),
                     aReading(practice.father.id, 3, State::NotSeen)};
    done(practice.notebook().save(draft.id, note, Notebook::Saving::Typing));
    done(practice.notebook().sign(std::span(&draft.id, 1)));

    const std::vector<Hour> ofChild = practice.store().hours(practice.course.id, practice.child.id);
    REQUIRE(ofChild.size() == 1);
    REQUIRE(ofChild[0].episodes.size() == 2);
    CHECK(ofChild[0].episodes[0].fromArrival);
    CHECK(ofChild[0].episodes[0].wasFarAway);
    CHECK(ofChild[0].episodes[0].last == ended);
    CHECK(ofChild[0].mark == SettleMark::NotYetSettled);
    CHECK(practice.store().hours(practice.course.id, practice.father.id)[0].mark == SettleMark::NotRecorded);
    CHECK(hoursAsInNotes(practice.store()) == 4);

    done(practice.notebook().strike(note.id, u"the wrong file"_s));
    CHECK(practice.store().hours(practice.course.id, practice.child.id).empty());
    CHECK(hoursAsInNotes(practice.store()) == 0);
}
