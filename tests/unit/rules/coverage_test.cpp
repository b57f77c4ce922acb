#include "src/rules/coverage.h"

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace Qt::StringLiterals;

namespace {

const auto child = Id<Person>::fromText(u"018f6d2e-7c3a-7b1d-9e4f-000000000001").value();
const auto mother = Id<Person>::fromText(u"018f6d2e-7c3a-7b1d-9e4f-000000000002").value();
const auto father = Id<Person>::fromText(u"018f6d2e-7c3a-7b1d-9e4f-000000000003").value();
const auto twin = Id<Person>::fromText(u"018f6d2e-7c3a-7b1d-9e4f-000000000004").value();
const QDate hourDay(2026, 3, 2);
const QDate today(2026, 5, 14);

Dyad tie(Id<Person> one, Id<Person> caregiver, QDate since = QDate(2025, 9, 1), std::optional<QDate> until = {})
{
    Dyad dyad;
    dyad.child = one;
    dyad.caregiver = caregiver;
    dyad.since = since;
    dyad.until = until;
    return dyad;
}

Readers readers(const PersonSet &caregivers, std::vector<Dyad> ties = {tie(child, mother), tie(child, father)})
{
    return {caregivers, std::move(ties), today};
}

Session onTheDay(QDate day = hourDay)
{
    Session session;
    session.status = SessionStatus::Held;
    session.day = day;
    return session;
}

Note hourOfThese(const std::vector<Presence> &presences)
{
    Note note;
    note.presences = presences;
    note.passages = {{Movement::Connect, u"They packed the suitcase."_s, {child, mother}, false, false}};
    return note;
}

Reading ofChild(int minute, State state, const PersonSet &ledBy = {})
{
    return {child, minute, state, Timing::Timed, false, ledBy, false, false, {}};
}

std::optional<ToldNote> told(const Note &note, const Readers &to, const Session &session = onTheDay())
{
    LeftOut leftOut;
    return toldPart(note, session, to, leftOut);
}

LeftOut leftOutOf(const Note &note, const Readers &to)
{
    LeftOut leftOut;
    toldPart(note, onTheDay(), to, leftOut);
    return leftOut;
}

} // namespace

TEST_CASE("An hour with both parents in the room is told to each, with all its marks and no word about the other")
{
    Note note = hourOfThese({{child, {}, {}}, {mother, {}, {}}, {father, {}, {}}});
    note.passages.push_back({Movement::Reflect, u"Dad spoke of his own father."_s, {father}, false, false});
    for (const Id<Person> &parent : {mother, father}) {
        const auto part = told(note, readers({parent}));
        REQUIRE(part);
        const Hour hour = toldMarks(*part, note, onTheDay());
        CHECK(hour.held == std::vector{HourHeld::Connect, HourHeld::Reflect});
        CHECK(part->part.passages.size() == 1);
        CHECK(part->part.presences.size() == 2);
    }
    CHECK(told(note, readers({mother, father}))->part.passages.size() == 2);
}

TEST_CASE("An hour with the other parent alone is told of by nothing")
{
    const Note note = hourOfThese({{child, {}, {}}, {mother, {}, {}}});
    CHECK_FALSE(told(note, readers({father})));
    CHECK(leftOutOf(note, readers({father})) == LeftOut{{LeftOutKind::HoursOfOthers, 1}});
    CHECK(told(note, readers({father, mother})));
}

TEST_CASE("A former carer is told of hours they were in, and of none that was held without them")
{
    const Readers former = readers({father}, {tie(child, mother), tie(child, father, QDate(2025, 9, 1), hourDay)});
    CHECK(told(hourOfThese({{child, {}, {}}, {father, {}, {}}}), former));
    CHECK_FALSE(told(hourOfThese({{child, {}, {}}}), former, onTheDay(hourDay.addDays(1))));
    CHECK_FALSE(told(hourOfThese({{child, {}, {}}}), former)); // it holds on that day, and not today
}

