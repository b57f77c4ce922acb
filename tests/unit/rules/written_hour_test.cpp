#include "src/rules/written_hour.h"

#include "src/rules/day.h"
#include "tests/unit/rules/an_hour.h"

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

WrittenHour anHour()
{
    return {emptyNote(), heldSession()};
}

Course twoCaregivers()
{
    Course course;
    course.children = {maya};
    course.caregivers = {mum, aunt};
    return course;
}

// The hour after a change, with what follows from it.
WrittenHour after(const WrittenHour &before, const HourChange &change)
{
    WrittenHour now = before;
    change(now);
    bringAlong(before, now, twoCaregivers(), people());
    return now;
}

std::vector<std::optional<int>> minutesFor(const Note &note)
{
    std::vector<std::optional<int>> minutes;
    for (const Reading &reading : note.readings)
        minutes.push_back(reading.minute);
    return minutes;
}

} // namespace

TEST_CASE("Another start moves the end, and there and back again changes nothing")
{
    const WrittenHour before = anHour();
    WrittenHour hour = before;
    giveStart(hour, *before.session.start + 40min);
    REQUIRE(*hour.session.stop - *hour.session.start == *before.session.stop - *before.session.start);
    giveStart(hour, before.session.start);
    REQUIRE(hour == before);
}

TEST_CASE("An end that was typed by hand stays while it is after the start, and moves with it beyond")
{
    WrittenHour hour = anHour();
    const Instant stop = *hour.session.stop;
    giveStart(hour, *hour.session.start - 8h, StopBy::Hand);
    REQUIRE(hour.session.stop == stop);
    giveStart(hour, stop - 10min, StopBy::Hand);
    REQUIRE(hour.session.stop == stop);
    giveStart(hour, stop + 20min, StopBy::Hand);
    REQUIRE(hour.session.stop == stop + 30min);
}

TEST_CASE("Moving takes no end over midnight: it is asked for instead")
{
    WrittenHour hour = anHour();
    giveStart(hour, momentsAt(hour.session.day, QTime(23, 30), hour.session.zone).front());
    REQUIRE_FALSE(hour.session.stop);
}

TEST_CASE("Who came and went by the clock did so at the same time of another start, even before it for a while")
{
    WrittenHour hour = anHour();
    hour.note.presences = {{maya, {}, {}}, {mum, {}, 20}, {mum, 31, {}}};
    const WrittenHour before = hour;
    giveStart(hour, *before.session.start + 2min);
    REQUIRE(hour.note.presences == std::vector<Presence>{{maya, {}, {}}, {mum, {}, 18}, {mum, 29, {}}});
    giveStart(hour, *before.session.start + 40min);
    REQUIRE(fitToKeep(hour.note).presences == std::vector<Presence>{{maya, {}, {}}, {mum, {}, {}}});
    giveStart(hour, before.session.start);
    REQUIRE(hour == before);
}

TEST_CASE("An end that was given first goes where the hour would end before it begins")
{
    WrittenHour hour = anHour();
    const Instant stop = *hour.session.stop;
    hour.session.start.reset();
    giveStart(hour, stop - 1min);
    REQUIRE(hour.session.stop == stop);
    giveStart(hour, {});
    REQUIRE(hour.session.stop == stop);
    giveStart(hour, stop);
    REQUIRE_FALSE(hour.session.stop);
}

TEST_CASE("How somebody arrived goes with their arrival, and how they left with their end, whichever is said first")
{
    WrittenHour hour = anHour();
    hour.note.readings = {reading(0, State::Upset), reading(20, State::Settled),
                          reading(minutesOf(hour.session), State::Settled)};
    hour.note.presences = {{maya, {}, {}}};
    const int end = minutesOf(hour.session);
    const WrittenHour late = after(hour, [](WrittenHour &now) { now.note.presences = {{maya, 10, 40}}; });
    REQUIRE(minutesFor(late.note) == std::vector<std::optional<int>>{10, 20, 40});
    const WrittenHour nobody = after(late, [](WrittenHour &now) { now.note.presences.clear(); });
    REQUIRE(minutesFor(nobody.note) == std::vector<std::optional<int>>{10, 20, end});
    const WrittenHour back = after(late, [](WrittenHour &now) { now.note.presences = {{maya, {}, {}}}; });
    REQUIRE(minutesFor(back.note) == std::vector<std::optional<int>>{0, 20, end});
}

