// What of a draft, a course, a birth and an hour is taken in as it is, and told.
#include "tests/unit/interchange/doubted.h"

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Note contentOf(const Draft &draft)
{
    return noteFromJson(draft.content.toUtf8()).value.value();
}

// The doubts about the note in the demo's first draft, of an hour of 50 minutes, changed.
template <class Change>
std::vector<LineProblem> inContent(const Change &change)
{
    return doubtsAbout<Draft>({}, [&](Draft &draft) {
        Note note = contentOf(draft);
        change(note);
        draft.content = QString::fromUtf8(noteToJson(note));
    });
}

} // namespace

TEST_CASE("A draft begun long before its session, or saved when nobody can have saved it yet, is told")
{
    const Instant tooLate = readingMoment + 24h + 1ms;
    const auto inDraft = [](const auto &change) { return doubtsAbout<Draft>({}, change); };
    CHECK(inDraft([](Draft &draft) { draft.begun = fromMilliseconds(0); })
          == onlyDoubt(u"begun"_s, Mistake::OutOfRange));
    CHECK(inDraft([&](Draft &draft) { draft.saved = tooLate; }) == onlyDoubt(u"saved"_s, Mistake::OutOfRange));
    CHECK(inDraft([&](Draft &draft) { draft.saved = readingMoment + 24h; }).empty());
    CHECK(inContent([](Note &note) { note.begun = fromMilliseconds(0); })
          == onlyDoubt(u"content.begun"_s, Mistake::OutOfRange));
    CHECK(inContent([&](Note &note) { note.written = latestInstant; })
          == onlyDoubt(u"content.written"_s, Mistake::OutOfRange));
    // One moment that stands in both places is told once.
    CHECK(inDraft([&](Draft &draft) {
              draft.saved = latestInstant;
              draft.content.replace(u"\"written\":"_s + QString::number(toMilliseconds(contentOf(draft).written)),
                                    u"\"written\":"_s + QString::number(toMilliseconds(latestInstant)));
          })
          == onlyDoubt(u"saved"_s, Mistake::OutOfRange));
}

TEST_CASE("A minute after the end of the hour is told in a draft, wherever it stands, and the draft is taken")
{
    const auto beyond = onlyDoubt(u"content.readings"_s, Mistake::OutOfRange);
    const auto presence = [](int minute) { return [=](Note &note) { note.presences.at(0).untilMinute = minute; }; };
    CHECK(inContent(presence(600)) == beyond);
    CHECK(inContent(presence(50)).empty());
    CHECK(inContent(presence(51)) == beyond);
    CHECK(inContent([](Note &note) {
              note.readings.push_back(
                  {note.presences.at(0).person, 600, State::Settled, Timing::About, {}, {}, {}, {}, {}});
          })
          == beyond);
    CHECK(inContent([](Note &note) {
              note.guests.push_back({GuestRole::Friend, u"Kim"_s, {}, {}, 600, {}});
          })
          == beyond);
}

TEST_CASE("One person twice in a draft, or a clinician twice in a course on the same days, is told")
{
    CHECK(inContent([](Note &note) { note.presences.push_back(note.presences.at(0)); }).size() == 1);
    CHECK(inContent([](Note &note) {
              Presence again = note.presences.at(0);
              note.presences.at(0).untilMinute = 10;
              again.fromMinute = 10;
              note.presences.push_back(again);
          }).empty());

    const auto inCourse = [](QDate until, QDate since) {
        return doubtsAbout<Course>({}, [=](Course &course) {
            CourseClinician again = course.clinicians.at(0);
            course.clinicians.at(0).since = QDate(2020, 1, 1);
            course.clinicians.at(0).until = until;
            again.since = since;
            again.until = QDate(2026, 1, 1);
            course.clinicians.push_back(again);
        });
    };
    const auto twice = onlyDoubt(u"clinicians[1].clinician"_s, Mistake::NamedTwice);
    CHECK(inCourse(QDate(2026, 1, 1), QDate(2020, 1, 1)) == twice);
    CHECK(inCourse(QDate(2022, 3, 1), QDate(2021, 3, 1)) == twice);
    CHECK(inCourse(QDate(2022, 3, 1), QDate(2022, 3, 1)) == twice);
    CHECK(inCourse(QDate(2022, 3, 1), QDate(2022, 3, 2)).empty());
    CHECK(inCourse(QDate(2022, 3, 1), QDate(2019, 1, 1)) == twice); // the other way round in the list
}

