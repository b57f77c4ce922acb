// What is not a sound vault: each case is told from the others and left as it was, to the byte.
#include "db/cipher.h"
#include "db/database.h"
#include "db/statement.h"
#include "src/errors.h"
#include "tests/support/quick_vault.h"
#include "tests/support/refusal.h"

#include <QDir>
#include <QFile>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <sys/stat.h>

using namespace attune;
using namespace attune::test;

namespace {

QByteArray wholeVault()
{
    const QuickVault vault;
    vault.create();
    return readFile(vault.path());
}

// Twenty pages and more, so that there are whole pages to lose.
QByteArray longVault()
{
    const QuickVault vault(settingsWithSaved());
    vault.create().database().execute("INSERT INTO saved (run, filler) VALUES (0, randomblob(70000))");
    return readFile(vault.path());
}

std::string refusalOfFile(const QByteArray &bytes, const VaultSettings &settings = quickSettings())
{
    const QuickVault vault(settings);
    writeFile(vault.path(), bytes);
    return refusal(vault);
}

QByteArray flipped(QByteArray bytes, qsizetype at)
{
    bytes[at] = static_cast<char>(bytes[at] ^ 0x10);
    return bytes;
}

} // namespace

TEST_CASE("A place without a file is a missing vault, in a missing folder too")
{
    const QuickVault vault;
    CHECK_THROWS_AS(vault.open(), VaultMissing);
    CHECK_THROWS_AS(systemDisk().resolve(vault.path() + QStringLiteral("/deeper/still")), VaultMissing);
}

TEST_CASE("A vault cut to nothing is an empty file")
{
    CHECK(refusalOfFile(QByteArray()) == NotAVault(NotAVault::Kind::EmptyFile).what());
}

TEST_CASE("A vault cut before its first page is cut in its header")
{
    const QByteArray whole = wholeVault();
    const auto size = GENERATE(1, 2, 7, 8, 64, 4095, 4096, 4097, 8191, 8192, 16383, 16384, 16385, 20479);
    CAPTURE(size);
    CHECK(refusalOfFile(whole.first(size)) == VaultDamaged(VaultDamaged::Part::CutInHeader).what());
}

TEST_CASE("A vault cut in its middle says whether pages are missing or a part of one")
{
    const QByteArray whole = longVault();
    const auto told = [](const QByteArray &bytes) { return refusalOfFile(bytes, settingsWithSaved()); };
    REQUIRE(whole.size() >= 16384 + 18 * 4096);
    CHECK(told(whole.chopped(1)) == VaultDamaged(VaultDamaged::Part::CutInPage).what());
    CHECK(told(whole.chopped(4095)) == VaultDamaged(VaultDamaged::Part::CutInPage).what());
    CHECK(told(whole.chopped(4096)) == VaultDamaged(VaultDamaged::Part::CutPages).what());
    CHECK(told(whole.chopped(20480)) == VaultDamaged(VaultDamaged::Part::CutPages).what());
    CHECK(told(whole.chopped(22480)) == VaultDamaged(VaultDamaged::Part::CutPages).what());
    CHECK(told(whole.first(16384 + 4096)) == VaultDamaged(VaultDamaged::Part::CutPages).what());
    CHECK(told(whole + "x") == VaultDamaged(VaultDamaged::Part::CutInPage).what());
}

TEST_CASE("Both header copies damaged is damage, even when nothing of them is left")
{
    const QByteArray whole = wholeVault();
    const std::string expected = VaultDamaged(VaultDamaged::Part::BothHeaders).what();
    CHECK(refusalOfFile(flipped(flipped(whole, 100), 4096 + 3000)) == expected);
    CHECK(refusalOfFile(flipped(flipped(whole, 0), 4096)) == expected);
    CHECK(refusalOfFile(flipped(flipped(whole, 8), 4096 + 8)) == expected);
    QByteArray noise(8192, '\0');
    randombytes_buf(noise.data(), static_cast<std::size_t>(noise.size()));
    CHECK(refusalOfFile(noise + whole.sliced(8192)) == expected);
}

