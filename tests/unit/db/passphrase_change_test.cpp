// Changing the passphrase, and every state that a torn write of the header can leave.
#include "db/sqlite_vault.h"
#include "src/errors.h"
#include "tests/support/header_surgery.h"
#include "tests/support/quick_vault.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace attune;
using namespace attune::test;

namespace {

constexpr int sectorSize = 512;
constexpr int sectorsOfCopy = 8;
const Deed deed{JournalAction::PassphraseChanged, {}, {}, {}, QStringLiteral("in a test")};

// The three states of the file: before, with one copy written, with both. The pages stay those from before, as they are
// until the header is done.
struct Change {
    QuickVault vault;
    QByteArray before;
    QByteArray half;
    QByteArray after;
    int first;

    Change()
    {
        vault.create();
        before = readFile(vault.path());
        vault.open().changePassphrase(passphrase(), otherPassphrase());
        const QByteArray written = readFile(vault.path());
        first = generationIn(before, 0) < generationIn(before, 1) ? 0 : 1;
        half = before;
        half.replace(first * headerSize, headerSize, written.sliced(first * headerSize, headerSize));
        after = written.first(prefixSize) + before.sliced(prefixSize);
    }
};

// from with those sectors of one copy that mask names as they are in to.
QByteArray torn(const QByteArray &from, const QByteArray &to, int copy, int mask)
{
    QByteArray result = from;
    for (int sector = 0; sector < sectorsOfCopy; ++sector) {
        const qsizetype at = copy * headerSize + sector * sectorSize;
        if (mask & (1 << sector))
            result.replace(at, sectorSize, to.sliced(at, sectorSize));
    }
    return result;
}

bool opensWith(const QuickVault &vault, const Passphrase &passphrase)
{
    try {
        vault.openWith(passphrase);
        return true;
    } catch (const WrongSecret &) {
        return false;
    }
}

} // namespace

TEST_CASE("A change of passphrase writes the older header copy first and raises both generations")
{
    const Change change;
    CHECK(generationIn(change.before, 0) == 1);
    CHECK(generationIn(change.before, 1) == 2);
    CHECK(change.first == 0);
    CHECK(generationIn(change.half, 0) == 3);
    CHECK(generationIn(change.after, 1) == 4);
}

TEST_CASE("Every torn state of a change's first write opens with exactly one of the two passphrases")
{
    const Change change;
    int wrong = 0;
    for (int mask = 0; mask < 256; ++mask) {
        const QByteArray state = torn(change.before, change.half, change.first, mask);
        const bool changed = state == change.half;
        writeFile(change.vault.path(), state);
        wrong += opensWith(change.vault, otherPassphrase()) != changed ? 1 : 0;
        wrong += opensWith(change.vault, passphrase()) == changed ? 1 : 0;
    }
    CHECK(wrong == 0);
}

TEST_CASE("Every torn state of a change's second write opens with the new passphrase alone, and is then whole")
{
    const Change change;
    int wrong = 0;
    for (int mask = 0; mask < 256; ++mask) {
        const QByteArray state = torn(change.half, change.after, 1 - change.first, mask);
        writeFile(change.vault.path(), state);
        wrong += opensWith(change.vault, passphrase()) ? 1 : 0;
        wrong += readFile(change.vault.path()) != state ? 1 : 0;
        const VaultFacts::Header expected = state == change.half ? VaultFacts::Header::ChangeFinished
            : state == change.after                              ? VaultFacts::Header::Whole
                                                                 : VaultFacts::Header::Mended;
        wrong += change.vault.openWith(otherPassphrase()).facts().header != expected ? 1 : 0;
        wrong += change.vault.openWith(otherPassphrase()).facts().header != VaultFacts::Header::Whole ? 1 : 0;
    }
    CHECK(wrong == 0);
}