TEST_CASE("A long stay is told against each later one within it, and an empty one against none")
{
    const auto stays = [](const std::vector<std::pair<int, int>> &spans) {
        std::vector<QString> fields;
        for (const LineProblem &doubt : inContent([&](Note &note) {
                 const Id<Person> one = note.presences.at(0).person;
                 note.presences.clear();
                 for (const auto &[from, until] : spans)
                     note.presences.push_back({one, from, until});
             }))
            fields.push_back(doubt.problem.field);
        return fields;
    };
    CHECK(stays({{0, 40}, {5, 10}, {20, 30}})
          == std::vector{u"content.presences[1].person"_s, u"content.presences[2].person"_s});
    CHECK(stays({{20, 30}, {0, 40}}) == std::vector{u"content.presences[1].person"_s});
    CHECK(stays({{0, 40}, {5, 5}, {40, 50}}).empty());
}

TEST_CASE("A day of birth or of an hour that is yet to come, and an hour of days, is told")
{
    const QDate tomorrow(2026, 5, 16); // by the day in UTC, 24 hours after the file is read
    const auto born = [](QDate day) {
        return doubtsAbout<Person>({}, [=](Person &person) { person.birthDate = day; });
    };
    CHECK(born(tomorrow).empty());
    CHECK(born(tomorrow.addDays(1)) == onlyDoubt(u"birth_date"_s, Mistake::OutOfRange));

    const auto on = [](SessionStatus status, QDate day) {
        return doubtsAbout<Session>("\"planned\"", [=](Session &session) {
            session.status = status;
            if (status == SessionStatus::DidNotTakePlace)
                session.notHeld = NotHeldReason::Illness;
            session.day = day;
            session.start.reset();
            session.stop.reset();
        });
    };
    const auto ahead = onlyDoubt(u"day"_s, Mistake::OutOfRange);
    CHECK(on(SessionStatus::Held, tomorrow).empty());
    CHECK(on(SessionStatus::Held, tomorrow.addDays(1)) == ahead);
    for (const SessionStatus status : {SessionStatus::Planned, SessionStatus::DidNotTakePlace}) {
        CHECK(on(status, tomorrow.addDays(366)).empty());
        CHECK(on(status, tomorrow.addDays(367)) == ahead);
    }

    const auto stopping = [](std::optional<Instant> start, Instant stop) {
        return doubtsAbout<Session>("\"planned\"", [=](Session &session) {
            session.day = QDate(2026, 5, 14);
            session.start = start;
            session.stop = stop;
        });
    };
    const Instant start = readingMoment - 24h;
    const auto tooLong = onlyDoubt(u"stop"_s, Mistake::OutOfRange);
    CHECK(stopping(start, start + 24h).empty());
    CHECK(stopping(start, start + 24h + 1ms) == tooLong);
    CHECK(stopping({}, start + 48h).empty());
    CHECK(stopping({}, latestInstant) == tooLong);
}

TEST_CASE("A phase of a course that began before the one above it is told")
{
    const auto with = [](QDate core, QDate closing) {
        return doubtsAbout<Course>({}, [=](Course &course) {
            course.phases = {
                {Phase::Foundational, QDate(2025, 1, 1), {}}, {Phase::Core, core, {}}, {Phase::Closing, closing, {}}};
        });
    };
    CHECK(with(QDate(2025, 1, 1), QDate(2025, 1, 1)).empty());
    CHECK(with(QDate(2025, 3, 1), QDate(2025, 2, 1)) == onlyDoubt(u"phases[2].since"_s, Mistake::OutOfRange));
    CHECK(with(QDate(2024, 3, 1), QDate(2025, 2, 1)) == onlyDoubt(u"phases[1].since"_s, Mistake::OutOfRange));
}