TEST_CASE("A damaged first page is told from a wrong passphrase")
{
    const QByteArray whole = wholeVault();
    const auto at = GENERATE(16384 + 16, 16384 + 2000, 16384 + 4095);
    CHECK(refusalOfFile(flipped(whole, at)) == VaultDamaged(VaultDamaged::Part::FirstPage).what());
}

TEST_CASE("A damaged later page that opening reads is told as a damaged page")
{
    const QByteArray whole = wholeVault();
    REQUIRE(whole.size() > 16384 + 3 * 4096); // first page, pointer map, vault_state and more
    CHECK(refusalOfFile(flipped(whole, 16384 + 2 * 4096 + 100)) == VaultDamaged(VaultDamaged::Part::Pages).what());
}

TEST_CASE("Another vault's header over these pages is told as such")
{
    const QByteArray one = wholeVault();
    const QByteArray other = wholeVault();
    CHECK(refusalOfFile(one.first(16384) + other.sliced(16384))
          == VaultDamaged(VaultDamaged::Part::ForeignHeader).what());
}

TEST_CASE("What is no vault at all is told by its kind")
{
    requireSqlcipher();
    QTemporaryDir folder;
    const QString bare = folder.filePath(QStringLiteral("bare"));
    {
        const DataKey key = DataKey::random();
        Database database(connect(bare.toStdString(), nullptr, Opening::New), key.rawKeyText(CipherSalt{1, 2, 3}));
        database.execute("CREATE TABLE t (a); INSERT INTO t VALUES (randomblob(20000))");
    }
    const QString plain = folder.filePath(QStringLiteral("plain"));
    {
        const Connection connection = connect(plain.toStdString(), nullptr, Opening::New);
        REQUIRE(sqlite3_exec(connection.get(), "CREATE TABLE t (a)", nullptr, nullptr, nullptr) == SQLITE_OK);
    }
    using enum NotAVault::Kind;
    CHECK(refusalOfFile(readFile(bare)) == NotAVault(BareEncryptedDatabase).what());
    CHECK(refusalOfFile(readFile(plain)) == NotAVault(PlainDatabase).what());
    CHECK(refusalOfFile("A letter to Mum.\nWith love.\n") == NotAVault(Text).what());
    CHECK(refusalOfFile(QStringLiteral("Grüße, שלום\r\n").repeated(4000).toUtf8()) == NotAVault(Text).what());
    CHECK(refusalOfFile(QByteArray("%PDF-1.7\n\0\1\2", 12) + QByteArray(50000, '\3'))
          == NotAVault(SomethingElse).what());
    CHECK(refusalOfFile(QByteArray(16384 + 8192, '\0')) == NotAVault(SomethingElse).what());
}

TEST_CASE("A folder, a link and a pipe in the vault's place are told by name")
{
    const QuickVault real;
    real.create();
    const QuickVault vault;
    SECTION("folder")
    {
        REQUIRE(QDir().mkdir(vault.path()));
        CHECK(refusal(vault) == NotAVault(NotAVault::Kind::Folder).what());
    }
    SECTION("link")
    {
        REQUIRE(QFile::link(real.path(), vault.path()));
        CHECK(refusal(vault) == NotAVault(NotAVault::Kind::Link).what());
    }
    SECTION("pipe")
    {
        REQUIRE(mkfifo(vault.nativePath().c_str(), 0600) == 0);
        CHECK_THROWS_AS(vault.open(), NotAVault);
    }
}

TEST_CASE("A link that takes the vault's place after the look is not followed either")
{
    const QuickVault real;
    real.create();
    VaultSettings settings = quickSettings();
    settings.disk.look = [](const std::string &) { return PathFacts{PathFacts::Kind::File, 1}; };
    const QuickVault vault(settings);
    REQUIRE(QFile::link(real.path(), vault.path()));
    CHECK(refusal(vault) == NotAVault(NotAVault::Kind::Link).what());
}

TEST_CASE("A vault in a folder that is reached by a link opens")
{
    const QuickVault real;
    real.create();
    QTemporaryDir elsewhere;
    const QString link = elsewhere.filePath(QStringLiteral("link"));
    REQUIRE(QFile::link(QFileInfo(real.path()).path(), link));
    const std::string path = systemDisk().resolve(link + QStringLiteral("/practice.attune"));
    CHECK(path == QFileInfo(real.path()).canonicalFilePath().toStdString());
    CHECK_NOTHROW(VaultFile::open(path, real.settings(), VaultFile::withPassphrase(passphrase(), real.settings())));
}