TEST_CASE("The passphrase changes with the vault open and with it locked")
{
    QTemporaryDir folder;
    SqliteVault vault(folder.filePath(QStringLiteral("practice.attune")), quickSettings());
    std::unique_ptr<Store> store = vault.create(passphrase());
    if (GENERATE(true, false))
        store.reset();
    vault.changePassphrase(passphrase(), otherPassphrase(), deed);
    store.reset();
    CHECK_THROWS_AS(vault.open(passphrase()), WrongSecret);
    CHECK_NOTHROW(vault.open(otherPassphrase()));
    vault.changePassphrase(otherPassphrase(), passphrase(), deed);
    CHECK_NOTHROW(vault.open(passphrase()));
}

TEST_CASE("The journal tells of each change of the passphrase, and of none that was refused")
{
    QTemporaryDir folder;
    SqliteVault vault(folder.filePath(QStringLiteral("practice.attune")), quickSettings());
    std::unique_ptr<Store> store = vault.create(passphrase());
    vault.changePassphrase(passphrase(), otherPassphrase(), deed);
    CHECK(store->journal({}).size() == 1);
    CHECK_THROWS_AS(vault.changePassphrase(passphrase(), otherPassphrase(), deed), WrongSecret);
    CHECK(store->journal({}).size() == 1);
    store.reset();
    vault.changePassphrase(otherPassphrase(), passphrase(), deed);
    store = vault.open(passphrase());
    const std::vector<JournalRow> rows = store->journal({});
    REQUIRE(rows.size() == 2);
    CHECK(rows.front().action == JournalAction::PassphraseChanged);
    CHECK(rows.front().reason == QStringLiteral("in a test"));
}

TEST_CASE("A change that is refused changes not one byte")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("practice.attune"));
    SqliteVault vault(path, quickSettings());
    const std::unique_ptr<Store> store = vault.create(passphrase());
    const QByteArray before = readFile(path);
    CHECK_THROWS_AS(vault.changePassphrase(otherPassphrase(), otherPassphrase(), deed), WrongSecret);
    CHECK_THROWS_AS(vault.changePassphrase(passphrase(), Passphrase(QStringLiteral("short")), deed),
                    PassphraseTooShort);
    CHECK(readFile(path) == before);
}

TEST_CASE("The real key derivation opens what it made, at the usual cost and at the least")
{
    VaultSettings settings = cheapSettings();
    if (GENERATE(true, false))
        settings.slots.cost = KeyCost();
    const QuickVault vault(settings);
    vault.create();
    const QByteArray bytes = readFile(vault.path());
    CHECK(bytes.sliced(64 + 4, 4) == littleEndian(settings.slots.cost.operations, 4));
    CHECK(bytes.sliced(64 + 8, 8) == littleEndian(settings.slots.cost.memory, 8));
    CHECK(opensWith(vault, passphrase()));
    CHECK_FALSE(opensWith(vault, otherPassphrase()));
}

TEST_CASE("A computer short of memory makes its slot with 64 MiB, and never with less")
{
    constexpr quint64 mebibyte = 1024 * 1024;
    const auto available = GENERATE(quint64{64}, quint64{63});
    VaultSettings settings = quickSettings();
    settings.slots.derive = [available](const Passphrase &typed, const KeySalt &salt, const KeyCost &cost) {
        if (cost.memory > available * mebibyte)
            throw MemoryShort();
        return quickSettings().slots.derive(typed, salt, cost);
    };
    const QuickVault vault(settings);
    if (available == 64) {
        vault.create();
        const QByteArray bytes = readFile(vault.path());
        CHECK(bytes.sliced(64 + 4, 4) == littleEndian(3, 4));
        CHECK(bytes.sliced(64 + 8, 8) == littleEndian(64 * mebibyte, 8));
        CHECK(opensWith(vault, passphrase()));
    } else {
        CHECK_THROWS_AS(vault.create(), MemoryShort);
        CHECK_THROWS_AS(vault.open(), VaultMissing);
    }
}
