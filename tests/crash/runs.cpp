#include "tests/crash/runs.h"

#include "db/statement.h"
#include "db/transaction.h"
#include "src/errors.h"

#include <stdexcept>

namespace attune::test {

namespace {

constexpr int rows = 12;

qint64 askNumber(const Database &database, const char *sql)
{
    Statement statement(database, sql);
    if (!statement.step())
        throw std::runtime_error("a question has no answer");
    return statement.column<qint64>(0);
}

void requireSoundness(const Database &database)
{
    if (Statement(database, "PRAGMA cipher_integrity_check").step())
        throw std::runtime_error("a page does not decrypt");
    Statement check(database, "PRAGMA integrity_check");
    check.step();
    if (check.column<QString>(0) != QStringLiteral("ok"))
        throw std::runtime_error("the structure is broken");
}

// Rows beyond the dozen: every second run adds some, the next one removes them, so that the file grows and has holes.
int extraRows(qint64 run)
{
    return run % 2 == 1 ? 5 : 0;
}

qint64 oneRun(const Database &database)
{
    if (askNumber(database, "SELECT count(DISTINCT run) FROM saved") != 1)
        throw std::runtime_error("a transaction was done by half");
    const qint64 run = askNumber(database, "SELECT max(run) FROM saved");
    if (askNumber(database, "SELECT count(*) FROM saved") != rows + extraRows(run))
        throw std::runtime_error("rows of a transaction are missing");
    return run;
}

} // namespace

VaultSettings settingsOn(CrashDisk &disk)
{
    VaultSettings settings = quickSettings();
    settings.disk = disk.disk();
    settings.migrations = migrationsWithSaved();
    return settings;
}

CrashDisk::Image vaultWithRows()
{
    CrashDisk disk;
    createWithRows(settingsOn(disk), vaultPath);
    return disk.image();
}

void createWithRows(const VaultSettings &settings, const std::string &path)
{
    VaultFile vault = VaultFile::create(path, settings, passphrase());
    Transaction transaction(vault.database());
    Statement insert(vault.database(), "INSERT INTO saved (run, filler) VALUES (0, randomblob(1500))");
    for (int i = 0; i < rows; ++i)
        insert.run();
    transaction.commit();
}

void Tally::add(const std::string &problem, const std::string &where)
{
    ++runs;
    if (problem.empty())
        return;
    ++bad;
    if (first.empty())
        first = problem + ", " + where;
}

void saveRun(Database &database, qint64 run)
{
    Transaction transaction(database);
    Statement(database, "DELETE FROM saved WHERE id > ?").bindAll(rows).run();
    Statement(database, "UPDATE saved SET run = ?, filler = randomblob(1500)").bindAll(run).run();
    Statement insert(database, "INSERT INTO saved (run, filler) VALUES (?, randomblob(3000))");
    for (int i = 0; i < extraRows(run); ++i)
        insert.bindAll(run).run();
    transaction.commit();
}

Progress saveRuns(CrashDisk &disk, const std::function<void(Database &)> &prepare)
{
    Progress progress;
    try {
        const VaultSettings settings = settingsOn(disk);
        const Passphrase typed = passphrase();
        VaultFile vault = VaultFile::open(vaultPath, settings, VaultFile::withPassphrase(typed, settings));
        if (prepare)
            prepare(vault.database());
        for (qint64 run = 1; run <= 5; ++run) {
            try {
                progress.begun = run;
                saveRun(vault.database(), run);
                progress.acknowledged = run;
            } catch (const Failure &) {
                ++progress.failures;
            }
        }
    } catch (const Failure &) {
        return progress;
    }
    return progress;
}

qint64 runInVault(CrashDisk &disk, const Passphrase &passphrase)
{
    return runInVault(settingsOn(disk), vaultPath, passphrase);
}

qint64 runInVault(const VaultSettings &settings, const std::string &path, const Passphrase &passphrase)
{
    try {
        VaultFile vault = VaultFile::open(path, settings, VaultFile::withPassphrase(passphrase, settings));
        requireSoundness(vault.database());
        return oneRun(vault.database());
    } catch (const Failure &failure) {
        throw std::runtime_error(std::string("it does not open: ") + failure.what());
    }
}

bool opensWith(CrashDisk &disk, const Passphrase &passphrase)
{
    try {
        const VaultSettings settings = settingsOn(disk);
        const VaultFile vault = VaultFile::open(vaultPath, settings, VaultFile::withPassphrase(passphrase, settings));
        return true;
    } catch (const WrongSecret &) {
        return false;
    } catch (const Failure &failure) {
        throw std::runtime_error(std::string("it does not open: ") + failure.what());
    }
}

} // namespace attune::test
