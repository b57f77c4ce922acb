// The disk fails at each single change: once, for good, halfway, for want of space, or in a sync.
#include "db/statement.h"
#include "src/errors.h"
#include "tests/crash/runs.h"

#include <array>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <limits>

using namespace attune;
using namespace attune::test;

namespace {

constexpr std::array faults = {Fault::ErrorOnce, Fault::ErrorForGood, Fault::ShortWrite, Fault::Full,
                               Fault::FailedSync};

// Runs with the fault at every change; power says whether the disk is switched off afterwards, before it is looked at.
using FaultyRun = std::function<std::string(CrashDisk &disk, bool power)>;

void requireNoneBadUnderFaults(const CrashDisk::Image &image, const FaultyRun &act)
{
    const Fault fault = GENERATE(from_range(faults));
    const bool power = GENERATE(false, true);
    int changes = 0;
    {
        CrashDisk sound;
        sound.load(image);
        sound.arm(fault, std::numeric_limits<int>::max(), 0);
        REQUIRE(act(sound, false).empty());
        changes = sound.changes();
    }
    REQUIRE(changes >= 10);
    Tally tally;
    int struck = 0;
    for (int change = 1; change <= changes; ++change) {
        CrashDisk disk;
        disk.load(image);
        disk.arm(fault, change, static_cast<unsigned>(change));
        const std::string problem = act(disk, power);
        struck += disk.hasStruck() ? 1 : 0;
        tally.add(problem, "change " + std::to_string(change));
    }
    CAPTURE(tally.first, static_cast<int>(fault), power, tally.runs);
    CHECK(tally.bad == 0);
    CHECK(struck > 5);
}

void end(CrashDisk &disk, bool power)
{
    if (power)
        disk.losePowerAndRestart();
    else
        disk.restart();
}

std::string saveUnderFault(CrashDisk &disk, bool power)
{
    const SavingProgress progress = saveRuns(disk);
    end(disk, power);
    return problemAfter(disk, progress);
}

std::string createUnderFault(CrashDisk &disk, bool power)
{
    bool acknowledged = false;
    try {
        VaultFile::create(vaultPath, settingsOn(disk), passphrase());
        acknowledged = true;
    } catch (const DiskFailed &) {
    } catch (const NoSpace &) {
    } catch (const NotWritable &) {
    } catch (const Failure &failure) {
        return std::string("the disk's fault is called: ") + failure.what();
    }
    const bool thereAtOnce = disk.holds(vaultPath);
    end(disk, power);
    try {
        if (acknowledged)
            return opensWith(disk, passphrase()) ? "" : "the passphrase is wrong";
        // A disk that fails for good does not let anything be removed either.
        if (thereAtOnce && disk.changes() == 0)
            return "a vault is there though creating it failed";
        if (!disk.holds(vaultPath))
            VaultFile::create(vaultPath, settingsOn(disk), passphrase());
        return opensWith(disk, passphrase()) ? "" : "the passphrase is wrong";
    } catch (const std::exception &problem) {
        return problem.what();
    }
}

std::string changeUnderFault(CrashDisk &disk, bool power)
{
    enum { Changed, Unchanged, Uncertain } outcome = Changed;
    try {
        const VaultSettings settings = settingsOn(disk);
        const Passphrase typed = passphrase();
        VaultFile vault = VaultFile::open(vaultPath, settings, VaultFile::withPassphrase(typed, settings));
        vault.changePassphrase(passphrase(), otherPassphrase());
    } catch (const PassphraseUncertain &) {
        outcome = Uncertain;
    } catch (const Failure &) {
        outcome = Unchanged;
    }
    end(disk, power);
    try {
        const bool changed = opensWith(disk, otherPassphrase());
        if (changed == opensWith(disk, passphrase()))
            return "not exactly one passphrase opens it";
        if (outcome != Uncertain && changed != (outcome == Changed))
            return "another passphrase opens it than was said";
        runInVault(disk, changed ? otherPassphrase() : passphrase());
        return "";
    } catch (const std::exception &problem) {
        return problem.what();
    }
}

} // namespace

TEST_CASE("A fault at any change of five transactions loses nothing acknowledged")
{
    requireNoneBadUnderFaults(vaultWithRows(), &saveUnderFault);
}

TEST_CASE("A fault at any change of a creation is told, and a vault can be made afterwards")
{
    requireNoneBadUnderFaults({}, &createUnderFault);
}

TEST_CASE("A fault at any change of a passphrase change leaves the passphrase that was said")
{
    requireNoneBadUnderFaults(vaultWithRows(), &changeUnderFault);
}

TEST_CASE("A creation that fails once leaves no file at all")
{
    const Fault fault = GENERATE(Fault::ErrorOnce, Fault::ShortWrite, Fault::Full, Fault::FailedSync);
    int left = 0;
    int failed = 0;
    for (int change = 1; change <= 100; ++change) {
        CrashDisk disk;
        disk.arm(fault, change, 1);
        try {
            VaultFile::create(vaultPath, settingsOn(disk), passphrase());
        } catch (const Failure &) {
            ++failed;
            left += disk.image().empty() ? 0 : 1;
        }
    }
    CHECK(failed > 5);
    CHECK(left == 0);
}

TEST_CASE("A full disk is called full, and the vault opens all the same")
{
    CrashDisk disk;
    disk.load(vaultWithRows());
    const VaultSettings settings = settingsOn(disk);
    disk.arm(Fault::Full, 1, 0);
    const Passphrase typed = passphrase();
    VaultFile vault = VaultFile::open(vaultPath, settings, VaultFile::withPassphrase(typed, settings));
    Statement count(vault.database(), "SELECT count(*) FROM saved");
    REQUIRE(count.step());
    CHECK(count.column<int>(0) == 12);
    CHECK_THROWS_AS(saveRun(vault.database(), 1), Failure);
}

TEST_CASE("A header copy that can no longer be written is said, and the vault opens with the other")
{
    CrashDisk disk;
    CrashDisk::Image image = vaultWithRows();
    const unsigned char noise[] = {1, 2, 3};
    image.at(vaultPath).write(4096 + 700, noise, sizeof noise);
    disk.load(image);
    const VaultSettings settings = settingsOn(disk);
    const Passphrase typed = passphrase();
    disk.arm(Fault::ErrorForGood, 1, 0);
    CHECK(VaultFile::open(vaultPath, settings, VaultFile::withPassphrase(typed, settings)).facts().header
          == VaultFacts::Header::OneCopyLost);
    disk.restart();
    CHECK(VaultFile::open(vaultPath, settings, VaultFile::withPassphrase(typed, settings)).facts().header
          == VaultFacts::Header::Mended);
}