TEST_CASE("A vault that is open is busy for everybody else, before the slow derivation")
{
    const QuickVault vault;
    const VaultFile open = vault.create();
    VaultSettings settings = quickSettings();
    bool derived = false;
    settings.slots.derive = [&derived](const Passphrase &, const KeySalt &, const KeyCost &) {
        derived = true;
        return Key();
    };
    const QByteArray before = readFile(vault.path());
    CHECK_THROWS_AS(VaultFile::open(vault.nativePath(), settings, VaultFile::withPassphrase(passphrase(), settings)),
                    VaultBusy);
    CHECK_FALSE(derived);
    CHECK(readFile(vault.path()) == before);
}

TEST_CASE("A header that changes between reading it and locking the file is somebody else at work")
{
    const QuickVault vault;
    vault.create();
    VaultSettings settings = vault.settings();
    const auto unlock = [&](const VaultHeader &header) {
        vault.open().changePassphrase(passphrase(), otherPassphrase());
        return VaultFile::withPassphrase(passphrase(), settings)(header);
    };
    CHECK_THROWS_AS(VaultFile::open(vault.nativePath(), settings, unlock), VaultBusy);
    CHECK_NOTHROW(vault.openWith(otherPassphrase()));
}

TEST_CASE("Nothing is made where something lies already")
{
    const QuickVault vault;
    SECTION("a vault")
    {
        vault.create();
        const QByteArray before = readFile(vault.path());
        CHECK_THROWS_AS(vault.create(), VaultExists);
        CHECK(readFile(vault.path()) == before);
    }
    SECTION("a dangling link")
    {
        REQUIRE(QFile::link(vault.path() + QStringLiteral(".gone"), vault.path()));
        CHECK_THROWS_AS(vault.create(), VaultExists);
    }
    SECTION("the journal of a vault that was moved away")
    {
        writeFile(vault.path() + QStringLiteral("-journal"), QByteArray(2000, 'j'));
        CHECK_THROWS_AS(vault.create(), VaultExists);
        CHECK(readFile(vault.path() + QStringLiteral("-journal")) == QByteArray(2000, 'j'));
    }
    SECTION("a vault that appears while the new one is being written")
    {
        VaultSettings settings = vault.settings();
        settings.slots.derive = [&](const Passphrase &typed, const KeySalt &salt, const KeyCost &cost) {
            writeFile(vault.path(), "first");
            return quickSettings().slots.derive(typed, salt, cost);
        };
        CHECK_THROWS_AS(VaultFile::create(vault.nativePath(), settings, passphrase()), VaultExists);
        CHECK(readFile(vault.path()) == "first");
        CHECK_FALSE(QFile::exists(vault.path() + QStringLiteral(".new")));
    }
}

TEST_CASE("A new vault needs a long enough passphrase, counted in characters")
{
    const QuickVault vault;
    CHECK_THROWS_AS(VaultFile::create(vault.nativePath(), vault.settings(), Passphrase(QStringLiteral("elevenchars"))),
                    PassphraseTooShort);
    CHECK_FALSE(QFile::exists(vault.path()));
    CHECK(Passphrase(QStringLiteral("twelve chars")).isLongEnough());
    CHECK_FALSE(Passphrase(QStringLiteral("e\u0301").repeated(11)).isLongEnough());
    CHECK(Passphrase(QStringLiteral("🦊").repeated(12)).isLongEnough());
    CHECK_FALSE(Passphrase(QStringLiteral("🦊").repeated(11)).isLongEnough());
}

TEST_CASE("A passphrase opens the vault in whatever way its accents were typed")
{
    const QuickVault vault;
    VaultFile::create(vault.nativePath(), vault.settings(), Passphrase(QStringLiteral("caf\u00e9 under the linden")));
    CHECK_NOTHROW(vault.openWith(Passphrase(QStringLiteral("cafe\u0301 under the linden"))));
    CHECK_THROWS_AS(vault.openWith(Passphrase(QStringLiteral("cafe under the linden"))), WrongSecret);
}
