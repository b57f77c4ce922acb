// Which wrong passphrases the journal tells of.
#include "db/sqlite_vault.h"
#include "src/errors.h"
#include "tests/support/quick_vault.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>

using namespace attune;
using namespace attune::test;

namespace {

// A vault and a folder of the user's own.
class TriedVault {
public:
    TriedVault()
        : m_vault([this] {
            VaultSettings settings = quickSettings();
            settings.spareFolder = ownFolder();
            settings.slots.clock = [this] { return now; };
            return settings;
        }())
    {
        SqliteVault(path(), settings()).create(passphrase());
    }

    QString path() const { return m_vault.path(); }
    VaultSettings settings() const { return m_vault.settings(); }
    QString ownFolder() const { return m_own.filePath(QStringLiteral("attune")); }
    QStringList filesKept() const { return QDir(ownFolder()).entryList(QDir::Files); }

    // As a program that is started, asked once and ends.
    void tryOnce() const { REQUIRE_THROWS_AS(SqliteVault(path(), settings()).open(otherPassphrase()), WrongSecret); }

    qint64 now = 1'772'442'000'000;

private:
    QTemporaryDir m_own;
    QuickVault m_vault;
};

// The rows of wrong passphrases, the latest first, as "2 at 1772442000000".
std::vector<std::string> toldIn(Store &store)
{
    std::vector<std::string> told;
    for (const JournalRow &row : store.journal({})) {
        if (row.action == JournalAction::WrongPassphrase)
            told.push_back(row.reason.toStdString() + " at " + std::to_string(toMilliseconds(row.at)));
    }
    return told;
}

} // namespace

TEST_CASE("Wrong passphrases before an unlock are told of at it, though each was given to another program")
{
    TriedVault vault;
    vault.tryOnce();
    vault.now += 60'000;
    vault.tryOnce();
    vault.now += 60'000;
    const auto store = SqliteVault(vault.path(), vault.settings()).open(passphrase());
    CHECK(toldIn(*store) == std::vector<std::string>{"2 at 1772442060000"});
    CHECK(vault.filesKept().isEmpty());
}

TEST_CASE("A wrong passphrase at a signature or a change is told of at once, and is told of once")
{
    TriedVault vault;
    SqliteVault open(vault.path(), vault.settings());
    auto store = open.open(passphrase());
    REQUIRE_THROWS_AS(open.confirm(otherPassphrase()), WrongSecret);
    CHECK(toldIn(*store).size() == 1);
    const Deed change{JournalAction::PassphraseChanged, fromMilliseconds(vault.now), {}, {}, {}};
    REQUIRE_THROWS_AS(open.changePassphrase(otherPassphrase(), passphrase(), change), WrongSecret);
    CHECK(toldIn(*store).size() == 2);
    store.reset();
    CHECK(toldIn(*open.open(passphrase())).size() == 2);
}

TEST_CASE("A wrong passphrase leaves the vault's file as it is, and nothing beside it but when it was given")
{
    TriedVault vault;
    const QByteArray before = readFile(vault.path());
    vault.tryOnce();
    CHECK(readFile(vault.path()) == before);
    REQUIRE(vault.filesKept().size() == 1);
    const QString kept = QDir(vault.ownFolder()).filePath(vault.filesKept().front());
    CHECK(readFile(kept) == "\n1772442000000\n");
    CHECK((QFile::permissions(kept) & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
}

TEST_CASE("Where the moment of a wrong passphrase can be kept nowhere, it is wrong all the same")
{
    TriedVault vault;
    writeFile(vault.ownFolder(), "a file where the folder should be");
    vault.tryOnce();
    CHECK(toldIn(*SqliteVault(vault.path(), vault.settings()).open(passphrase())).empty());
}

TEST_CASE("What somebody wrote among the moments of wrong passphrases counts as none")
{
    TriedVault vault;
    vault.tryOnce();
    const QString kept = QDir(vault.ownFolder()).filePath(vault.filesKept().front());
    writeFile(kept, readFile(kept) + "yesterday\n\n9223372036854775807\n1764");
    vault.tryOnce();
    CHECK(toldIn(*SqliteVault(vault.path(), vault.settings()).open(passphrase()))
          == std::vector<std::string>{"2 at 1772442000000"});
}

TEST_CASE("Wrong passphrases of one vault are not told of in another")
{
    TriedVault tried;
    tried.tryOnce();
    QuickVault other(tried.settings());
    SqliteVault(other.path(), tried.settings()).create(passphrase());
    CHECK(toldIn(*SqliteVault(other.path(), tried.settings()).open(passphrase())).empty());
    CHECK(tried.filesKept().size() == 1);
}
