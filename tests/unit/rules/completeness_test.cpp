#include "src/rules/completeness.h"

#include "src/rules/note_content.h"
#include "tests/unit/rules/an_hour.h"

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::vector<Need> needs(const Note &note, const Session &session = heldSession(), Instant now = minutesIn(60))
{
    return missing(note, session, people(), now, 48);
}

Note noteInWords()
{
    Note note = emptyNote();
    note.passages = {passage(Movement::Connect, u"."_s)};
    return note;
}

Note presentWith(const std::vector<Presence> &presences)
{
    Note note = noteInWords();
    note.presences = presences;
    return note;
}

} // namespace

TEST_CASE("A note is complete with who was there, start and stop, and one passage, reading or strategy")
{
    Note note = emptyNote();
    REQUIRE(needs(note) == std::vector{Need::Something});
    REQUIRE(needs(noteInWords()).empty());
    REQUIRE(needs(noteWith({reading(0, State::Upset, mum)})).empty());
    note.strategies = {strategy(u"Humming"_s)};
    REQUIRE(needs(note).empty());
}

TEST_CASE("An empty note cannot be signed, and space, gaps and ticks alone do not fill it")
{
    REQUIRE(needs(Note(), Session())
            == std::vector{Need::Held, Need::WhoWasThere, Need::Start, Need::Stop, Need::Something});
    Note note = emptyNote();
    note.passages = {passage(Movement::Repair, u" \n\t\u00a0"_s)};
    note.readings = {reading(0, State::NotSeen)};
    note.elements.resize(1);
    note.contexts.resize(1);
    note.thread = u"the bear"_s;
    note.mostlyHeld = HourHeld::Connect;
    REQUIRE(needs(note) == std::vector{Need::Something});
}

TEST_CASE("The list by the signature has five lines, met or not, and more only where they are asked")
{
    Session session = heldSession();
    session.stop.reset();
    REQUIRE(readyToSign(noteInWords(), session, people(), minutesIn(60), 48)
            == std::vector<ReadyTick>{{Need::Held, true},
                                      {Need::WhoWasThere, true},
                                      {Need::Start, true},
                                      {Need::Stop, false},
                                      {Need::Something, true}});
}

TEST_CASE("Start and stop are needed, the stop not before the start, and the session held")
{
    Session session = heldSession();
    session.start.reset();
    REQUIRE(needs(noteInWords(), session) == std::vector{Need::Start});
    session = heldSession();
    session.stop = *session.start - 1ms;
    REQUIRE(needs(noteInWords(), session) == std::vector{Need::Stop});
    session.stop = session.start;
    REQUIRE(needs(noteInWords(), session).empty());
    session.status = SessionStatus::Planned;
    REQUIRE(needs(noteInWords(), session) == std::vector{Need::Held});
}

TEST_CASE("A child seen with no caregiver for the whole hour needs a reason in words")
{
    Note note = presentWith({{maya, {}, {}}});
    REQUIRE(needs(note) == std::vector{Need::ChildAloneReason});
    note.childAloneReason = u"Mum's train stood still; Maya knew and wanted to stay."_s;
    REQUIRE(needs(note).empty());
    note.guests.resize(1);
    note.childAloneReason = u" "_s;
    REQUIRE(needs(note) == std::vector{Need::ChildAloneReason});
}

TEST_CASE("A caregiver who steps out for ten minutes leaves no child alone")
{
    REQUIRE(needs(presentWith({{maya, {}, {}}, {mum, {}, 20}, {mum, 30, {}}})).empty());
    REQUIRE(needs(presentWith({{maya, {}, {}}, {mum, 50, {}}})).empty());
    REQUIRE(needs(presentWith({{maya, {}, 20}, {mum, 20, {}}})) == std::vector{Need::ChildAloneReason});
    REQUIRE(needs(presentWith({{maya, 10, 40}, {mum, {}, 10}, {aunt, 39, {}}})).empty());
    REQUIRE(needs(presentWith({{mum, {}, {}}})).empty());
}

TEST_CASE("Of two children, each one who had no caregiver there for the whole of their own time asks for a reason")
{
    const auto alone = [&](const std::vector<Presence> &presences) {
        return childrenAlone(presentWith(presences), people());
    };
    CHECK(alone({{maya, {}, {}}, {nico, {}, {}}, {mum, {}, {}}}).isEmpty());
    CHECK(alone({{maya, {}, 20}, {nico, 20, {}}, {mum, {}, 20}}) == PersonSet{nico});
    CHECK(alone({{maya, {}, 20}, {nico, {}, 10}, {nico, 30, {}}, {mum, 35, {}}}) == PersonSet{maya});
    CHECK(alone({{maya, {}, {}}, {nico, {}, {}}}) == PersonSet{maya, nico});
    Note note = presentWith({{maya, {}, 20}, {nico, 20, {}}, {mum, {}, 20}});
    CHECK(missing(note, heldSession(), people(), minutesIn(60), 48) == std::vector{Need::ChildAloneReason});
}

TEST_CASE("A minute after the end of the hour keeps a note from being signed")
{
    const int end = static_cast<int>((*heldSession().stop - *heldSession().start) / 1min);
    REQUIRE(needs(noteWith({reading(end, State::Settled)})).empty());
    REQUIRE(needs(noteWith({reading(end + 1, State::Settled)})) == std::vector{Need::WithinTheHour});
}

TEST_CASE("A late entry says why, and from what it was written")
{
    const Instant late = *heldSession().stop + 49h;
    Note note = noteInWords();
    REQUIRE(needs(note, heldSession(), late) == std::vector{Need::LateReason, Need::LateSource});
    note.lateReason = u"ill for three days"_s;
    note.lateSource = u"jottings of the day"_s;
    REQUIRE(needs(note, heldSession(), late).empty());
}

TEST_CASE("A held session with a regulation record and no passage is a regulation hour")
{
    Note note = noteWith({reading(0, State::Upset)});
    REQUIRE(isRegulationHour(note, heldSession()));
    note.passages = {passage(Movement::Connect, u"  "_s)};
    REQUIRE(isRegulationHour(note, heldSession()));
    note.passages = {passage(Movement::Connect, u"Maya waved."_s)};
    REQUIRE_FALSE(isRegulationHour(note, heldSession()));
    REQUIRE_FALSE(isRegulationHour(emptyNote(), heldSession()));
    Session planned = heldSession();
    planned.status = SessionStatus::Planned;
    REQUIRE_FALSE(isRegulationHour(noteWith({reading(0, State::Upset)}), planned));
    Note tried = emptyNote();
    tried.strategies = {strategy(u"Less noise"_s)};
    REQUIRE(isRegulationHour(tried, heldSession()));
}

TEST_CASE("Where the therapist chose nothing, all that the hour held is marked equally")
{
    Note note = noteWith({reading(0, State::Watchful)});
    note.passages = {passage(Movement::Repair, u"Sorry, said Mum."_s), passage(Movement::Connect, u" "_s)};
    note.elements.resize(1);
    note.elements[0].movement = Movement::Reflect;
    REQUIRE(heldIn(note) == std::vector{HourHeld::Reflect, HourHeld::Repair, HourHeld::Regulation});
    REQUIRE(mainMarks(note) == heldIn(note));
    note.mostlyHeld = HourHeld::Connect;
    REQUIRE(mainMarks(note) == std::vector{HourHeld::Connect});
    REQUIRE(heldIn(note).size() == 3);
    REQUIRE(mainMarks(emptyNote()).empty());
}