TEST_CASE("An hour of the child alone is told to who has authority on its day and today, and is in nobody's line")
{
    Note note = hourOfThese({{child, {}, {}}});
    note.readings = {ofChild(3, State::Upset), ofChild(20, State::Settled)};
    const auto part = told(note, readers({father}));
    REQUIRE(part);
    CHECK(part->part.readings.size() == 2);
    CHECK_FALSE(toldHour(*part, note, onTheDay(), child));
    CHECK_FALSE(told(note, readers({father}, {tie(child, father, hourDay.addDays(1))})));
    Dyad outside = tie(child, father);
    outside.since.reset();
    CHECK_FALSE(told(note, readers({father}, {outside})));
}

TEST_CASE("An hour of two children without a reader is told to who has authority for both")
{
    const Note note = hourOfThese({{child, {}, {}}, {twin, {}, {}}});
    CHECK_FALSE(told(note, readers({father})));
    CHECK(told(note, readers({father}, {tie(child, father), tie(twin, father)})));
    CHECK(told(note, readers({father, mother}, {tie(child, father), tie(twin, mother)})));
}

TEST_CASE("An hour of which nobody is marked as there is told to nobody, whomever it was planned for")
{
    Session session = onTheDay();
    session.subjects = {child, mother};
    CHECK_FALSE(told(hourOfThese({}), readers({mother}), session));
}

TEST_CASE("An hour in which a reader left before the child came is told, and is not in the child's line")
{
    const Note note = hourOfThese({{child, 25, {}}, {mother, {}, 20}});
    const auto part = told(note, readers({mother}));
    REQUIRE(part);
    CHECK_FALSE(toldHour(*part, note, onTheDay(), child));
}

TEST_CASE("A hard moment that the other parent led out of is told to who was there, and not who led")
{
    Note note = hourOfThese({{child, {}, {}}, {mother, {}, {}}, {father, {}, {}}});
    note.readings = {ofChild(3, State::Upset), ofChild(20, State::Settled, {father})};
    note.readings.back().ledByOther = u"the neighbour"_s;
    const auto part = told(note, readers({mother}));
    const auto hour = toldHour(part.value(), note, onTheDay(), child);
    REQUIRE(hour);
    CHECK(hour->mark == SettleMark::Settled);
    CHECK(settlePoint(*hour).minutes == 17);
    CHECK(part->part.readings.back().ledBy.isEmpty());
    CHECK(part->part.readings.back().ledByOther.isEmpty());
}

TEST_CASE("Minutes are told to who was there at each of them, else the hour is not in the line")
{
    Note note = hourOfThese({{child, {}, {}}, {mother, {}, 30}, {father, {}, {}}});
    note.readings = {ofChild(3, State::Upset), ofChild(20, State::Settled)};
    CHECK(toldHour(told(note, readers({mother})).value(), note, onTheDay(), child));
    note.readings.push_back(ofChild(40, State::Upset));
    const auto part = told(note, readers({mother}));
    CHECK(part->part.readings.size() == 2);
    CHECK_FALSE(toldHour(*part, note, onTheDay(), child));
    CHECK(toldHour(told(note, readers({mother, father})).value(), note, onTheDay(), child));
    note.readings.back().minute.reset(); // only the order is known
    CHECK_FALSE(toldHour(told(note, readers({mother})).value(), note, onTheDay(), child));
}

TEST_CASE("An hour in which nothing was read of the child is not recorded, and one without the child is in no line")
{
    const Note note = hourOfThese({{child, {}, {}}, {mother, {}, {}}});
    CHECK(toldHour(told(note, readers({mother})).value(), note, onTheDay(), child)->mark == SettleMark::NotRecorded);
    const Note alone = hourOfThese({{mother, {}, {}}});
    const auto part = told(alone, readers({mother}));
    REQUIRE(part);
    CHECK_FALSE(toldHour(*part, alone, onTheDay(), child));
    CHECK_FALSE(told(alone, readers({father})));
}

