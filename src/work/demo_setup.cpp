#include "src/work/demo_setup.h"

#include "src/demo/demo_practice.h"
#include "src/interchange/header.h"
#include "src/json/record_json.h"
#include "src/work/casefile.h"

namespace attune {

namespace {

// Takes back what stood before a broken rule.
struct DemoTakenBack { };

} // namespace

DemoSetUp setUpDemo(Store &store, IdSource &ids, const std::function<Instant()> &now, QDate today)
{
    const DemoPractice demo = demoPractice(today, now());
    DemoSetUp done;
    for (const Record &record : demo.records)
        ++countOf(done.counts, kindOf(record));
    const auto &therapist = std::get<Clinician>(demo.records.front());
    const Workplace work{store, ids, now, therapist.id, therapist.role};
    std::size_t line = 0;
    const auto nextLine = [&]() -> std::optional<QByteArray> {
        if (line > demo.records.size())
            return std::nullopt;
        const std::size_t at = line++;
        return at == 0 ? headerLine(done.counts) : toJson(demo.records[at - 1]);
    };
    try {
        store.transaction([&] {
            done.problems = Casefile(work).setUp(demo.practice, therapist).problems;
            if (done.problems.empty())
                done.lineProblems = RecordsImport(work)
                                        .take(nextLine, [](RecordsImport::Stage, qint64, qint64) { return true; })
                                        .problems;
            if (!done.problems.empty() || !done.lineProblems.empty())
                throw DemoTakenBack();
        });
    } catch (const DemoTakenBack &) {
    }
    return done;
}

} // namespace attune
