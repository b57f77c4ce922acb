#include "src/rules/soundness.h"

#include "src/rules/starting_words.h"
#include "tests/unit/rules/an_hour.h"

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The one problem of a record that was sound until it was changed.
template <class T, class Change>
Problem problemAfter(T record, Change change)
{
    REQUIRE(problemsOf(record).empty());
    change(record);
    const auto problems = problemsOf(record);
    REQUIRE(problems.size() == 1);
    return problems.front();
}

Practice practice()
{
    Practice made;
    made.name = u"A practice"_s;
    made.zone = u"Pacific/Auckland"_s;
    return made;
}

Course mayasCourse()
{
    Course made;
    made.children = {maya};
    made.caregivers = {mum};
    made.opened = QDate(2025, 11, 4);
    return made;
}

Problem at(const QString &field, Mistake mistake)
{
    return {field, mistake, -1};
}

const auto early = [](QDate day) { return day.addDays(-1); };

} // namespace

TEST_CASE("A practice has a name, a zone that is known, and at least an hour before an entry is late")
{
    REQUIRE(problemAfter(practice(), [](Practice &p) { p.name = u" "_s; }) == at(u"name"_s, Mistake::Empty));
    REQUIRE(problemAfter(practice(), [](Practice &p) { p.zone = u"Mars/Olympus"_s; })
            == at(u"zone"_s, Mistake::UnknownZone));
    REQUIRE(problemAfter(practice(), [](Practice &p) { p.lateEntryHours = 0; })
            == at(u"late_entry_hours"_s, Mistake::OutOfRange));
}

TEST_CASE("The shipped words are sound, and only strategies have groups and touch")
{
    for (const VocabularyWord &word : startingWords())
        REQUIRE(problemsOf(word).empty());
    const VocabularyWord element = startingWords().front();
    REQUIRE(problemAfter(element, [](VocabularyWord &w) { w.group = StrategyGroup::Play; })
            == at(u"group"_s, Mistake::DoesNotBelong));
    REQUIRE(problemAfter(element, [](VocabularyWord &w) { w.touch = true; }) == at(u"touch"_s, Mistake::DoesNotBelong));
    REQUIRE(problemAfter(element, [](VocabularyWord &w) { w.vocabulary = Vocabulary::Strategies; })
            == at(u"group"_s, Mistake::MissingField));
    REQUIRE(problemAfter(element, [](VocabularyWord &w) { w.shown.clear(); }) == at(u"shown"_s, Mistake::Empty));
    REQUIRE(problemAfter(element, [](VocabularyWord &w) { w.place = -1; }) == at(u"place"_s, Mistake::OutOfRange));
}

TEST_CASE("What ends does not end before it begins")
{
    Family family;
    family.displayName = u"Ava & Mum"_s;
    family.opened = QDate(2026, 1, 5);
    family.closed = family.opened;
    REQUIRE(problemAfter(family, [](Family &f) { f.closed = early(f.opened); })
            == at(u"closed"_s, Mistake::EndsBeforeItBegins));
    REQUIRE(problemAfter(mayasCourse(), [](Course &c) { c.ended = early(c.opened); })
            == at(u"ended"_s, Mistake::EndsBeforeItBegins));
    REQUIRE(problemAfter(mayasCourse(),
                         [](Course &c) {
                             c.clinicians = {{idNumber<Clinician>(1), ClinicianPart::Lead, c.opened, early(c.opened)}};
                         })
            == at(u"clinicians[0].until"_s, Mistake::EndsBeforeItBegins));
    REQUIRE(problemAfter(heldSession(), [](Session &s) { s.stop = *s.start - 1ms; })
            == at(u"stop"_s, Mistake::EndsBeforeItBegins));
    REQUIRE(problemAfter(emptyNote(), [](Note &n) { n.written = n.begun - 1ms; })
            == at(u"written"_s, Mistake::EndsBeforeItBegins));
    REQUIRE(problemAfter(emptyNote(),
                         [](Note &n) {
                             n.presences[1] = {mum, 30, 20};
                         })
            == at(u"presences[1].until_minute"_s, Mistake::EndsBeforeItBegins));
}

TEST_CASE("A dyad is two persons, and a tie outside the work has no end in it")
{
    Dyad dyad;
    dyad.child = maya;
    dyad.caregiver = mum;
    REQUIRE(problemAfter(dyad, [](Dyad &d) { d.caregiver = maya; }) == at(u"caregiver"_s, Mistake::NamedTwice));
    REQUIRE(problemAfter(dyad, [](Dyad &d) { d.until = QDate(2026, 1, 1); }) == at(u"until"_s, Mistake::DoesNotBelong));
    dyad.since = QDate(2026, 1, 1);
    dyad.until = dyad.since;
    REQUIRE(problemAfter(dyad, [](Dyad &d) { d.until = early(*d.since); })
            == at(u"until"_s, Mistake::EndsBeforeItBegins));
}

