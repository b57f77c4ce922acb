#include "db/prefix_vfs.h"

#include "db/prefix.h"
#include "db/statement.h"
#include "src/errors.h"
#include "tests/support/header_surgery.h"

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;

TEST_CASE("What lies beyond the prefix cannot be reached through the header's door")
{
    const QuickVault vault;
    VaultFile file = vault.create();
    unsigned char byte = 0;
    const auto ask = [&](sqlite3_int64 offset, int size) {
        PrefixVfs::Request request{offset, &byte, size};
        return sqlite3_file_control(file.database().handle(), "main", PrefixVfs::WritePrefix, &request);
    };
    const QByteArray before = readFile(vault.path());
    CHECK(ask(prefixSize, 1) == SQLITE_MISUSE);
    CHECK(ask(prefixSize - 1, 2) == SQLITE_MISUSE);
    CHECK(ask(-1, 1) == SQLITE_MISUSE);
    CHECK(ask(0, -1) == SQLITE_MISUSE);
    CHECK(readFile(vault.path()) == before);
    CHECK(ask(prefixSize - 1, 1) == SQLITE_OK);
}

TEST_CASE("A vault takes no write-ahead log, which would keep saves outside of the file")
{
    const QuickVault vault;
    VaultFile file = vault.create();
    CHECK_THROWS_AS(file.database().execute("PRAGMA journal_mode = WAL"), QueryRefused);
    sqlite3_file *opened = nullptr;
    REQUIRE(sqlite3_file_control(file.database().handle(), "main", SQLITE_FCNTL_FILE_POINTER, &opened) == SQLITE_OK);
    CHECK(opened->pMethods->iVersion == 1); // no shared memory and no memory mapping
}

TEST_CASE("The settings that keep a save are in force on an open vault")
{
    const QuickVault vault;
    VaultFile file = vault.create();
    sqlite3_set_authorizer(file.database().handle(), nullptr, nullptr);
    const auto ask = [&](const char *pragma) {
        Statement statement(file.database(), pragma);
        REQUIRE(statement.step());
        return statement.column<qint64>(0);
    };
    CHECK(ask("PRAGMA synchronous") == 3);
    CHECK(ask("PRAGMA secure_delete") == 1);
    CHECK(ask("PRAGMA cell_size_check") == 1);
    CHECK(ask("PRAGMA foreign_keys") == 1);
    CHECK(ask("PRAGMA temp_store") == 2);
    CHECK(ask("PRAGMA auto_vacuum") == 1);
    CHECK(ask("PRAGMA cache_size") == -16384);
    CHECK(ask("PRAGMA trusted_schema") == 0);
    CHECK(sqlite3_limit(file.database().handle(), SQLITE_LIMIT_ATTACHED, -1) == 0);
    Statement locking(file.database(), "PRAGMA locking_mode");
    REQUIRE(locking.step());
    CHECK(locking.column<QString>(0) == QStringLiteral("exclusive"));
}

TEST_CASE("Erasing leaves the file without a free page and shorter than before")
{
    VaultSettings settings = quickSettings();
    settings.migrations = migrationsWithSaved();
    const QuickVault vault(settings);
    VaultFile file = vault.create();
    file.database().execute("INSERT INTO saved (run, filler) VALUES (0, randomblob(70000))");
    const qsizetype before = readFile(vault.path()).size();
    file.database().execute("DELETE FROM saved");
    CHECK(readFile(vault.path()).size() < before - 60000);
    Statement free(file.database(), "PRAGMA freelist_count");
    REQUIRE(free.step());
    CHECK(free.column<int>(0) == 0);
}
