// What the journal tells of a session at the window.
#include "tests/ui/vault_desk.h"

#include "db/sqlite_store.h"
#include "src/records/describe.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;

namespace {

// The deeds of the journal by somebody at the window, the earliest first, as "viewed caseload". The desk's vault is
// shut.
std::vector<std::string> toldIn(const VaultDesk &desk)
{
    SqliteStore store(std::make_shared<VaultFile>(
        VaultFile::open(desk.vaultPath().toStdString(), quickSettings(),
                        VaultFile::withPassphrase(Passphrase(desk.vaultPassphrase()), quickSettings()))));
    std::vector<std::string> deeds;
    for (const JournalRow &row : store.journal({})) {
        const std::string_view action = word(row.action);
        const std::string kind = row.recordKind ? ' ' + std::string(word(*row.recordKind)) : std::string();
        const std::string reason = row.reason.isEmpty() ? std::string() : ' ' + row.reason.toStdString();
        if (action != "created" && action != "changed")
            deeds.push_back(std::string(action).append(kind).append(reason));
    }
    std::ranges::reverse(deeds);
    return deeds;
}

// Vaults beside which a folder of the user's own lies.
VaultSession::MakeVault vaultsWithOwn(const QString &folder)
{
    return [folder](const QString &path) {
        VaultSettings settings = quickSettings();
        settings.spareFolder = folder;
        return std::make_unique<SqliteVault>(path, settings);
    };
}

void tryWrong(VaultDesk &desk)
{
    desk.type(QStringLiteral("not the passphrase at all"));
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitFor(QStringLiteral("That passphrase did not open it.")));
}

} // namespace

TEST_CASE("A wrong passphrase is told of at the next unlock, though the window was quit after it")
{
    const QTemporaryDir home;
    const QString vault = home.filePath(QStringLiteral("my-practice.attune"));
    const auto makeVault = vaultsWithOwn(home.filePath(QStringLiteral("own")));
    {
        VaultDesk desk(vault, makeVault);
        desk.setUp();
        desk.lock();
        tryWrong(desk);
    }
    VaultDesk desk(vault, makeVault);
    desk.press(Qt::Key_O, Qt::ControlModifier);
    desk.unlock();
    REQUIRE(desk.waitFor(QStringLiteral("A quiet day is allowed")));
    desk.lock();
    CHECK(toldIn(desk) == std::vector<std::string>{"unlocked", "locked", "wrong_passphrase 1", "unlocked", "locked"});
}

TEST_CASE("The journal tells of unlocking and locking, and of wrong passphrases at the unlock that follows")
{
    const QTemporaryDir own;
    VaultDesk desk({}, vaultsWithOwn(own.path()));
    desk.setUp();
    desk.lock();
    tryWrong(desk);
    desk.unlock();
    REQUIRE(desk.waitFor(QStringLiteral("A quiet day is allowed")));
    desk.lock();
    CHECK(toldIn(desk) == std::vector<std::string>{"unlocked", "locked", "wrong_passphrase 1", "unlocked", "locked"});
}

TEST_CASE("A family, a summary and the caseload that are shown are told of once for each visit, before the lock too")
{
    VaultDesk desk;
    desk.setUp();
    desk.openFamily();
    desk.press(Qt::Key_3, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return desk.says(QStringLiteral("Caseload")); }));
    desk.lock(); // at once, without waiting for anything
    const std::vector<std::string> deeds = toldIn(desk);
    CHECK(std::ranges::count(deeds, "viewed family") == 1);
    CHECK(std::ranges::count(deeds, "viewed caseload") == 1);
    CHECK(deeds.back() == "locked");
}
