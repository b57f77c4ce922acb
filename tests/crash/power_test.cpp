// The power goes at each single change of the disk.
#include "src/errors.h"
#include "tests/crash/runs.h"

#include <catch2/catch_test_macros.hpp>
#include <limits>

using namespace attune;
using namespace attune::test;

namespace {

// Starts one run from the image with the power going at the change; says what was wrong afterwards, or nothing.
using Run = std::function<std::string(CrashDisk &disk)>;

// How many changes of the disk a run makes when nothing goes wrong.
int changesOf(const CrashDisk::Image &image, const Run &run)
{
    CrashDisk disk;
    disk.load(image);
    disk.arm(Fault::PowerLoss, std::numeric_limits<int>::max(), 0);
    REQUIRE(run(disk).empty());
    return disk.changes();
}

// Runs with the power going at each of so many changes, with each of the seeds.
Tally atEveryChange(const CrashDisk::Image &image, int changes, unsigned firstSeed, unsigned seeds, const Run &run)
{
    Tally tally;
    for (unsigned seed = firstSeed; seed < firstSeed + seeds; ++seed) {
        for (int change = 1; change <= changes; ++change) {
            CrashDisk disk;
            disk.load(image);
            disk.arm(Fault::PowerLoss, change, seed * 7919U + static_cast<unsigned>(change));
            const std::string problem = run(disk);
            tally.add(problem, "change " + std::to_string(change) + ", seed " + std::to_string(seed));
        }
    }
    return tally;
}

std::string problemAfter(CrashDisk &disk, const Progress &progress)
{
    try {
        const qint64 run = runInVault(disk, passphrase());
        if (run < progress.acknowledged)
            return "an acknowledged transaction is lost";
        return run > progress.begun ? "a transaction appeared from nowhere" : "";
    } catch (const std::exception &problem) {
        return problem.what();
    }
}

std::string saveAndLosePower(CrashDisk &disk)
{
    const Progress progress = saveRuns(disk);
    disk.restart();
    return problemAfter(disk, progress);
}

std::string createAndLosePower(CrashDisk &disk)
{
    bool acknowledged = false;
    try {
        VaultFile::create(vaultPath, settingsOn(disk), passphrase());
        acknowledged = true;
    } catch (const Failure &) {
        acknowledged = false;
    }
    disk.restart();
    try {
        if (!disk.holds(vaultPath)) {
            if (acknowledged)
                return "an acknowledged vault is gone";
            VaultFile::create(vaultPath, settingsOn(disk), passphrase()); // whatever the first attempt left behind
        }
        return opensWith(disk, passphrase()) ? "" : "a vault of somebody else's is there";
    } catch (const std::exception &problem) {
        return problem.what();
    }
}

std::string changeAndLosePower(CrashDisk &disk)
{
    bool acknowledged = false;
    try {
        const VaultSettings settings = settingsOn(disk);
        const Passphrase typed = passphrase();
        VaultFile vault = VaultFile::open(vaultPath, settings, VaultFile::withPassphrase(typed, settings));
        vault.changePassphrase(passphrase(), otherPassphrase());
        // From here on the disk may be dead, since what follows the first header copy is not needed for the promise.
        acknowledged = true;
    } catch (const Failure &) {
        acknowledged = false;
    }
    disk.restart();
    try {
        const bool changed = opensWith(disk, otherPassphrase());
        if (changed == opensWith(disk, passphrase()))
            return "not exactly one passphrase opens it";
        if (acknowledged && !changed)
            return "an acknowledged change is lost";
        runInVault(disk, changed ? otherPassphrase() : passphrase());
        return "";
    } catch (const std::exception &problem) {
        return problem.what();
    }
}

// The power goes while saving, and again while the next opening rolls back.
std::string saveAndLosePowerTwice(CrashDisk &disk)
{
    const Progress progress = saveRuns(disk);
    disk.restart();
    const CrashDisk::Image afterFirst = disk.image();
    bool struck = true;
    for (int change = 1; struck; ++change) {
        disk.load(afterFirst);
        disk.arm(Fault::PowerLoss, change, static_cast<unsigned>(change));
        try {
            opensWith(disk, passphrase());
        } catch (const std::exception &) {
            struck = true; // as the dead disk must make it do; what matters is the opening after the restart
        }
        struck = disk.hasStruck();
        disk.restart();
        const std::string problem = problemAfter(disk, progress);
        if (!problem.empty())
            return problem + " after change " + std::to_string(change) + " of the recovery";
    }
    return "";
}

void requireNoneBad(const CrashDisk::Image &image, unsigned firstSeed, unsigned seeds, const Run &run)
{
    const int changes = changesOf(image, run);
    const Tally tally = atEveryChange(image, changes, firstSeed, seeds, run);
    CAPTURE(tally.first, tally.runs);
    REQUIRE(tally.bad == 0);
    // Fewer would mean that the run no longer does what it is about.
    REQUIRE(changes >= 10);
    REQUIRE(tally.runs == changes * static_cast<int>(seeds));
}

} // namespace

TEST_CASE("Power loss at every change of five transactions loses nothing acknowledged (seeds 0 to 5)")
{
    requireNoneBad(vaultWithRows(), 0, 6, &saveAndLosePower);
}

TEST_CASE("Power loss at every change of five transactions loses nothing acknowledged (seeds 6 to 11)")
{
    requireNoneBad(vaultWithRows(), 6, 6, &saveAndLosePower);
}

TEST_CASE("Power loss during the recovery from a power loss loses nothing acknowledged either")
{
    const CrashDisk::Image image = vaultWithRows();
    const int changes = changesOf(image, &saveAndLosePower);
    const Tally tally = atEveryChange(image, changes, 100, 1, &saveAndLosePowerTwice);
    CAPTURE(tally.first, tally.runs);
    REQUIRE(tally.bad == 0);
    REQUIRE(changes >= 100);
}

TEST_CASE("Power loss at every change of a creation leaves a whole vault or none")
{
    requireNoneBad({}, 0, 10, &createAndLosePower);
}

TEST_CASE("Power loss at every change of a passphrase change leaves exactly one passphrase")
{
    requireNoneBad(vaultWithRows(), 0, 20, &changeAndLosePower);
}

TEST_CASE("Without syncing, the same runs find acknowledged transactions lost: they can fail")
{
    const Run withoutSync = [](CrashDisk &disk) {
        const Progress progress = saveRuns(disk, [](Database &database) {
            sqlite3_set_authorizer(database.handle(), nullptr, nullptr);
            database.execute("PRAGMA synchronous = OFF");
        });
        disk.restart();
        return problemAfter(disk, progress);
    };
    const CrashDisk::Image image = vaultWithRows();
    const Tally tally = atEveryChange(image, changesOf(image, withoutSync), 0, 1, withoutSync);
    CAPTURE(tally.first, tally.runs);
    REQUIRE(tally.bad > 20);
}
