#include "db/migrations.h"

#include "db/database.h"
#include "db/statement.h"
#include "src/errors.h"

#include <array>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace attune;

namespace {

constexpr std::array first = {Migration{1, "CREATE TABLE family (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT"}};
constexpr std::array both = {
    first[0],
    Migration{2,
              "CREATE TABLE person (id INTEGER PRIMARY KEY, family INTEGER NOT NULL REFERENCES "
              "family (id)) STRICT; CREATE INDEX person_by_family ON person (family);"
              "INSERT INTO person (family) SELECT id FROM family"}};

int number(const Database &database, const char *sql)
{
    Statement statement(database, sql);
    REQUIRE(statement.step());
    return statement.column<int>(0);
}

// As an older program left it, open once more and not frozen.
Database atFirstVersion()
{
    Database database = Database::inMemory();
    database.execute(first[0].script);
    database.execute("PRAGMA user_version = 1; PRAGMA application_id = 1096045646;"
                     "INSERT INTO family (name) VALUES ('one'), ('two')");
    return database;
}

} // namespace

TEST_CASE("The built-in schema is made in an empty database and known again")
{
    Database database = Database::inMemory();
    bringUpToDate(database, builtInMigrations());
    const int newest = static_cast<int>(builtInMigrations().size());
    CHECK(requireKnownSchema(database, builtInMigrations()) == newest);
    CHECK(number(database, "PRAGMA user_version") == newest);
    CHECK(number(database, "PRAGMA application_id") == applicationId);
    CHECK(number(database, "SELECT count(*) FROM sqlite_schema WHERE name = 'vault_state'") == 1);
}

TEST_CASE("An older schema is brought up to date with its rows")
{
    Database database = atFirstVersion();
    bringUpToDate(database, both);
    CHECK(number(database, "PRAGMA user_version") == 2);
    CHECK(number(database, "SELECT count(*) FROM person") == 2);
}

TEST_CASE("A newer schema is refused and stays as it is")
{
    Database database = Database::inMemory();
    database.execute("PRAGMA user_version = 3; PRAGMA application_id = 1096045646");
    CHECK_THROWS_AS(bringUpToDate(database, both), VaultTooNew);
    CHECK(number(database, "PRAGMA user_version") == 3);
}

TEST_CASE("A schema that differs in one word is refused before any migration")
{
    const char *change = GENERATE("DROP TABLE family", "CREATE INDEX added ON family (name)",
                                  "CREATE TRIGGER added AFTER INSERT ON family BEGIN SELECT 1; END",
                                  "ALTER TABLE family ADD COLUMN more TEXT");
    Database database = atFirstVersion();
    database.execute(change);
    CHECK_THROWS_AS(bringUpToDate(database, both), VaultDamaged);
    CHECK(number(database, "PRAGMA user_version") == 1);
}

TEST_CASE("Another program's database is refused though its version fits")
{
    Database database = atFirstVersion();
    database.execute("PRAGMA application_id = 1");
    CHECK_THROWS_AS(bringUpToDate(database, both), VaultDamaged);
}

TEST_CASE("A migration that fails in its middle leaves the version before it whole")
{
    const char *broken =
        GENERATE("CREATE TABLE extra (a) STRICT", "CREATE TABLE extra (a ANY); INSERT INTO nowhere VALUES (1)",
                 "CREATE TABLE extra (a INTEGER REFERENCES family (id)); INSERT INTO extra VALUES (99)");
    const std::array migrations = {first[0], Migration{2, broken}};
    Database database = atFirstVersion();
    const std::string before = schemaText(database);
    // The expected schema is made of the same steps, so the failure shows there first unless it depends on rows.
    CHECK_THROWS_AS(bringUpToDate(database, migrations), Failure);
    CHECK(schemaText(database) == before);
    CHECK(number(database, "PRAGMA user_version") == 1);
    CHECK(number(database, "SELECT count(*) FROM family") == 2);
}

TEST_CASE("A migration that would leave a dangling reference is taken back")
{
    const std::array migrations = {both[0], both[1], Migration{3, "DELETE FROM family"}};
    Database database = atFirstVersion();
    CHECK_THROWS_AS(bringUpToDate(database, migrations), RuleBroken);
    CHECK(number(database, "SELECT count(*) FROM family") == 2);
    CHECK(number(database, "PRAGMA user_version") == 2);
}

TEST_CASE("Once the schema stands, rows may change and nothing else")
{
    Database database = Database::inMemory();
    bringUpToDate(database, both);
    CHECK_NOTHROW(database.execute("INSERT INTO family (name) VALUES ('three')"));
    CHECK_NOTHROW(database.execute("SAVEPOINT s; UPDATE family SET name = 'four'; RELEASE s; DELETE FROM family"));
    CHECK_NOTHROW(database.execute(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3) SELECT * FROM n"));
    CHECK_NOTHROW(database.execute(
        "PRAGMA integrity_check; PRAGMA quick_check(1); PRAGMA foreign_key_check; PRAGMA data_version"));

    const char *refused = GENERATE(
        "CREATE TABLE x (a)", "CREATE TEMP TABLE x (a)", "CREATE INDEX x ON family (name)", "CREATE VIEW x AS SELECT 1",
        "CREATE TRIGGER x AFTER INSERT ON family BEGIN SELECT 1; END", "CREATE VIRTUAL TABLE x USING fts5 (a)",
        "DROP TABLE person", "ALTER TABLE family RENAME TO x", "ALTER TABLE family ADD COLUMN x", "REINDEX", "ANALYZE",
        "ATTACH ':memory:' AS x", "VACUUM", "VACUUM INTO '/dev/null'", "PRAGMA journal_mode = OFF",
        "PRAGMA synchronous = OFF", "PRAGMA writable_schema = ON", "PRAGMA user_version = 9",
        "PRAGMA application_id = 9", "PRAGMA foreign_keys = OFF", "PRAGMA key = 'x'", "PRAGMA rekey = 'x'",
        "PRAGMA secure_delete = OFF", "PRAGMA temp_store = FILE", "PRAGMA locking_mode = NORMAL",
        "UPDATE sqlite_schema SET sql = ''", "DELETE FROM sqlite_master", "SELECT load_extension('x')");
    CAPTURE(refused);
    const std::string before = schemaText(database);
    CHECK_THROWS_AS(database.execute(refused), QueryRefused);
    CHECK(schemaText(database) == before);
}