TEST_CASE("A course has a child, names nobody twice, and counts from none upward")
{
    REQUIRE(problemAfter(mayasCourse(), [](Course &c) { c.children.clear(); }) == at(u"children"_s, Mistake::Empty));
    REQUIRE(problemAfter(mayasCourse(),
                         [](Course &c) {
                             c.caregivers = {mum, maya};
                         })
            == at(u"caregivers[1]"_s, Mistake::NamedTwice));
    REQUIRE(problemAfter(mayasCourse(),
                         [](Course &c) {
                             c.children = {maya, maya};
                         })
            == at(u"children[1]"_s, Mistake::NamedTwice));
    REQUIRE(problemAfter(mayasCourse(), [](Course &c) { c.sessionsBefore = -1; })
            == at(u"sessions_before"_s, Mistake::OutOfRange));
    REQUIRE(problemAfter(mayasCourse(), [](Course &c) { c.ending = CourseEnding::FamilyMoved; })
            == at(u"ending"_s, Mistake::DoesNotBelong));
}

TEST_CASE("A session that did not take place says why, and no other does")
{
    REQUIRE(problemAfter(heldSession(), [](Session &s) { s.notHeld = NotHeldReason::Illness; })
            == at(u"not_held"_s, Mistake::DoesNotBelong));
    REQUIRE(problemAfter(heldSession(), [](Session &s) { s.status = SessionStatus::DidNotTakePlace; })
            == at(u"not_held"_s, Mistake::MissingField));
    REQUIRE(problemAfter(heldSession(), [](Session &s) { s.zone = u"Mars/Olympus"_s; })
            == at(u"zone"_s, Mistake::UnknownZone));
}

TEST_CASE("A session's day stands within a day of its start, and is not computed anew")
{
    for (const int days : {-1, 0, 1}) {
        Session session = heldSession();
        session.day = session.day.addDays(days);
        REQUIRE(problemsOf(session).empty());
    }
    REQUIRE(problemAfter(heldSession(), [](Session &s) { s.day = s.day.addDays(2); })
            == at(u"day"_s, Mistake::OutOfRange));
    REQUIRE(problemAfter(heldSession(), [](Session &s) { s.day = s.day.addDays(-2); })
            == at(u"day"_s, Mistake::OutOfRange));
}

TEST_CASE("Minutes lie within a day, and what a reading or strategy says goes together")
{
    Note note = noteWith({reading(0, State::Upset), reading(1440, State::Resting)});
    note.strategies = {strategy(u"A hand to hold"_s)};
    note.guests = {{GuestRole::Interpreter, u"Sam"_s, u"Dari"_s, u"Mum"_s, 0, 1440}};
    note.elements = {{Movement::Reflect, {}, u"Play and storytelling"_s}};
    note.contexts = {{{}, u"Arrival"_s}};
    REQUIRE(problemAfter(note, [](Note &n) { n.readings[1].minute = 1441; })
            == at(u"readings[1].minute"_s, Mistake::OutOfRange));
    REQUIRE(problemAfter(note, [](Note &n) { n.readings[0].minute = -1; })
            == at(u"readings[0].minute"_s, Mistake::OutOfRange));
    REQUIRE(problemAfter(note, [](Note &n) { n.readings[0].restingEnds = true; })
            == at(u"readings[0].resting_ends"_s, Mistake::DoesNotBelong));
    REQUIRE(problemAfter(note, [](Note &n) { n.strategies[0].touchTaken = TouchTaken::CameForIt; })
            == at(u"strategies[0].touch_taken"_s, Mistake::DoesNotBelong));
    REQUIRE(problemAfter(note, [](Note &n) { n.strategies[0].shown.clear(); })
            == at(u"strategies[0].shown"_s, Mistake::Empty));
    REQUIRE(problemAfter(note, [](Note &n) { n.strategies[0].minute = 1441; })
            == at(u"strategies[0].minute"_s, Mistake::OutOfRange));
    REQUIRE(problemAfter(note, [](Note &n) { n.presences[0].fromMinute = -1; })
            == at(u"presences[0].from_minute"_s, Mistake::OutOfRange));
    REQUIRE(problemAfter(note, [](Note &n) { n.guests[0].untilMinute = 1441; })
            == at(u"guests[0].until_minute"_s, Mistake::OutOfRange));
    REQUIRE(problemAfter(note, [](Note &n) { n.elements[0].shown.clear(); })
            == at(u"elements[0].shown"_s, Mistake::Empty));
    REQUIRE(problemAfter(note, [](Note &n) { n.contexts[0].shown.clear(); })
            == at(u"contexts[0].shown"_s, Mistake::Empty));
}

