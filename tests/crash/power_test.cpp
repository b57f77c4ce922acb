// The power goes at each single change of the disk.
#include "src/errors.h"
#include "tests/crash/runs.h"

#include <catch2/catch_test_macros.hpp>
#include <limits>
#include <stdexcept>

using namespace attune;
using namespace attune::test;

namespace {

// Starts one run from the image with the power going at the change; says what was wrong afterwards, or nothing.
using Run = std::function<std::string(CrashDisk &disk)>;

// How many changes of the disk a run makes when nothing goes wrong.
int changesOfRun(const CrashDisk::Image &image, const Run &run)
{
    CrashDisk disk;
    disk.load(image);
    disk.arm(Fault::PowerLoss, std::numeric_limits<int>::max(), 0);
    REQUIRE(run(disk).empty());
    return disk.changes();
}

// Runs with the power going at each of so many changes, and right after the last, with each of the seeds.
Tally atEveryChange(const CrashDisk::Image &image, int changes, unsigned firstSeed, unsigned seeds, const Run &run)
{
    Tally tally;
    for (unsigned seed = firstSeed; seed < firstSeed + seeds; ++seed) {
        for (int change = 1; change <= changes + 1; ++change) { // the last: after all is done
            CrashDisk disk;
            disk.load(image);
            disk.arm(Fault::PowerLoss, change, seed * 7919U + static_cast<unsigned>(change));
            const std::string problem = run(disk);
            tally.add(problem, "change " + std::to_string(change) + ", seed " + std::to_string(seed));
        }
    }
    return tally;
}

std::string saveAndLosePower(CrashDisk &disk)
{
    const SavingProgress progress = saveRuns(disk);
    disk.losePowerAndRestart();
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
    disk.losePowerAndRestart();
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
    disk.losePowerAndRestart();
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
    const SavingProgress progress = saveRuns(disk);
    disk.losePowerAndRestart();
    const CrashDisk::Image afterFirst = disk.image();
    bool struck = true;
    for (int change = 1; struck; ++change) {
        disk.load(afterFirst);
        disk.arm(Fault::PowerLoss, change, static_cast<unsigned>(change));
        try {
            opensWith(disk, passphrase());
        } catch (const std::runtime_error &) {
            CHECK(disk.hasStruck()); // what matters is the opening after the restart
        }
        struck = disk.hasStruck();
        disk.losePowerAndRestart();
        const std::string problem = problemAfter(disk, progress);
        if (!problem.empty())
            return problem + " after change " + std::to_string(change) + " of the recovery";
    }
    return "";
}

void requireNoneBadWithoutPower(const CrashDisk::Image &image, unsigned firstSeed, unsigned seeds, const Run &run)
{
    const int changes = changesOfRun(image, run);
    const Tally tally = atEveryChange(image, changes, firstSeed, seeds, run);
    CAPTURE(tally.first, tally.runs);
    REQUIRE(tally.bad == 0);
    // Fewer would mean that the run no longer does what it is about.
    REQUIRE(changes >= 10);
    REQUIRE(tally.runs == (changes + 1) * static_cast<int>(seeds));
}

} // namespace

TEST_CASE("Power loss at every change of five transactions loses nothing acknowledged (seeds 0 to 5)")
{
    requireNoneBadWithoutPower(vaultWithRows(), 0, 6, &saveAndLosePower);
}

TEST_CASE("Power loss at every change of five transactions loses nothing acknowledged (seeds 6 to 11)")
{
    requireNoneBadWithoutPower(vaultWithRows(), 6, 6, &saveAndLosePower);
}

TEST_CASE("Power loss during the recovery from a power loss loses nothing acknowledged either")
{
    const CrashDisk::Image image = vaultWithRows();
    const int changes = changesOfRun(image, &saveAndLosePower);
    const Tally tally = atEveryChange(image, changes, 100, 1, &saveAndLosePowerTwice);
    CAPTURE(tally.first, tally.runs);
    REQUIRE(tally.bad == 0);
    REQUIRE(changes >= 100);
}

TEST_CASE("Power loss at every change of a creation leaves a whole vault or none")
{
    requireNoneBadWithoutPower({}, 0, 10, &createAndLosePower);
}

TEST_CASE("Power loss at every change of a passphrase change leaves exactly one passphrase")
{
    requireNoneBadWithoutPower(vaultWithRows(), 0, 20, &changeAndLosePower);
}

TEST_CASE("Without syncing, the same runs find acknowledged transactions lost: they can fail")
{
    const Run withoutSync = [](CrashDisk &disk) {
        const SavingProgress progress = saveRuns(disk, [](Database &database) {
            sqlite3_set_authorizer(database.handle(), nullptr, nullptr);
            database.execute("PRAGMA synchronous = OFF");
        });
        disk.losePowerAndRestart();
        return problemAfter(disk, progress);
    };
    const CrashDisk::Image image = vaultWithRows();
    const Tally tally = atEveryChange(image, changesOfRun(image, &saveAndLosePower), 0, 1, withoutSync);
    CAPTURE(tally.first, tally.runs);
    REQUIRE(tally.bad > 20);
}
