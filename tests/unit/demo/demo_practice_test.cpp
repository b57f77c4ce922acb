#include "src/demo/demo_ids.h"
#include "src/demo/demo_practice.h"
#include "src/json/record_json.h"
#include "src/rules/age.h"
#include "src/rules/course.h"
#include "src/rules/hour.h"
#include "src/rules/note_content.h"
#include "src/rules/progress.h"
#include "tests/unit/interchange/demo_lines.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <map>
#include <set>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

const QDate pictured(2026, 5, 14);

// When the day's hours are over.
DemoPractice toldAtNight(QDate today)
{
    return demoPractice(today, demo::momentOf(today, 23 * 60));
}

template <class T>
std::vector<T> all(const DemoPractice &demo)
{
    std::vector<T> found;
    for (const Record &record : demo.records) {
        if (const auto *held = std::get_if<T>(&record))
            found.push_back(*held);
    }
    return found;
}

// One family of the demo, with the hours of its signed notes in order.
struct Told {
    Family family;
    Person child;
    Course course;
    std::vector<Session> sessions;
    std::vector<Hour> hours;
};

Told familyOf(const DemoPractice &demo, const QString &name)
{
    Told told;
    for (const Family &each : all<Family>(demo)) {
        if (each.displayName == name)
            told.family = each;
    }
    for (const Person &each : all<Person>(demo)) {
        if (each.family == told.family.id && each.role == PersonRole::Child)
            told.child = each;
    }
    for (const Course &each : all<Course>(demo)) {
        if (each.family == told.family.id)
            told.course = each;
    }
    std::map<Id<Session>, Session> byId;
    for (const Session &each : all<Session>(demo)) {
        if (each.family == told.family.id)
            told.sessions.push_back(byId[each.id] = each);
    }
    for (const Note &note : all<Note>(demo)) {
        if (note.family == told.family.id)
            told.hours.push_back(hourOf(note, byId[note.session], told.child.id));
    }
    sortByTime(told.hours);
    return told;
}

// Minutes to settle, 0 for an hour of which none are known.
std::vector<int> minutes(const Told &told)
{
    std::vector<int> found;
    for (const Hour &hour : told.hours)
        found.push_back(settlePoint(hour).minutes.value_or(0));
    return found;
}

QString marks(const Told &told)
{
    QString found;
    for (const Hour &hour : told.hours)
        found += QStringView(u"cfpr")[static_cast<int>(hour.mainMarks.front())];
    return found;
}

} // namespace

TEST_CASE("Nothing of the demo was written or signed after the moment at which it is told")
{
    for (const int hour : {0, 9, 12, 23}) {
        const Instant now = demo::momentOf(pictured, 60 * hour);
        const DemoPractice practice = demoPractice(pictured, now);
        for (const Note &note : all<Note>(practice))
            REQUIRE(note.written <= now);
        for (const Draft &draft : all<Draft>(practice)) {
            REQUIRE(draft.begun <= draft.saved);
            REQUIRE(draft.saved <= now);
        }
        for (const Addendum &addendum : all<Addendum>(practice))
            REQUIRE(addendum.written <= now);
        for (const Signature &signature : all<Signature>(practice))
            REQUIRE(signature.signedAt <= now);
    }
}

TEST_CASE("The demo is the same for the same day, and its name says that it is fiction")
{
    const DemoPractice one = toldAtNight(pictured);
    REQUIRE(one.records == toldAtNight(pictured).records);
    REQUIRE(one.practice.name.contains(u"every person here is invented"));
    REQUIRE(one.records != toldAtNight(pictured.addDays(1)).records);
}

TEST_CASE("The demo is a sound file on whatever day it is told")
{
    for (const QDate today : {QDate(2024, 2, 29), QDate(2025, 3, 30), QDate(2026, 10, 25), QDate(2027, 1, 1)}) {
        const DemoPractice demo = toldAtNight(today);
        RecordsReader reader(readingMoment);
        RecordCounts counts;
        for (const Record &record : demo.records)
            ++countOf(counts, kindOf(record));
        reader.read(headerLine(counts));
        for (const Record &record : demo.records)
            reader.read(toJson(record));
        reader.finish();
        REQUIRE(reader.problems().empty());
        REQUIRE(counts.session == 83);
        REQUIRE(counts.addendum == 1);
        REQUIRE(counts.draft == 2);
        const Told maya = familyOf(demo, u"Maya & Mum"_s);
        REQUIRE(ageOn(today, *maya.child.birthDate) == Age{AgeRange::BirthThroughSix, 4, 6});
    }
}

