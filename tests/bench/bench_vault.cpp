#include "tests/bench/bench_vault.h"

#include "db/sqlite_vault.h"
#include "src/clock.h"
#include "src/work/casefile.h"
#include "src/work/demo_setup.h"
#include "src/work/records_import.h"
#include "tests/bench/store/large_practice.h"

#include <stdexcept>

namespace attune::bench {

using namespace Qt::StringLiterals;

namespace {
constexpr int sessionsEach = 50;
} // namespace

void makeDemoVault(const QString &path, const Passphrase &passphrase)
{
    const auto store = SqliteVault(path).create(passphrase);
    IdSource ids = IdSource::ofTheSystem();
    const DemoSetUp demo = setUpDemo(*store, ids, &systemMoment, QDate::currentDate());
    if (!demo.problems.empty() || !demo.lineProblems.empty())
        throw std::runtime_error("the demo practice is not taken in");
}

void makeLargeVault(const QString &path, const Passphrase &passphrase, int sessions)
{
    const auto store = SqliteVault(path).create(passphrase);
    IdSource ids = IdSource::ofTheSystem();
    const Clinician clinician{ids.next<Clinician>(), u"Robin Vale"_s, u"LCSW"_s, ClinicianRole::Therapist,
                              std::nullopt};
    const Workplace work{*store, ids, &systemMoment, clinician.id, clinician.role};
    if (!Casefile(work).setUp({{}, u"A practice that is made up"_s, u"UTC"_s, 48}, clinician).problems.empty())
        throw std::runtime_error("the practice is not set up");
    const Prose prose;
    LargePractice practice({std::max(1, sessions / sessionsEach), sessionsEach, 0, QDate::currentDate()},
                           store->list<VocabularyWord>(), {clinician}, prose);
    const Imported imported = RecordsImport(work).take([&] { return practice.nextLine(); },
                                                       [](RecordsImport::Stage, qint64, qint64) { return true; });
    if (!imported.problems.empty())
        throw std::runtime_error("the practice is not taken in");
}

} // namespace attune::bench
