// One value that nobody wrote there takes away one thing, and not the day, the lists or the note.
#include "tests/unit/work/damaged.h"

#include "src/rules/starting_words.h"
#include "src/work/caseload_view.h"
#include "src/work/day_view.h"
#include "src/work/family_file.h"
#include "src/work/family_view.h"
#include "src/work/open_note.h"
#include "src/work/owner.h"
#include "src/work/practice_file.h"
#include "src/work/readable.h"
#include "src/work/wrong_file.h"

#include <algorithm>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

const QDate demoDay(2026, 5, 14);

} // namespace

TEST_CASE("A damaged value of one family leaves today, the families and the caseload of all others")
{
    for (const auto &[table, column] : damagedDays) {
        CAPTURE(table, column);
        Damaged damaged(table, column);
        Store &store = damaged.practice.store();
        const Id<Family> family = damaged.practice.family.id;

        const DayView day = dayView(store, damaged.practice.clinician.id, demoDay, readingMoment);
        CHECK(day.sessions.size() > 1);
        CHECK(std::ranges::count(day.sessions, family, &DayLine::family) == 1);

        const std::vector<FamilySketch> sketches = familySketches(store);
        REQUIRE(sketches.size() == 6);
        for (const FamilySketch &sketch : sketches)
            CHECK(sketch.isDamaged == (sketch.family.id == family && table != "course"));
        CHECK(caseloadView(store, demoDay).size() == 6);
    }
}

TEST_CASE("A damaged line of the caseload is made anew from the notes, and leaves the others")
{
    Beside damaged;
    APractice &practice = damaged.practice;
    practice.aSignedNote(practice.aSession(48), u"They drew a lighthouse."_s);
    const std::vector<CaseloadRow> before = practice.store().caseload({}, demoDay);
    damaged.change("UPDATE caseload_line SET last_held = 'early 2022', trends = 'upwards'");
    const std::vector<CaseloadRow> after = practice.store().caseload({}, demoDay);
    REQUIRE(after.size() == before.size());
    for (std::size_t i = 0; i < after.size(); ++i) {
        CHECK(after[i].heldSessions == before[i].heldSessions);
        CHECK(after[i].lastSeen == before[i].lastSeen);
        CHECK(after[i].trends == before[i].trends);
    }
}

TEST_CASE("A page of a family shows what can be read of it, and says that something is missing")
{
    Damaged damaged("person", "birth_date");
    const auto view =
        familyView(damaged.practice.store(), damaged.practice.family.id, demoDay, damaged.practice.now).value();
    CHECK(view.isDamaged);
    CHECK(view.people.size() == 3); // by name, without the day
    CHECK(view.course.has_value());
    CHECK(view.sessions.size() == 1);
}

TEST_CASE("A family whose day is damaged is still known by its name, on its page too")
{
    Damaged damaged("family", "closed");
    Store &store = damaged.practice.store();
    const Id<Family> family = damaged.practice.family.id;
    CHECK(sketchOf(store, family).family.displayName == damaged.practice.family.displayName);
    CHECK(sketchOf(store, family).isDamaged);
    const auto view = familyView(store, family, demoDay, damaged.practice.now).value();
    CHECK(view.isDamaged);
    CHECK(view.family.displayName == damaged.practice.family.displayName);
}

TEST_CASE("A damaged word of the practice leaves every note to be opened")
{
    APractice practice;
    practice.database().execute("UPDATE vocabulary_word SET retired = 'early 2022' WHERE local = 1");
    const auto opened = openTodaysNote(practice.work(), practice.family.id, QDate(2026, 5, 14));
    REQUIRE(opened.value);
    CHECK(opened.value->words.size() == startingWords().size() - 1);
}

TEST_CASE("A damaged session takes its own line from today, and from the others of its course their number alone")
{
    Damaged damaged("session", "day");
    APractice &practice = damaged.practice;
    // As a day that is none, it still lies among those that wait for a note.
    practice.database().execute("UPDATE session SET day = '2026-04-99' WHERE day = 'early 2022'");
    const Id<Session> other = practice.aSession(48).id;
    const DayView day = dayView(practice.store(), practice.clinician.id, demoDay, readingMoment);
    CHECK(day.sessions.size() > 1);
    const auto line = std::ranges::find(day.unsignedNotes, other, &DayLine::session);
    REQUIRE(line != day.unsignedNotes.end());
    CHECK_FALSE(line->number);
    CHECK(std::ranges::count(day.unsignedNotes, practice.family.id, &DayLine::family) == 1);
}

TEST_CASE("A damaged session leaves the others of its course on the page of the family, without numbers, and says so")
{
    Damaged damaged("session", "day");
    APractice &practice = damaged.practice;
    const Id<Session> other = practice.aSession(48).id;
    const auto view = familyView(practice.store(), practice.family.id, demoDay, practice.now).value();
    CHECK(view.isDamaged);
    REQUIRE(view.sessions.size() == 1);
    CHECK(view.sessions.front().line.session == other);
    CHECK_FALSE(view.sessions.front().line.number);
}

