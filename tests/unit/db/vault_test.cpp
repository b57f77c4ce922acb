#include "db/sqlite_vault.h"
#include "db/statement.h"
#include "db/transaction.h"
#include "src/errors.h"
#include "tests/support/quick_vault.h"

#include <QDir>
#include <QFileInfo>

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;

TEST_CASE("A new vault exists, is open, and opens again with its passphrase")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("practice.attune"));
    SqliteVault vault(path, quickSettings());
    REQUIRE_FALSE(vault.exists());
    QByteArray id;
    {
        const std::unique_ptr<Store> store = vault.create(passphrase());
        id = store->facts().vaultId;
        CHECK(store->facts().header == VaultFacts::Header::Whole);
        CHECK(store->facts().createdAt == 1772442000000);
    }
    CHECK(id.size() == 16);
    CHECK(vault.exists());
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
          == QStringList{QStringLiteral("practice.attune")});
    CHECK(vault.open(passphrase())->facts().vaultId == id);
}

TEST_CASE("A vault that is filled from its first moment on lies in its place only when it is filled")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("practice.attune"));
    SqliteVault vault(path, quickSettings());
    QByteArray id;
    {
        const auto store = vault.create(passphrase(), [&](Store &filling) {
            CHECK_FALSE(vault.exists());
            CHECK_FALSE(QFileInfo::exists(path + QStringLiteral("-journal")));
            id = filling.facts().vaultId;
            filling.keepForm(QStringLiteral("a form"), QByteArray("typed"));
            CHECK_FALSE(vault.exists());
        });
        CHECK(store->facts().vaultId == id);
        CHECK(store->keptForm(QStringLiteral("a form")) == QByteArray("typed"));
    }
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
          == QStringList{QStringLiteral("practice.attune")});
    CHECK(vault.open(passphrase())->keptForm(QStringLiteral("a form")) == QByteArray("typed"));
}

TEST_CASE("Where filling a new vault fails, nothing is left of it, and the next creation works")
{
    QTemporaryDir folder;
    SqliteVault vault(folder.filePath(QStringLiteral("practice.attune")), quickSettings());
    CHECK_THROWS_AS(vault.create(passphrase(), [](Store &) { throw RuleBroken(); }), RuleBroken);
    CHECK(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    CHECK_NOTHROW(vault.create(passphrase(), [](Store &) {}));
}

TEST_CASE("A wrong passphrase is told as such and changes not one byte")
{
    const QuickVault vault;
    vault.create();
    const QByteArray before = readFile(vault.path());
    REQUIRE_THROWS_AS(vault.openWith(otherPassphrase()), WrongSecret);
    CHECK(readFile(vault.path()) == before);
}

TEST_CASE("A transaction is kept when it commits and gone when it does not")
{
    const QuickVault vault;
    {
        VaultFile file = vault.create();
        {
            Transaction transaction(file.database());
            Statement(file.database(), "UPDATE vault_state SET created_at = 5").run();
        }
        Statement read(file.database(), "SELECT created_at FROM vault_state");
        REQUIRE(read.step());
        CHECK(read.column<qint64>(0) == 1772442000000);
        read.reset();
        Transaction transaction(file.database());
        Statement(file.database(), "UPDATE vault_state SET created_at = ?").bindAll(7).run();
        transaction.commit();
    }
    CHECK(vault.open().facts().createdAt == 7);
}

TEST_CASE("Opening and closing a sound vault changes not one byte")
{
    const QuickVault vault;
    vault.create();
    const QByteArray before = readFile(vault.path());
    vault.open();
    CHECK(readFile(vault.path()) == before);
}
