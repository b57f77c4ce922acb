// SQLite's memory runs out at each single allocation, from when the vault is open: while a key is set, SQLCipher 4.6.1
// itself does not survive that.
#include "src/errors.h"
#include "tests/crash/runs.h"

#include <catch2/catch_test_macros.hpp>
#include <limits>

using namespace attune;
using namespace attune::test;

namespace {

sqlite3_mem_methods soundMethods;
int untilFailure = std::numeric_limits<int>::max();
int allocations = 0;

bool fails()
{
    ++allocations;
    return --untilFailure == 0;
}

void *allocate(int size)
{
    return fails() ? nullptr : soundMethods.xMalloc(size);
}

void *resize(void *block, int size)
{
    return fails() ? nullptr : soundMethods.xRealloc(block, size);
}

void exchangeAllocator(const sqlite3_mem_methods &methods)
{
    REQUIRE(sqlite3_shutdown() == SQLITE_OK);
    REQUIRE(sqlite3_config(SQLITE_CONFIG_MALLOC, &methods) == SQLITE_OK);
    REQUIRE(sqlite3_initialize() == SQLITE_OK);
}

// The program's own allocator, failing on demand, as long as it lives. SQLite must not be in use.
class FailingMemory {
public:
    FailingMemory()
    {
        requireStarted();
        REQUIRE(sqlite3_shutdown() == SQLITE_OK);
        REQUIRE(sqlite3_config(SQLITE_CONFIG_GETMALLOC, &soundMethods) == SQLITE_OK);
        REQUIRE(sqlite3_initialize() == SQLITE_OK);
        sqlite3_mem_methods failing = soundMethods;
        failing.xMalloc = &allocate;
        failing.xRealloc = &resize;
        exchangeAllocator(failing);
    }
    ~FailingMemory()
    {
        untilFailure = std::numeric_limits<int>::max();
        sqlite3_shutdown();
        sqlite3_config(SQLITE_CONFIG_MALLOC, &soundMethods);
        sqlite3_initialize();
    }
    FailingMemory(const FailingMemory &) = delete;
    FailingMemory &operator=(const FailingMemory &) = delete;

private:
    static void requireStarted() { vaultWithRows(); }
};

void armMemory(int allocation)
{
    allocations = 0;
    untilFailure = allocation;
}

} // namespace

TEST_CASE("Memory that runs out at any allocation of five transactions loses nothing acknowledged")
{
    const CrashDisk::Image image = vaultWithRows();
    const FailingMemory memory;
    const auto saveWithMemoryFor = [&image](CrashDisk &disk, int allocation) {
        disk.load(image);
        const SavingProgress progress = saveRuns(disk, [allocation](Database &) { armMemory(allocation); });
        armMemory(std::numeric_limits<int>::max());
        return progress;
    };
    int total = 0;
    {
        CrashDisk disk;
        disk.load(image);
        saveRuns(disk, [](Database &) { armMemory(std::numeric_limits<int>::max()); });
        total = allocations;
    }
    REQUIRE(total > 200);

    Tally tally;
    int refused = 0;
    for (int allocation = 1; allocation <= total; ++allocation) {
        CrashDisk disk;
        const SavingProgress progress = saveWithMemoryFor(disk, allocation);
        refused += progress.acknowledged < 5 || progress.failures > 0 ? 1 : 0;
        tally.add(problemAfter(disk, progress), "allocation " + std::to_string(allocation));
    }
    CAPTURE(tally.first, tally.runs);
    CHECK(tally.bad == 0);
    CHECK(refused > 100);
}

TEST_CASE("Memory that runs out at any allocation of a passphrase change leaves the passphrase that was said")
{
    const CrashDisk::Image image = vaultWithRows();
    const FailingMemory memory;
    int wrong = 0;
    int refused = 0;
    for (int allocation = 1; allocation < 60; ++allocation) {
        CrashDisk disk;
        disk.load(image);
        bool changed = true;
        {
            const VaultSettings settings = settingsOn(disk);
            const Passphrase typed = passphrase();
            VaultFile vault = VaultFile::open(vaultPath, settings, VaultFile::withPassphrase(typed, settings));
            armMemory(allocation);
            try {
                vault.changePassphrase(passphrase(), otherPassphrase());
            } catch (const Failure &) {
                changed = false;
            }
            refused += untilFailure <= 0 ? 1 : 0;
            armMemory(std::numeric_limits<int>::max());
        }
        wrong += opensWith(disk, otherPassphrase()) != changed || opensWith(disk, passphrase()) == changed ? 1 : 0;
    }
    CHECK(wrong == 0);
    CHECK(refused > 10);
}
