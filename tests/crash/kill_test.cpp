// The program is killed in the middle of its work, on a real disk.
#include "src/errors.h"
#include "tests/crash/child.h"
#include "tests/crash/runs.h"

#include <catch2/catch_test_macros.hpp>
#include <csignal>
#include <unistd.h>

using namespace attune;
using namespace attune::test;

namespace {

VaultSettings settingsWithSaved()
{
    VaultSettings settings = quickSettings();
    settings.migrations = migrationsWithSaved();
    return settings;
}

// Saves a hundred runs from the one in the vault on, and tells of each after it is acknowledged.
void saveHundred(const QuickVault &vault, qint64 from, int pipe)
{
    VaultFile file = vault.open();
    for (qint64 run = from + 1; run <= from + 100; ++run) {
        saveRun(file.database(), run);
        const unsigned char told = 1;
        if (write(pipe, &told, 1) != 1)
            return;
    }
}

} // namespace

TEST_CASE("A program that is killed in the middle of a hundred transactions loses none that it was told is kept")
{
    const QuickVault vault(settingsWithSaved());
    createWithRows(vault.settings(), vault.nativePath());
    qint64 run = 0;
    int interrupted = 0;
    for (int acknowledgements = 1; acknowledgements < 100; acknowledgements += 7) {
        qint64 acknowledged = run;
        Child child([&](int pipe) { saveHundred(vault, run, pipe); });
        for (int i = 0; i < acknowledgements; ++i)
            acknowledged += child.read() > 0 ? 1 : 0;
        child.killNow(); // it is at work on the next one
        while (child.read() > 0)
            ++acknowledged;
        interrupted += acknowledged < run + 100 ? 1 : 0;
        const qint64 found = runInVault(vault.settings(), vault.nativePath(), passphrase());
        REQUIRE(found >= acknowledged);
        REQUIRE(found <= acknowledged + 1);
        run = found;
    }
    CHECK(interrupted > 10);
    CHECK(run > 300);
}

TEST_CASE("A vault is busy while another program has it open, and free as soon as that one is killed")
{
    const QuickVault vault;
    vault.create();
    Child child([&](int pipe) {
        const VaultFile file = vault.open();
        const unsigned char open = 1;
        if (write(pipe, &open, 1) == 1)
            pause();
    });
    REQUIRE(child.read() == 1);
    CHECK_THROWS_AS(vault.open(), VaultBusy);
    child.killNow();
    CHECK_NOTHROW(vault.open());
}