TEST_CASE("How somebody left has no minute while the end is not known, and the end's once it is")
{
    WrittenHour hour = anHour();
    hour.note.readings = {reading(0, State::Upset), reading(minutesOf(hour.session), State::Settled)};
    const Instant stop = *hour.session.stop;
    const WrittenHour open = after(hour, [](WrittenHour &now) { now.session.stop.reset(); });
    REQUIRE(minutesFor(open.note) == std::vector<std::optional<int>>{0, std::nullopt});
    const WrittenHour longer = after(open, [&](WrittenHour &now) { now.session.stop = stop + 7min; });
    REQUIRE(minutesFor(longer.note) == std::vector<std::optional<int>>{0, minutesOf(hour.session) + 7});
}

TEST_CASE("A reading that says neither how somebody arrived nor how they left stays where it is")
{
    WrittenHour hour = anHour();
    hour.note.readings = {reading(12, State::Upset), reading(30, State::Settled)};
    hour.note.presences = {{maya, {}, {}}};
    const WrittenHour now = after(hour, [](WrittenHour &each) {
        each.note.presences = {{maya, 5, 45}};
        *each.session.stop += 10min;
    });
    REQUIRE(now.note.readings == hour.note.readings);
}

TEST_CASE("Words about those who were there follow who was there, and chosen subjects never do")
{
    WrittenHour hour = anHour();
    hour.note.presences = {{mum, {}, {}}};
    hour.note.passages = {{Movement::Connect, u"Main."_s, {mum}, false, false, true},
                          {Movement::Connect, u"Alone."_s, {mum}, false, false, false}};
    hour.note.thread = u"Again."_s;
    hour.note.threadSubjects = {mum};
    const WrittenHour chosen = after(hour, [](WrittenHour &now) {
        now.note.presences = {{maya, {}, {}}, {mum, {}, {}}, {aunt, {}, {}}};
    });
    REQUIRE(chosen.note.passages[0].subjects == PersonSet{maya, mum, aunt});
    REQUIRE(chosen.note.passages[1].subjects == PersonSet{mum});
    REQUIRE(chosen.note.threadSubjects == PersonSet{mum});
    const WrittenHour following = after(chosen, [](WrittenHour &now) { now.note.threadAboutThoseThere = true; });
    REQUIRE(following.note.threadSubjects == PersonSet{maya, mum, aunt});
}

TEST_CASE("What says nothing is not kept, and nobody is there before the hour begins")
{
    Note note = emptyNote();
    note.passages = {passage(Movement::Connect, u" \n"_s), passage(Movement::Repair, u"Words."_s)};
    note.thread = u"  "_s;
    note.threadSubjects = {maya};
    note.threadAboutThoseThere = true;
    note.presences = {{mum, {}, -5}, {mum, -2, 20}};
    note.guests.resize(1);
    note.guests[0].fromMinute = -3;
    const Note kept = fitToKeep(note);
    REQUIRE(kept.passages == std::vector{passage(Movement::Repair, u"Words."_s)});
    REQUIRE((kept.thread.isEmpty() && kept.threadSubjects.isEmpty() && !kept.threadAboutThoseThere));
    REQUIRE(kept.presences == std::vector<Presence>{{mum, {}, 20}});
    REQUIRE_FALSE(kept.guests[0].fromMinute);
}

TEST_CASE("A minute after the end of the hour is found wherever it stands, and none where the end is not known")
{
    const Session session = heldSession();
    const int end = minutesOf(session);
    REQUIRE_FALSE(isBeyondTheHour(noteWith({reading(end, State::Settled)}), session));
    const Note beyond = noteWith({reading(end + 1, State::Settled)});
    REQUIRE(isBeyondTheHour(beyond, session));
    Session open = session;
    open.stop.reset();
    REQUIRE_FALSE(isBeyondTheHour(beyond, open));
    Note tried = emptyNote();
    tried.strategies = {strategy(u"Humming"_s)};
    tried.strategies[0].minute = end + 1;
    REQUIRE(isBeyondTheHour(tried, session));
    Note there = emptyNote();
    there.presences = {{mum, {}, end + 1}};
    REQUIRE(isBeyondTheHour(there, session));
    Note guest = emptyNote();
    guest.guests.resize(1);
    guest.guests[0].fromMinute = end + 1;
    REQUIRE(isBeyondTheHour(guest, session));
}
