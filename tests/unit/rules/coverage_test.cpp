#include "src/rules/coverage.h"

#include "src/records/session.h"

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace Qt::StringLiterals;

namespace {

const auto child = Id<Person>::fromText(u"018f6d2e-7c3a-7b1d-9e4f-000000000001").value();
const auto mother = Id<Person>::fromText(u"018f6d2e-7c3a-7b1d-9e4f-000000000002").value();
const auto father = Id<Person>::fromText(u"018f6d2e-7c3a-7b1d-9e4f-000000000003").value();
const Reader reader{mother, {child}};

Note withPassage(Movement movement, const PersonSet &subjects)
{
    Note note;
    note.presences = {{child, {}, {}}, {mother, {}, {}}};
    note.passages = {{movement, u"They packed the suitcase."_s, subjects, false, false}};
    return note;
}

Reading ofChild(int minute, State state, const PersonSet &ledBy = {})
{
    return {child, minute, state, Timing::Timed, false, ledBy, false, false, {}};
}

} // namespace

TEST_CASE("A passage reaches a caregiver only where it is about the child and about nobody else but the two")
{
    LeftOut leftOut;
    REQUIRE(coveredPart(withPassage(Movement::Connect, {child, mother}), reader, leftOut)->passages.size() == 1);
    REQUIRE(coveredPart(withPassage(Movement::Connect, {child}), reader, leftOut).has_value());
    REQUIRE(leftOut.empty());
    for (const PersonSet &others : {PersonSet{mother}, PersonSet{father}, PersonSet{child, father},
                                    PersonSet{child, mother, father}, PersonSet{}})
        REQUIRE(!coveredPart(withPassage(Movement::Connect, others), reader, leftOut));
    REQUIRE(leftOut == LeftOut{{LeftOutKind::PassagesAboutOthers, 5}});
}

TEST_CASE("Words in confidence, and words about somebody outside the family, stay behind and are counted apart")
{
    Note note = withPassage(Movement::Connect, {child, mother});
    note.passages.push_back({Movement::Reflect, u"Keep this between us."_s, {child, mother}, true, false});
    note.passages.push_back({Movement::Repair, u"The neighbour shouted."_s, {child, mother}, false, true});
    LeftOut leftOut;
    const Note part = coveredPart(note, reader, leftOut).value();
    REQUIRE(part.passages.size() == 1);
    REQUIRE(leftOut == LeftOut{{LeftOutKind::PassagesInConfidence, 1}, {LeftOutKind::PassagesAboutOutsiders, 1}});
}

TEST_CASE("No mark of what an hour held tells of a passage that stayed behind")
{
    Note note = withPassage(Movement::Connect, {child, mother});
    note.passages.push_back({Movement::Reflect, u"Mum spoke of her own mother."_s, {mother}, false, false});
    note.elements = {{Movement::Reflect, {}, u"making sense of what happened"_s},
                     {Movement::Connect, {}, u"play and storytelling"_s}};
    note.mostlyHeld = HourHeld::Reflect;
    LeftOut leftOut;
    const Note part = coveredPart(note, reader, leftOut).value();
    const Hour hour = coveredHour(part, note, {}, child);
    REQUIRE(hour.mainMarks == std::vector{HourHeld::Connect});
    REQUIRE(hour.held == std::vector{HourHeld::Connect});
    REQUIRE(part.elements.size() == 1);
}

TEST_CASE("An hour without the reader stays behind whole where somebody was there who is not covered")
{
    Note note = withPassage(Movement::Connect, {child});
    note.presences = {{child, {}, {}}, {father, {}, {}}};
    LeftOut leftOut;
    REQUIRE(!coveredPart(note, reader, leftOut));
    REQUIRE(leftOut == LeftOut{{LeftOutKind::HoursOfOthers, 1}});
    note.presences = {{child, {}, {}}};
    REQUIRE(coveredPart(note, reader, leftOut).has_value());
    note.presences = {{child, {}, {}}, {father, {}, {}}, {mother, 20, {}}};
    const Note part = coveredPart(note, reader, leftOut).value();
    REQUIRE(part.presences.size() == 2);
    REQUIRE(leftOut.size() == 1);
}

TEST_CASE("A child's readings stay together or stay behind together")
{
    Note note = withPassage(Movement::Connect, {child, mother});
    note.readings = {ofChild(3, State::Upset), ofChild(20, State::Settled, {mother})};
    LeftOut leftOut;
    REQUIRE(coveredPart(note, reader, leftOut)->readings.size() == 2);
    note.readings.push_back(ofChild(30, State::Upset));
    note.readings.push_back(ofChild(34, State::Settled, {father}));
    REQUIRE(coveredPart(note, reader, leftOut)->readings.empty());
    REQUIRE(leftOut == LeftOut{{LeftOutKind::Readings, 4}});
}

TEST_CASE("A caregiver's own readings are no part of what is told of the child")
{
    Note note = withPassage(Movement::Connect, {child, mother});
    note.readings = {ofChild(3, State::Watchful)};
    note.readings.push_back({mother, 4, State::FarAway, Timing::Timed, false, {}, false, false, {}});
    LeftOut leftOut;
    REQUIRE(coveredPart(note, reader, leftOut)->readings == std::vector{ofChild(3, State::Watchful)});
    REQUIRE(leftOut == LeftOut{{LeftOutKind::Readings, 1}});
}

TEST_CASE("A passage that stays behind does not make an hour one of regulation")
{
    Note note = withPassage(Movement::Reflect, {mother});
    note.readings = {ofChild(3, State::Upset), ofChild(12, State::Settled)};
    Session session;
    session.status = SessionStatus::Held;
    LeftOut leftOut;
    const Note part = coveredPart(note, reader, leftOut).value();
    REQUIRE(!coveredHour(part, note, session, child).isRegulationHour);
    note.passages.clear();
    REQUIRE(coveredHour(note, note, session, child).isRegulationHour);
}

TEST_CASE("Threads, lines given and the therapist's own questions are no part of what reaches a caregiver")
{
    Note note = withPassage(Movement::Connect, {child, mother});
    note.thread = u"the red van"_s;
    note.threadSubjects = {child, mother};
    note.wonderHelped = u"the low voice"_s;
    note.givenLines = {{mother, u"You stayed."_s}};
    note.guests = {{GuestRole::Relative, u"Auntie Ro"_s, {}, {}, {}, {}}};
    note.lateReason = u"illness"_s;
    LeftOut leftOut;
    const Note part = coveredPart(note, reader, leftOut).value();
    Note bare = withPassage(Movement::Connect, {child, mother});
    REQUIRE(part == bare);
}