TEST_CASE("An unfinished note is sound")
{
    REQUIRE(problemsOf(emptyNote()).empty());
    REQUIRE(problemsOf(Note()).empty());
}

TEST_CASE("Digests have thirty-two bytes, and a journal row names kind and record together")
{
    Signature signature;
    signature.name = u"Therapist One"_s;
    signature.digest = QByteArray(32, 'x');
    REQUIRE(problemAfter(signature, [](Signature &s) { s.digest.chop(1); }) == at(u"digest"_s, Mistake::WrongLength));
    REQUIRE(problemAfter(signature, [](Signature &s) { s.proof.append('x'); }) == at(u"proof"_s, Mistake::WrongLength));
    signature.key = QByteArray(32, 'k');
    signature.proof = QByteArray(64, 'p');
    REQUIRE(problemsOf(signature).empty());
    REQUIRE(problemAfter(signature, [](Signature &s) { s.proof.chop(1); }) == at(u"proof"_s, Mistake::WrongLength));
    REQUIRE(problemAfter(signature, [](Signature &s) { s.scheme = 0; }) == at(u"scheme"_s, Mistake::OutOfRange));
    REQUIRE(problemAfter(signature, [](Signature &s) { s.name.clear(); }) == at(u"name"_s, Mistake::Empty));
    REQUIRE(problemAfter(JournalRow(), [](JournalRow &r) { r.contentDigest = "x"; })
            == at(u"content_digest"_s, Mistake::WrongLength));
    REQUIRE(problemAfter(JournalRow(), [](JournalRow &r) { r.previousDigest = "x"; })
            == at(u"previous_digest"_s, Mistake::WrongLength));
    REQUIRE(problemAfter(JournalRow(), [](JournalRow &r) { r.record = maya.any(); })
            == at(u"record_kind"_s, Mistake::MissingField));
    REQUIRE(problemAfter(JournalRow(), [](JournalRow &r) { r.recordKind = RecordKind::Person; })
            == at(u"record"_s, Mistake::MissingField));
}

TEST_CASE("Words that a record is known by, or cannot do without, are not empty")
{
    Person nameless;
    REQUIRE(problemsOf(nameless) == std::vector{at(u"name"_s, Mistake::Empty)});
    nameless.nickname = u"Mum"_s;
    REQUIRE(problemsOf(nameless).empty());
    REQUIRE(problemsOf(Family()) == std::vector{at(u"display_name"_s, Mistake::Empty)});
    REQUIRE(problemsOf(Clinician()) == std::vector{at(u"name"_s, Mistake::Empty)});
    REQUIRE(problemsOf(Addendum()) == std::vector{at(u"text"_s, Mistake::Empty), at(u"reason"_s, Mistake::Empty)});
    REQUIRE(problemsOf(Strike()) == std::vector{at(u"reason"_s, Mistake::Empty)});
    REQUIRE(problemsOf(Draft()) == std::vector{at(u"content"_s, Mistake::Empty)});
    REQUIRE(problemsOf(DraftVersion()) == std::vector{at(u"content"_s, Mistake::Empty)});
    Draft draft;
    draft.content = u"{}"_s;
    REQUIRE(problemAfter(draft, [](Draft &d) { d.saved = d.begun - 1ms; })
            == at(u"saved"_s, Mistake::EndsBeforeItBegins));
}

TEST_CASE("Closing words run forward, and are not signed before they are written or without words")
{
    ClosingWords closing;
    closing.firstDay = QDate(2026, 1, 5);
    closing.lastDay = closing.firstDay;
    closing.recipients = {Id<Person>::fromText(u"018f6d2e-7c3a-7b1d-9e4f-000000000002").value()};
    REQUIRE(problemAfter(closing, [](ClosingWords &c) { c.recipients = {}; }) == at(u"recipients"_s, Mistake::Empty));
    REQUIRE(problemAfter(closing, [](ClosingWords &c) { c.lastDay = early(c.firstDay); })
            == at(u"last_day"_s, Mistake::EndsBeforeItBegins));
    closing.signedAt = closing.written;
    closing.text = u"You came, week after week."_s;
    REQUIRE(problemAfter(closing, [](ClosingWords &c) { c.signedAt = c.written - 1ms; })
            == at(u"signed_at"_s, Mistake::EndsBeforeItBegins));
    REQUIRE(problemAfter(closing, [](ClosingWords &c) { c.text = u" "_s; }) == at(u"text"_s, Mistake::Empty));
}
