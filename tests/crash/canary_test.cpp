// Nothing that a vault keeps stands readable in any byte it writes.
#include "db/statement.h"
#include "db/transaction.h"
#include "src/errors.h"
#include "tests/crash/runs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace attune;
using namespace attune::test;

namespace {

const QString canary = QStringLiteral("heliotrope-wren-");
const std::string canaryUtf8 = canary.toStdString();

// Writes the word in many rows, over and over, so that pages go through the journal with it and back.
void writeCanary(Database &database)
{
    for (int i = 1; i <= 3; ++i) {
        Transaction transaction(database);
        Statement insert(database, "INSERT INTO saved (run, filler) VALUES (?, ?)");
        for (int row = 0; row < 30; ++row)
            insert.bindAll(i, canary.repeated(60).toUtf8()).run();
        Statement(database, "UPDATE saved SET filler = CAST(filler || filler AS BLOB)").run();
        transaction.commit();
    }
    Statement(database, "DELETE FROM saved WHERE id % 2 = 0").run();
}

bool anyFileHolds(const QString &folder, const QByteArray &word)
{
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    return std::ranges::any_of(files,
                               [&word](const QFileInfo &file) { return readFile(file.filePath()).contains(word); });
}

} // namespace

TEST_CASE("A word that is kept in a vault is in no byte that is ever written, to the vault or its journal")
{
    CrashDisk disk;
    const std::string word =
        GENERATE(canaryUtf8, std::string("seven otters"), std::string("vault_state"), std::string("SQLite format 3"));
    disk.watchFor(word);
    {
        VaultFile vault = VaultFile::create(vaultPath, settingsOn(disk), passphrase());
        writeCanary(vault.database());
        vault.changePassphrase(passphrase(), otherPassphrase());
    }
    CHECK_FALSE(disk.hasSeenWord());
}

TEST_CASE("The same word in a database without a key is seen: the search can find it")
{
    CrashDisk disk;
    disk.watchFor(canaryUtf8);
    {
        const PrefixVfs vfs(disk.disk().vfs);
        const Connection connection = connect("/plain", vfs.name(), Opening::New);
        const std::string sql = "CREATE TABLE saved (a); INSERT INTO saved VALUES ('" + canaryUtf8 + "')";
        REQUIRE(sqlite3_exec(connection.get(), sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
    }
    CHECK(disk.hasSeenWord());
}

TEST_CASE("A word that is kept in a vault is in no file of its folder, in the middle of a transaction too")
{
    VaultSettings settings = quickSettings();
    settings.migrations = migrationsWithSaved();
    const QuickVault vault(settings);
    const QString folder = QFileInfo(vault.path()).path();
    const QByteArray word = canary.toUtf8();
    {
        VaultFile file = vault.create();
        writeCanary(file.database());
        sqlite3_set_authorizer(file.database().handle(), nullptr, nullptr);
        file.database().execute("PRAGMA cache_spill = 5; PRAGMA cache_size = 5"); // so that pages are written early
        Transaction transaction(file.database());
        Statement(file.database(), "UPDATE saved SET filler = CAST(filler || filler || filler AS BLOB)").run();
        CHECK(readFile(vault.path() + QStringLiteral("-journal")).size() > 4096);
        CHECK_FALSE(anyFileHolds(folder, word));
    }
    CHECK(QDir(folder).entryList(QDir::Files | QDir::Hidden) == QStringList{QStringLiteral("practice.attune")});
    CHECK_FALSE(anyFileHolds(folder, word));
    writeFile(folder + QStringLiteral("/plain"), "..." + word);
    CHECK(anyFileHolds(folder, word));
}

TEST_CASE("The vault and its journal can be read by nobody else")
{
    const QuickVault vault;
    VaultFile file = vault.create();
    Transaction transaction(file.database());
    file.database().execute("UPDATE vault_state SET created_at = 1");
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK((QFile::permissions(vault.path()) & others) == QFile::Permissions());
    CHECK((QFile::permissions(vault.path() + QStringLiteral("-journal")) & others) == QFile::Permissions());
}
