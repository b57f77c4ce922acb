// Power, disk and space fail at each single change that the work of a therapist makes. After every one of these runs
// the vault opens, its check finds nothing, what was acknowledged is there, and what was not is there as a whole or not
// at all.
#include "src/errors.h"
#include "tests/crash/acts.h"
#include "tests/crash/runs.h"

#include <catch2/catch_test_macros.hpp>
#include <limits>

using namespace attune;
using namespace attune::test;

namespace {

// What is wrong with the vault after a run, or nothing.
std::string problemAfterAct(CrashDisk &disk, const Act &act, bool acknowledged)
{
    try {
        APractice practice(openOn(disk), &scene().practice);
        Verification verification;
        practice.store().verify(verification, std::chrono::minutes(1));
        if (!verification.findings.empty())
            return "the check finds something of kind "
                + std::to_string(static_cast<int>(verification.findings.front().what));
        if (!act.isDone(practice) && acknowledged)
            return "what was acknowledged is lost";
        practice.now += std::chrono::hours(5);
        practice.store().enter({}, practice.deed(JournalAction::Viewed)); // and work can go on
        return {};
    } catch (const std::exception &problem) {
        return problem.what();
    }
}

// Does the act on the disk as it is; true when it was acknowledged. The store outlives a failure, as in the program.
bool perform(CrashDisk &disk, const Act &act)
{
    try {
        APractice practice(openOn(disk), &scene().practice);
        act.run(practice);
        return true;
    } catch (const Failure &) {
        return false;
    }
}

int changesOf(const Act &act)
{
    CrashDisk disk;
    disk.load(scene().image);
    disk.arm(Fault::PowerLoss, std::numeric_limits<int>::max(), 0);
    REQUIRE(perform(disk, act));
    const int changes = disk.changes();
    REQUIRE(problemAfterAct(disk, act, true).empty());
    REQUIRE(changes >= 8);
    return changes;
}

void requireNoneBad(const Act &act, Fault fault, unsigned firstSeed, unsigned seeds)
{
    const int changes = changesOf(act);
    Tally tally;
    for (unsigned seed = firstSeed; seed < firstSeed + seeds; ++seed) {
        for (int change = 1; change <= changes; ++change) {
            CrashDisk disk;
            disk.load(scene().image);
            disk.arm(fault, change, seed * 7919U + static_cast<unsigned>(change));
            const bool acknowledged = perform(disk, act);
            disk.restart();
            tally.add(problemAfterAct(disk, act, acknowledged),
                      std::string(act.name) + ", change " + std::to_string(change) + ", seed " + std::to_string(seed));
        }
    }
    CAPTURE(tally.first, tally.runs);
    CHECK(tally.bad == 0);
    CHECK(tally.runs == changes * static_cast<int>(seeds));
}

} // namespace

TEST_CASE("Power loss at every change of saving and leaving a draft loses nothing acknowledged")
{
    requireNoneBad(acts()[0], Fault::PowerLoss, 0, 8);
    requireNoneBad(acts()[1], Fault::PowerLoss, 0, 8);
}

TEST_CASE("Power loss at every change of signing leaves a draft or a whole signed note")
{
    requireNoneBad(acts()[2], Fault::PowerLoss, 0, 6);
}

TEST_CASE("Power loss at every change of an addendum or a strike leaves all of it or nothing")
{
    requireNoneBad(acts()[3], Fault::PowerLoss, 0, 5);
    requireNoneBad(acts()[4], Fault::PowerLoss, 0, 5);
}

TEST_CASE("Power loss at every change of an import leaves all of it or nothing")
{
    requireNoneBad(acts()[8], Fault::PowerLoss, 0, 4);
}

TEST_CASE("Power loss at every change of a form or of later words loses nothing acknowledged")
{
    for (const std::size_t act : {5U, 6U, 7U})
        requireNoneBad(acts()[act], Fault::PowerLoss, 0, 5);
}

TEST_CASE("Power loss at every change of a draft that begins with a struck note's words leaves them in one place")
{
    requireNoneBad(acts()[9], Fault::PowerLoss, 0, 3);
}

TEST_CASE("A disk that fails once or for good leaves all of an act or nothing")
{
    for (const Act &act : acts()) {
        requireNoneBad(act, Fault::ErrorOnce, 40, 1);
        requireNoneBad(act, Fault::ErrorForGood, 40, 1);
    }
}

TEST_CASE("A disk that writes by half or fails at a sync leaves all of an act or nothing")
{
    for (const Act &act : acts()) {
        requireNoneBad(act, Fault::ShortWrite, 40, 1);
        requireNoneBad(act, Fault::FailedSync, 40, 1);
    }
}

TEST_CASE("A disk that is full from any change on leaves all of an act or nothing")
{
    for (const Act &act : acts())
        requireNoneBad(act, Fault::Full, 50, 1);
}