TEST_CASE("A parent's own readings are told to that parent alone")
{
    Note note = hourOfThese({{child, {}, {}}, {mother, {}, {}}, {father, {}, {}}});
    note.readings = {{father, 4, State::FarAway, Timing::Timed, false, {}, false, false, {}}};
    CHECK(told(note, readers({father}))->part.readings.size() == 1);
    CHECK(told(note, readers({mother}))->part.readings.empty());
    CHECK(leftOutOf(note, readers({mother})) == LeftOut{{LeftOutKind::Readings, 1}});
}

TEST_CASE("Words are told where each of their subjects is a reader or a child of theirs today")
{
    const auto isTold = [](const PersonSet &subjects, const Readers &to) {
        Note note = hourOfThese({{child, {}, {}}, {mother, {}, {}}, {father, {}, {}}});
        note.passages.front().subjects = subjects;
        return !told(note, to)->part.passages.empty();
    };
    CHECK(isTold({child, mother}, readers({mother})));
    CHECK(isTold({child}, readers({mother})));
    CHECK(isTold({mother}, readers({mother})));
    CHECK(isTold({child, mother, father}, readers({mother, father})));
    for (const PersonSet &others : {PersonSet{father}, PersonSet{child, father}, PersonSet{twin}, PersonSet{}})
        CHECK_FALSE(isTold(others, readers({mother})));
    const Readers former = readers({mother}, {tie(child, mother, QDate(2025, 9, 1), today.addDays(-1))});
    CHECK_FALSE(isTold({child}, former));
    CHECK(isTold({mother}, former));
}

TEST_CASE("Words in confidence, and words about somebody outside the family, stay behind and are counted apart")
{
    Note note = hourOfThese({{child, {}, {}}, {mother, {}, {}}});
    note.passages.push_back({Movement::Reflect, u"Keep this between us."_s, {child, mother}, true, false});
    note.passages.push_back({Movement::Repair, u"The neighbour shouted."_s, {child, mother}, false, true});
    CHECK(told(note, readers({mother}))->part.passages.size() == 1);
    CHECK(leftOutOf(note, readers({mother}))
          == LeftOut{{LeftOutKind::PassagesInConfidence, 1}, {LeftOutKind::PassagesAboutOutsiders, 1}});
}

TEST_CASE("What was tried with the child is told to who was there at its minute")
{
    Note note = hourOfThese({{child, {}, {}}, {mother, {}, 30}, {father, {}, {}}});
    StrategyUse use;
    use.shown = u"rocking"_s;
    use.subjects = {child};
    use.ledBy = {father};
    use.minute = 20;
    note.strategies = {use};
    use.minute = 40;
    note.strategies.push_back(use);
    use.minute = 20;
    use.subjects = {father};
    note.strategies.push_back(use);
    const auto part = told(note, readers({mother}));
    REQUIRE(part->part.strategies.size() == 1);
    CHECK(part->part.strategies.front().ledBy.isEmpty());
    CHECK(leftOutOf(note, readers({mother})) == LeftOut{{LeftOutKind::Strategies, 2}});
}

TEST_CASE("A passage that stays behind does not make an hour one of regulation")
{
    Note note = hourOfThese({{child, {}, {}}, {mother, {}, {}}, {father, {}, {}}});
    note.passages.front().subjects = {father};
    note.readings = {ofChild(3, State::Upset), ofChild(12, State::Settled)};
    CHECK_FALSE(toldMarks(told(note, readers({mother})).value(), note, onTheDay()).isRegulationHour);
    note.passages.clear();
    CHECK(toldMarks(told(note, readers({mother})).value(), note, onTheDay()).isRegulationHour);
}

TEST_CASE("Threads, lines given and the therapist's own questions are no part of what reaches a caregiver")
{
    Note note = hourOfThese({{child, {}, {}}, {mother, {}, {}}});
    const Note bare = note;
    note.thread = u"the red van"_s;
    note.threadSubjects = {child, mother};
    note.wonderHelped = u"the low voice"_s;
    note.givenLines = {{mother, u"You stayed."_s}};
    note.guests = {{GuestRole::Relative, u"Auntie Ro"_s, {}, {}, {}, {}}};
    note.lateReason = u"illness"_s;
    CHECK(told(note, readers({mother}))->part == bare);
}
