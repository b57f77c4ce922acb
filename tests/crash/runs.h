// What is run against a failing disk, and what must be true afterwards.
#pragma once

#include "tests/crash/crash_disk.h"
#include "tests/support/quick_vault.h"

#include <functional>
#include <string>

namespace attune::test {

/// The vault's place on every CrashDisk.
inline const std::string vaultPath = "/practice.attune";

/// Quick settings on a disk, with one table more than the vault's own: saved (id, run, filler).
VaultSettings settingsOn(CrashDisk &disk);
/// A vault with a dozen rows in saved, all of run 0.
void createWithRows(const VaultSettings &settings, const std::string &path);
CrashDisk::Image vaultWithRows();

/// What went wrong in many runs; the text is of the first.
struct Tally {
    int runs = 0;
    int bad = 0;
    std::string first;

    void add(const std::string &problem, const std::string &where);
};

/// The rows' run as a vault shows it after a restart. Opens the vault, throws std::runtime_error with a sentence when
/// it does not open, is not sound, or when the rows are not all of one run.
qint64 runInVault(const VaultSettings &settings, const std::string &path, const Passphrase &passphrase);
qint64 runInVault(CrashDisk &disk, const Passphrase &passphrase);

/// One transaction that gives every row the number, fills it anew, and adds or removes rows.
void saveRun(Database &database, qint64 run);

/// The runs whose saving was acknowledged, and begun, by the time of the failure.
struct Progress {
    qint64 acknowledged = 0;
    qint64 begun = 0;
    int failures = 0;
};
/// Opens the vault and saves runs 1 to 5. A failing save does not keep it from trying the next.
Progress saveRuns(CrashDisk &disk, const std::function<void(Database &)> &prepare = {});

/// Whether the vault opens with the passphrase, false for a wrong one; throws std::runtime_error for anything else.
bool opensWith(CrashDisk &disk, const Passphrase &passphrase);

} // namespace attune::test
