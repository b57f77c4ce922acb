#include "tests/unit/rules/an_hour.h"

#include "src/rules/day.h"

namespace attune::test {

using namespace Qt::StringLiterals;

std::vector<Person> people()
{
    const auto person = [](Id<Person> id, const QString &nickname, PersonRole role) {
        Person made;
        made.id = id;
        made.nickname = nickname;
        made.role = role;
        return made;
    };
    return {person(maya, u"Maya"_s, PersonRole::Child), person(nico, u"Nico"_s, PersonRole::Child),
            person(mum, u"Mum"_s, PersonRole::Caregiver), person(aunt, u"Auntie Ro"_s, PersonRole::Caregiver)};
}

Session heldSession()
{
    Session session;
    session.id = idNumber<Session>(7);
    session.course = idNumber<Course>(8);
    session.status = SessionStatus::Held;
    session.zone = u"Europe/London"_s;
    session.day = QDate(2026, 5, 14);
    session.start = momentsAt(session.day, QTime(10, 2), session.zone).at(0);
    session.stop = *session.start + std::chrono::minutes(52);
    return session;
}

Instant minutesIn(int minutes)
{
    return *heldSession().start + std::chrono::minutes(minutes);
}

Note emptyNote()
{
    Note note;
    note.id = idNumber<Note>(9);
    note.session = heldSession().id;
    note.author = idNumber<Clinician>(10);
    note.begun = *heldSession().stop;
    note.written = note.begun;
    note.presences.resize(2);
    note.presences[0].person = maya;
    note.presences[1].person = mum;
    return note;
}

Passage passage(Movement movement, const QString &text, const PersonSet &subjects)
{
    Passage made;
    made.movement = movement;
    made.text = text;
    made.subjects = subjects;
    return made;
}

Reading reading(int minute, State state, Id<Person> person)
{
    Reading made;
    made.person = person;
    made.minute = minute;
    made.state = state;
    made.timing = Timing::Timed;
    return made;
}

Reading ledBy(Reading reading, const PersonSet &persons)
{
    reading.ledBy = persons;
    return reading;
}

StrategyUse strategy(const QString &shown)
{
    StrategyUse use;
    use.strategy = idNumber<VocabularyWord>(11);
    use.shown = shown;
    use.subjects = {maya};
    return use;
}

Note noteWith(const std::vector<Reading> &readings)
{
    Note note = emptyNote();
    note.readings = readings;
    return note;
}

namespace {

Hour hourOnDay(const std::vector<Reading> &readings, int day)
{
    Session session = heldSession();
    session.day = session.day.addDays(day);
    return hourOf(noteWith(readings), session, maya);
}

} // namespace

Hour settledAfter(int minutes, int day)
{
    return hourOnDay({reading(0, State::Upset), reading(minutes, State::Settled)}, day);
}

Hour notYetSettledAfter(int minutes, int day)
{
    return hourOnDay({reading(0, State::Upset), reading(minutes, State::StirredUp)}, day);
}

} // namespace attune::test