TEST_CASE("A damaged session leaves the notes of the others to be opened, and what is sought to be found")
{
    Damaged damaged("session", "day");
    APractice &practice = damaged.practice;
    const Session other = practice.aSession(48);
    practice.aSignedNote(other, u"We built the marmalade bridge."_s);
    const auto open = done(openNote(practice.work(), other.id));
    CHECK_FALSE(open.number);
    SearchWords asked;
    asked.words = u"marmalade"_s;
    CHECK(practice.store().search(asked).size() == 1);
    practice.database().execute("UPDATE session SET day = '2026-04-99' WHERE day = 'early 2022'");
    CHECK(practice.store().search(asked).size() == 1);
    asked.words = u"marm"_s;
    CHECK(practice.store().search(asked).size() == 1);
}

TEST_CASE("A draft whose session's day is none leaves the other drafts and the notes to be found")
{
    APractice practice;
    const Session broken = practice.aSession(24);
    for (const Session &session : {broken, practice.aSession(48)}) {
        const Draft draft = practice.aDraft(session, u"A kettle in the rain."_s);
        done(practice.notebook().save(draft.id, practice.aNote(draft, u"A kettle on the shelf."_s),
                                      Notebook::Saving::Leaving));
    }
    practice.aSignedNote(practice.aSession(72), u"A kettle again."_s);
    practice.database().execute(("UPDATE session SET day = '2026-04-99' WHERE id = " + hex(broken.id.bytes())).c_str());
    SearchWords asked;
    asked.words = u"kettle"_s;
    CHECK(practice.store().search(asked).size() == 2);
}

TEST_CASE("A damaged person is on the note by name, and the note of an hour with them can be signed")
{
    for (const char *column : {"birth_date", "safe_ways"}) {
        CAPTURE(column);
        Damaged damaged("person", column);
        APractice &practice = damaged.practice;
        const Session session = practice.aSession(48);
        const Draft draft = practice.aDraft(session, u"They drew a lighthouse."_s);
        const auto open = done(openNote(practice.work(), session.id));
        CHECK(open.people.size() == 3);
        CHECK(practice.notebook().sign(std::vector{draft.id}).problems.empty());
    }
}

TEST_CASE("What cannot be read of a person is not written over by what is shown of them")
{
    Damaged damaged("person", "birth_date");
    APractice &practice = damaged.practice;
    const Readable<Person> people = readable<Person>(practice.store(), practice.family.id);
    REQUIRE(people.unreadable.size() == 1);
    REQUIRE(people.records.size() == 3);
    Person shown = *std::ranges::find(people.records, people.unreadable.front(), &Person::id);
    shown.likes = u"boats"_s;
    CHECK_THROWS_AS(practice.casefile().keep(shown), VaultDamaged);
}

TEST_CASE("A damaged owner of the vault is let in by name, writes, signs, and reads over every file")
{
    Beside damaged;
    APractice &practice = damaged.practice;
    damaged.damageOwner();
    Store &store = practice.store();
    const auto owner = ownerOf(store);
    REQUIRE(owner);
    CHECK(owner->name == practice.clinician.name);
    practice.aSignedNote(practice.aSession(48), u"They drew a lighthouse."_s);
    CHECK(std::ranges::count(practiceFile(store).clinicians, practice.clinician.id, &Clinician::id) == 1);
    for (const Family &family : store.list<Family>())
        CHECK(familyFile(store, family.id).has_value());
}

TEST_CASE("A damaged person or family leaves words to be moved to the file of another")
{
    for (const auto &[table, column] : {std::pair("person", "birth_date"), std::pair("family", "opened")}) {
        CAPTURE(table, column);
        Damaged damaged(table, column);
        Store &store = damaged.practice.store();
        const std::vector<Draft> drafts = store.list<Draft>();
        REQUIRE_FALSE(drafts.empty());
        const auto choices = fileChoices(damaged.practice.work(drafts.front().author), drafts.front().session);
        REQUIRE(choices.value);
        CHECK_FALSE(choices.value->families.empty());
    }
}

TEST_CASE("A damaged family keeps no other from its record number, and its sound neighbours' are still taken")
{
    Damaged damaged("family", "opened");
    Store &store = damaged.practice.store();
    std::vector<Family> others = readable<Family>(store).records;
    REQUIRE(others.size() > 1);
    others[0].recordNumber = u"WL-9001"_s;
    done(damaged.practice.casefile().keep(others[0]));
    others[1].recordNumber = others[0].recordNumber;
    CHECK_FALSE(damaged.practice.casefile().keep(others[1]).problems.empty());
}
