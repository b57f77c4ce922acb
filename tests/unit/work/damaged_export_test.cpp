// One value that nobody wrote there leaves the way out to all that does not hang on it.
#include "tests/unit/work/damaged.h"

#include "src/work/records_export.h"

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

struct Exported {
    QList<QByteArray> lines;
    RecordCounts counts;
    std::vector<Id<Family>> leftOut;
    std::set<Id<Draft>> drafts;
    std::set<Id<Clinician>> inPart;
};

Exported exportAll(APractice &practice)
{
    Exported all;
    RecordsExport records(practice.store());
    all.counts = records.write(
        RecordsExport::Drafts::Included, [&](const QByteArray &line) { all.lines += line; }, goOn);
    all.leftOut = records.leftOut();
    all.drafts = records.draftsLeftOut();
    all.inPart = records.clinicianInPart();
    return all;
}

} // namespace

TEST_CASE("An export leaves a family with a damaged value out, says which, and is a sound file of the others")
{
    for (const auto &[table, column] : damagedDays) {
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

TEST_CASE("A draft that holds no note any more is left out of an export alone, and told of")
{
    Damaged damaged("draft", "content");
    APractice &practice = damaged.practice;
    const Exported all = exportAll(practice);
    CHECK(problemsIn(all.lines).empty());
    CHECK(all.counts.family == 6);
    CHECK(all.leftOut.empty());
    CHECK(all.drafts.size() == 1);
}

TEST_CASE("An export of what can all be read leaves nothing out")
{
    APractice practice;
    const Exported all = exportAll(practice);
    CHECK(all.leftOut.empty());
    CHECK(all.counts.family == 1);
}

TEST_CASE("A clinician of whom the last day cannot be read is written without it, and told of")
{
    Beside damaged;
    damaged.damageOwner();
    const Exported all = exportAll(damaged.practice);
    CHECK(all.leftOut.empty());
    CHECK(all.inPart == std::set{damaged.practice.clinician.id});
    CHECK(problemsIn(all.lines).empty());
    CHECK(all.counts.family == 6);
}

TEST_CASE("A draft whose words are another draft's is left out alone")
{
    for (const char *change : {"UPDATE draft SET saved = begun - 1000",
                               "UPDATE draft SET content = (SELECT content FROM draft WHERE local = 1)"}) {
        CAPTURE(change);
        Beside beside;
        beside.practice.aDraft(beside.session, u"Half a note."_s);
        beside.change(change);
        const Exported all = exportAll(beside.practice);
        CHECK_FALSE(all.drafts.empty());
        CHECK(problemsIn(all.lines).empty());
    }
}
