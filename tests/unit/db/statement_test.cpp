#include "db/statement.h"

#include "db/database.h"
#include "db/transaction.h"
#include "src/errors.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <limits>

using namespace attune;

namespace {

Database withTable()
{
    Database database = Database::inMemory();
    database.execute("CREATE TABLE kept (id INTEGER PRIMARY KEY, value ANY, name TEXT UNIQUE) STRICT");
    return database;
}

template <class Value>
Value roundTrip(const Value &value)
{
    Database database = withTable();
    Statement(database, "INSERT INTO kept (value) VALUES (?)").bindAll(value).run();
    Statement read(database, "SELECT value FROM kept");
    REQUIRE(read.step());
    return read.column<Value>(0);
}

} // namespace

TEST_CASE("Numbers come back from a statement as they went in")
{
    const auto number = GENERATE(std::numeric_limits<qint64>::min(), qint64{-1}, qint64{0}, qint64{1} << 53,
                                 std::numeric_limits<qint64>::max());
    CHECK(roundTrip(number) == number);
    CHECK(roundTrip(true));
    CHECK_FALSE(roundTrip(false));
    CHECK(roundTrip(0.1) == 0.1);
}

TEST_CASE("Text comes back from a statement as it went in")
{
    const auto text = GENERATE(as<QString>(), QString(), QStringLiteral("plain"),
                               QStringLiteral("Zoë 👩‍👧 שלום e\u0301"), QString(100000, u'x'));
    CHECK(roundTrip(text) == text);
}

TEST_CASE("A text with a zero character keeps what follows it")
{
    const QString text = QStringLiteral("before") + QChar(0) + QStringLiteral("after");
    REQUIRE(text.size() == 12);
    CHECK(roundTrip(text) == text);
}

TEST_CASE("Blobs come back from a statement as they went in, the empty one not as NULL")
{
    const auto blob = GENERATE(QByteArray(), QByteArray("", 0), QByteArray("\0\xff\0", 3), QByteArray(70000, '\x80'));
    CHECK(roundTrip(blob) == blob);
}

TEST_CASE("An optional value is NULL when it holds nothing")
{
    CHECK(roundTrip(std::optional<qint64>()) == std::nullopt);
    CHECK(roundTrip(std::optional<QString>(QString())) == QString());
    CHECK(roundTrip(std::optional<QByteArray>(QByteArray("x"))) == QByteArray("x"));
}

TEST_CASE("Half of a surrogate pair is refused instead of being replaced")
{
    Database database = withTable();
    Statement insert(database, "INSERT INTO kept (value) VALUES (?)");
    REQUIRE_THROWS_AS(insert.bindAll(QString(QChar(0xd83d))), TextInvalid);
}

TEST_CASE("A value of another type than the reader expects is damage, never a silent conversion")
{
    Database database = withTable();
    database.execute("INSERT INTO kept (value) VALUES ('12'), (NULL), (3000000000)");
    Statement read(database, "SELECT value FROM kept ORDER BY id");
    REQUIRE(read.step());
    CHECK_THROWS_AS(read.column<qint64>(0), VaultDamaged);
    CHECK_THROWS_AS(read.column<QByteArray>(0), VaultDamaged);
    REQUIRE(read.step());
    CHECK_THROWS_AS(read.column<QString>(0), VaultDamaged);
    REQUIRE(read.step());
    CHECK_THROWS_AS(read.column<int>(0), VaultDamaged);
    CHECK(read.column<qint64>(0) == 3000000000);
}

TEST_CASE("A broken rule is told as such and the statement can be used again")
{
    Database database = withTable();
    Statement insert(database, "INSERT INTO kept (name) VALUES (?)");
    insert.bindAll(QStringLiteral("one")).run();
    REQUIRE_THROWS_AS(insert.bindAll(QStringLiteral("one")).run(), RuleBroken);
    insert.bindAll(QStringLiteral("two")).run();
    CHECK(database.lastRowId() == 2);
    CHECK(database.changes() == 1);
}

TEST_CASE("What a failure says holds neither the statement nor its values")
{
    Database database = withTable();
    const QString word = QStringLiteral("heliotrope");
    Statement(database, "INSERT INTO kept (name) VALUES (?)").bindAll(word).run();
    std::string said;
    try {
        Statement(database, "INSERT INTO kept (name) VALUES (?)").bindAll(word).run();
    } catch (const Failure &failure) {
        said = failure.what();
    }
    try {
        Statement(database, "SELECT heliotrope FROM kept");
    } catch (const Failure &failure) {
        said += failure.what();
    }
    CHECK(said == std::string(RuleBroken().what()) + QueryRefused(1).what());
}

TEST_CASE("A statement takes one statement, not two and not none")
{
    const Database database = withTable();
    CHECK_THROWS_AS(Statement(database, "SELECT 1; SELECT 2"), QueryRefused);
    CHECK_THROWS_AS(Statement(database, ""), QueryRefused);
    CHECK_NOTHROW(Statement(database, "SELECT 1; "));
}

TEST_CASE("A statement that gives rows is not run as one that gives none")
{
    const Database database = withTable();
    Statement one(database, "SELECT 1");
    CHECK_THROWS_AS(one.run(), QueryRefused);
}

TEST_CASE("A statement forgets its values when it is reset")
{
    Database database = withTable();
    Statement insert(database, "INSERT INTO kept (value) VALUES (?)");
    insert.bindAll(QStringLiteral("once")).run();
    insert.run();
    Statement count(database, "SELECT count(*) FROM kept WHERE value IS NULL");
    REQUIRE(count.step());
    CHECK(count.column<int>(0) == 1);
}

TEST_CASE("A value beyond the statement's places is refused")
{
    const Database database = withTable();
    Statement one(database, "SELECT ?");
    CHECK_THROWS_AS(one.bindAll(1, 2), QueryRefused);
}

TEST_CASE("A transaction inside another one is refused and leaves the outer one whole")
{
    Database database = withTable();
    Transaction outer(database);
    database.execute("INSERT INTO kept (name) VALUES ('outer')");
    CHECK_THROWS_AS(Transaction(database), QueryRefused);
    outer.commit();
    Statement count(database, "SELECT count(*) FROM kept");
    REQUIRE(count.step());
    CHECK(count.column<int>(0) == 1);
}

TEST_CASE("A commit that a deferred reference refuses leaves nothing of the transaction")
{
    Database database = withTable();
    database.execute("CREATE TABLE child (owner INTEGER REFERENCES kept (id) DEFERRABLE INITIALLY DEFERRED) STRICT");
    {
        Transaction transaction(database);
        database.execute("INSERT INTO child (owner) VALUES (99)");
        CHECK_THROWS_AS(transaction.commit(), RuleBroken);
    }
    Statement count(database, "SELECT count(*) FROM child");
    REQUIRE(count.step());
    CHECK(count.column<int>(0) == 0);
    CHECK_NOTHROW(Transaction(database));
}
