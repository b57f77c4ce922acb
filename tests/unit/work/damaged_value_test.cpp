// One value that nobody wrote there takes away one thing, and not the day, the lists or the way out.
#include "src/rules/starting_words.h"
#include "src/work/caseload_view.h"
#include "src/work/day_view.h"
#include "src/work/family_view.h"
#include "src/work/open_note.h"
#include "src/work/readable.h"
#include "src/work/records_export.h"
#include "src/work/wrong_file.h"
#include "tests/unit/interchange/demo_lines.h"
#include "tests/unit/work/in_and_out.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

const QDate demoDay(2026, 5, 14);

struct Exported {
    QList<QByteArray> lines;
    RecordCounts counts;
    std::vector<Id<Family>> leftOut;
};

Exported exportAll(APractice &practice)
{
    Exported all;
    RecordsExport records(practice.store());
    all.counts = records.write(
        RecordsExport::Drafts::Included, [&](const QByteArray &line) { all.lines += line; }, goOn);
    all.leftOut = records.leftOut();
    return all;
}

std::string hex(const IdBytes &bytes)
{
    return "x'"
        + QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())).toHex().toStdString() + "'";
}

/// The demo practice beside the family of a practice, with one value of that family damaged.
struct Damaged {
    APractice practice;

    Damaged(const std::string &table, const std::string &column)
    {
        practice.now = readingMoment;
        done(practice.casefile().keep(practice.aSession(24)));
        Dyad dyad;
        dyad.family = practice.family.id;
        dyad.child = practice.child.id;
        dyad.caregiver = practice.mother.id;
        dyad.since = QDate(2025, 9, 1);
        done(practice.casefile().keep(dyad));
        REQUIRE(take(practice, demoLines()).problems.empty());
        const std::string owner = table == "family" ? "id" : "family";
        const std::string change = "UPDATE " + table + " SET " + column
            + " = 'early 2022' WHERE local = (SELECT max(local) FROM " + table + " WHERE " + owner + " = "
            + hex(practice.family.id.bytes()) + ")";
        practice.database().execute(change.c_str());
    }
};

const std::pair<std::string, std::string> values[] = {
    {"person", "birth_date"}, {"family", "opened"}, {"dyad", "since"}, {"course", "opened"}};

} // namespace

TEST_CASE("A damaged value of one family leaves today, the families and the caseload of all others")
{
    for (const auto &[table, column] : values) {
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

TEST_CASE("A page of a family shows what can be read of it, and says that something is missing")
{
    Damaged damaged("person", "birth_date");
    const auto view =
        familyView(damaged.practice.store(), damaged.practice.family.id, demoDay, damaged.practice.now).value();
    CHECK(view.isDamaged);
    CHECK(view.people.size() == 2);
    CHECK(view.course.has_value());
    CHECK(view.sessions.size() == 1);
}

TEST_CASE("An export leaves a family with a damaged value out, says which, and is a sound file of the others")
{
    for (const auto &[table, column] : values) {
        CAPTURE(table, column);
        Damaged damaged(table, column);
        const Exported all = exportAll(damaged.practice);
        CHECK(all.leftOut == std::vector{damaged.practice.family.id});
        CHECK(problemsIn(all.lines).empty());
        CHECK(all.counts.family == 5);
        // Nothing but the families that the demo brought, byte for byte.
        const QList<QByteArray> demo = demoLines();
        CHECK(all.lines.mid(1 + all.counts.clinician) == demo.mid(lineOf(demo, "family") - 1));
    }
}

TEST_CASE("An export of what can all be read leaves nothing out")
{
    APractice practice;
    const Exported all = exportAll(practice);
    CHECK(all.leftOut.empty());
    CHECK(all.counts.family == 1);
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