TEST_CASE("Maya's course is the pictured one: its marks, its gap and its minutes to settle")
{
    const Told maya = familyOf(toldAtNight(pictured), u"Maya & Mum"_s);
    REQUIRE(marks(maya) == u"rccrccfrcffprfcpfp");
    REQUIRE(minutes(maya) == std::vector{38, 34, 30, 41, 28, 26, 24, 36, 22, 0, 20, 18, 33, 19, 0, 15, 16, 14});
    const Progress progress = progressOf(maya.hours);
    REQUIRE(progress.trend == Trend::Shorter);
    REQUIRE(progress.first->minutes == 34);
    REQUIRE(progress.last->minutes == 16);
    REQUIRE(weeksAway(maya.hours[11].day, maya.hours[12].day) == 3);
    for (std::size_t i = 1; i < maya.hours.size(); ++i)
        REQUIRE(weeksAway(maya.hours[i - 1].day, maya.hours[i].day).has_value() == (i == 12));
    REQUIRE(heldSessions(maya.course, maya.sessions) == 19);
    REQUIRE(maya.hours.back().day == QDate(2026, 5, 7));
}

TEST_CASE("The other families are as pictured")
{
    const DemoPractice demo = toldAtNight(pictured);
    const Told lila = familyOf(demo, u"Lila & Grandma"_s);
    REQUIRE(marks(lila) == u"crccfcrcfcpcfcfrpcfppf");
    REQUIRE(minutes(lila)
            == std::vector{31, 40, 28, 30, 0, 26, 37, 24, 22, 25, 20, 0, 18, 19, 17, 34, 18, 14, 16, 13, 14, 12});
    REQUIRE(ageOn(pictured, *lila.child.birthDate) == Age{AgeRange::BirthThroughSix, 5, 4});

    const Told nico = familyOf(demo, u"Nico & parents"_s);
    REQUIRE(nico.course.caregivers.size() == 2);
    REQUIRE(heldSessions(nico.course, nico.sessions) == 6);
    REQUIRE(minutes(nico).back() == 37);
    REQUIRE(nico.hours.back().day == QDate(2026, 5, 8));

    const Told ava = familyOf(demo, u"Ava & Mum"_s);
    REQUIRE(heldSessions(ava.course, ava.sessions) == 14);
    REQUIRE(ageOn(pictured, *ava.child.birthDate) == Age{AgeRange::BirthThroughSix, 3, 8});
    REQUIRE(ava.hours.back().mainMarks == std::vector{HourHeld::Connect, HourHeld::Reflect});

    const Told jordan = familyOf(demo, u"Jordan & Dad"_s);
    REQUIRE(heldSessions(jordan.course, jordan.sessions) == 9);
    REQUIRE(jordan.hours.size() == 8);
    REQUIRE(minutes(jordan).back() == 42);
}

TEST_CASE("Regulation hours hold no passage and are complete without one")
{
    const DemoPractice demo = toldAtNight(pictured);
    std::map<Id<Session>, Session> sessions;
    for (const Session &session : all<Session>(demo))
        sessions[session.id] = session;
    int regulationHours = 0;
    for (const Note &note : all<Note>(demo)) {
        const bool isOne = isRegulationHour(note, sessions[note.session]);
        regulationHours += isOne;
        if (note.mostlyHeld == HourHeld::Regulation)
            REQUIRE(isOne);
    }
    REQUIRE(regulationHours == 17);
}

TEST_CASE("No sentence of the demo stands in two notes, and no word in it blames anybody")
{
    std::set<QString> seen;
    for (const Note &note : all<Note>(toldAtNight(pictured))) {
        QStringList texts{note.thread, note.wonderDemand, note.wonderEnvironment, note.wonderCue, note.wonderHelped};
        for (const Passage &passage : note.passages)
            texts += passage.text;
        for (const GivenLines &lines : note.givenLines)
            texts += lines.text;
        for (const QString &text : texts) {
            for (const QString &word : {u"manipulat"_s, u"failed"_s, u"complian"_s, u"tantr"_s, u"melt"_s})
                REQUIRE_FALSE(text.contains(word, Qt::CaseInsensitive));
            for (const QString &sentence : text.split(u'.', Qt::SkipEmptyParts)) {
                if (sentence.size() > 25)
                    REQUIRE(seen.insert(sentence.trimmed()).second);
            }
        }
    }
    REQUIRE(seen.size() > 250);
}
