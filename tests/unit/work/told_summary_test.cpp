// Every sentence of every summary of a large practice, worked out twice.
#include "src/work/summary.h"
#include "tests/support/naive_summary.h"
#include "tests/unit/work/in_and_out.h"

#include <QStringList>

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t toldSeed = 14;
constexpr int toldFamilies = 200;

SaidCourse saidOf(const ToldCourse &course, const PersonSet &readers)
{
    SaidCourse said{course.opened, course.ended, course.sessionsBefore, {}, {}, {}};
    for (const Hour &hour : course.hours) {
        PersonSet present;
        for (const Id<Person> &person : hour.present) {
            if (readers.contains(person))
                present.insert(person);
        }
        said.hours.push_back({hour.day, hour.mainMarks, hour.held, hour.isRegulationHour, present});
    }
    for (const ChildHours &line : course.lines) {
        for (const Hour &hour : line.hours)
            said.lines[line.child].push_back({hour.day, settlePoint(hour)});
        if (!line.hours.empty())
            said.progress[line.child] = progressOf(line.hours);
    }
    return said;
}

// What the program says, in the same form.
SaidSummary saidOf(const Summary &summary)
{
    SaidSummary said;
    for (const Person &child : summary.children)
        said.children.push_back(child.id);
    for (const Clinician &therapist : summary.therapists)
        said.therapists.insert(therapist.id);
    said.helped = {summary.helped.begin(), summary.helped.end()};
    for (const ToldCourse &course : summary.courses)
        said.courses.push_back(saidOf(course, summary.request.recipients));
    said.sessions = summary.sessions();
    said.sessionsWithReaders = summary.sessionsWithReaders();
    said.sessionsBefore = summary.sessionsBefore();
    said.regulationHours = summary.regulationHours();
    return said;
}

// The lines of one that the other has not.
std::string linesIn(const QString &one, const QString &other)
{
    QStringList lines = one.split(u'\n');
    for (const QString &line : other.split(u'\n'))
        lines.removeAll(line);
    return lines.join(u'\n').toStdString();
}

QString plainOrRefused(const std::optional<SaidSummary> &said)
{
    return said ? plain(*said) : u"refused"_s;
}

// Each caregiver alone, the first two together, and all of them.
std::vector<PersonSet> audiencesOf(const KeptFamily &family)
{
    std::vector<PersonSet> audiences;
    PersonSet all;
    for (const Person &caregiver : family.caregivers) {
        audiences.push_back({caregiver.id});
        all.insert(caregiver.id);
    }
    audiences.push_back({family.caregivers[0].id, family.caregivers[1].id});
    if (family.caregivers.size() > 2)
        audiences.push_back(all);
    return audiences;
}

// The whole work, and some of its middle.
std::vector<std::pair<QDate, QDate>> periodsOf(const KeptFamily &family)
{
    const QDate begin = family.family.opened;
    return {{begin, today}, {begin.addDays(60), begin.addDays(200)}};
}

// How often something came up, so that a practice in which it does not is noticed.
struct Seen {
    int told = 0;
    int refused = 0;
    int byAuthority = 0;
    int onLines = 0;
    int offLines = 0;
    int returns = 0;
    int helped = 0;
    int before = 0;

    void count(const std::optional<SaidSummary> &said)
    {
        (said ? told : refused) += 1;
        if (!said)
            return;
        byAuthority += said->sessions - said->sessionsWithReaders;
        returns += said->courses.size() > 1 ? 1 : 0;
        helped += static_cast<int>(said->helped.size());
        before += said->sessionsBefore;
        int points = 0;
        for (const SaidCourse &course : said->courses) {
            for (const auto &[child, line] : course.lines)
                points += static_cast<int>(line.size());
        }
        onLines += points;
        offLines += said->sessions * static_cast<int>(said->children.size()) - points;
    }
};

} // namespace

TEST_CASE("Everything that a summary says follows from told hours, in two hundred families, for everybody and all days")
{
    APractice practice;
    const ToldPractice told = toldPractice(toldFamilies, toldSeed, today);
    const Imported imported = take(practice, linesOf(told));
    for (const LineProblem &each : imported.problems)
        UNSCOPED_INFO(each.line << ": " << each.problem.field.toStdString() << ' '
                                << plainReason(each.problem.mistake).data());
    REQUIRE(imported.problems.empty());

    Seen seen;
    int different = 0;
    for (const KeptFamily &family : told.families) {
        for (const PersonSet &readers : audiencesOf(family)) {
            for (const auto &[first, last] : periodsOf(family)) {
                const std::optional<SaidSummary> expected = naiveSummary({family, readers, first, last, today});
                const Outcome<Summary> outcome =
                    summaryFor(practice.work(), {family.family.id, readers, first, last}, today);
                const QString said =
                    plainOrRefused(outcome.value ? std::optional(saidOf(*outcome.value)) : std::nullopt);
                seen.count(expected);
                if (said == plainOrRefused(expected))
                    continue;
                if (++different <= 3) {
                    UNSCOPED_INFO(family.family.displayName.toStdString());
                    UNSCOPED_INFO("only expected\n" << linesIn(plainOrRefused(expected), said));
                    UNSCOPED_INFO("only said\n" << linesIn(said, plainOrRefused(expected)));
                }
            }
        }
    }
    CHECK(different == 0);
    // The practice has what the test is about.
    REQUIRE(seen.told > 1000);
    REQUIRE(seen.refused > 100);
    REQUIRE(seen.byAuthority > 500);
    REQUIRE(seen.onLines > 1000);
    REQUIRE(seen.offLines > 1000);
    REQUIRE(seen.returns > 100);
    REQUIRE(seen.helped > 100);
    REQUIRE(seen.before > 1000);
}
