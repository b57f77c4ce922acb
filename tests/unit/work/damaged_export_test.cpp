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
};

Exported exportAll(APractice &practice)
{
    Exported all;
    RecordsExport records(practice.store());
    all.counts = records.write(
        RecordsExport::Drafts::Included, [&](const QByteArray &line) { all.lines += line; }, goOn);
    all.leftOut = records.leftOut();
    all.drafts = records.draftsLeftOut();
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

TEST_CASE("A damaged clinician takes the families that they work with out of an export, and no other")
{
    Beside damaged;
    APractice &practice = damaged.practice;
    damaged.damageOwner();
    const Exported all = exportAll(practice);
    CHECK(all.leftOut == std::vector{practice.family.id});
    CHECK(problemsIn(all.lines).empty());
    CHECK(all.counts.family == 5);
}
