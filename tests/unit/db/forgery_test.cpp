// Headers that somebody made: later versions, impossible fields, absurd costs, other vaults' ids, old ones put back.
#include "src/errors.h"
#include "tests/support/header_surgery.h"
#include "tests/support/refusal.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace attune;
using namespace attune::test;

TEST_CASE("A newer format is refused, in both copies or in one")
{
    const KnownVault known;
    const std::string expected = VaultTooNew(VaultTooNew::Part::FileFormat).what();
    QByteArray newer = known.bytes;
    newer.replace(8, 2, littleEndian(2, 2));
    fixChecksum(newer, 0);
    CHECK(refusalOf(known, newer) == expected);
    newer.replace(headerSize + 8, 2, littleEndian(65535, 2));
    fixChecksum(newer, 1);
    CHECK(refusalOf(known, newer) == expected);
}

TEST_CASE("A newer schema in a whole file is refused and stays")
{
    KnownVault known;
    {
        VaultFile file = known.openWithKey();
        sqlite3_set_authorizer(file.database().handle(), nullptr, nullptr);
        file.database().execute("PRAGMA user_version = 999");
    }
    CHECK(refusal(known.vault) == VaultTooNew(VaultTooNew::Part::Schema).what());
}

TEST_CASE("A vault with a table too many is refused and stays")
{
    KnownVault known;
    {
        VaultFile file = known.openWithKey();
        sqlite3_set_authorizer(file.database().handle(), nullptr, nullptr);
        file.database().execute("CREATE TABLE added (a)");
    }
    CHECK(refusal(known.vault) == VaultDamaged(VaultDamaged::Part::Schema).what());
}

TEST_CASE("A vault that lost the row about itself is refused and stays")
{
    KnownVault known;
    known.openWithKey().database().execute("DELETE FROM vault_state");
    CHECK(refusal(known.vault) == VaultDamaged(VaultDamaged::Part::Content).what());
}

TEST_CASE("Fields that no writer writes are refused though every checksum fits")
{
    const KnownVault known;
    const std::string expected = VaultDamaged(VaultDamaged::Part::HeaderImpossible).what();
    struct Field {
        qsizetype at;
        QByteArray bytes;
    };
    const Field fields[] = {{8, littleEndian(0, 2)},   {10, littleEndian(2048, 2)},  {12, littleEndian(8192, 4)},
                            {16, littleEndian(0, 8)},  {16, littleEndian(~0ULL, 8)}, {16, littleEndian(1ULL << 63, 8)},
                            {56, QByteArray(1, '\2')}, {57, QByteArray(1, '\7')}};
    for (const Field &field : fields) {
        CAPTURE(field.at);
        QByteArray changed = known.bytes;
        patchBoth(changed, field.at, field.bytes, known.key);
        CHECK(refusalOf(known, changed) == expected);
    }
}

TEST_CASE("Derivation costs outside the accepted range are refused before anything is derived")
{
    const KnownVault known;
    const std::string expected = VaultDamaged(VaultDamaged::Part::KeyCosts).what();
    constexpr quint64 mebibyte = 1024 * 1024;
    struct Cost {
        quint64 operations;
        quint64 memory;
    };
    for (const Cost &cost :
         {Cost{17, 64 * mebibyte}, Cost{0xffffffff, 64 * mebibyte}, Cost{1, 64 * mebibyte}, Cost{0, 64 * mebibyte},
          Cost{3, 2048 * mebibyte + 1}, Cost{3, ~0ULL}, Cost{3, 19 * mebibyte - 1}, Cost{3, 0}}) {
        CAPTURE(cost.operations, cost.memory);
        QByteArray changed = known.bytes;
        patchBoth(changed, 64 + 4, littleEndian(cost.operations, 4) + littleEndian(cost.memory, 8), known.key);
        CHECK(refusalOf(known, changed) == expected);
    }
    CHECK(KeyCost{16, 2048 * mebibyte}.isAcceptable());
    CHECK(KeyCost{2, 19 * mebibyte}.isAcceptable());
    CHECK(KeyCost{}.isAcceptable());
    CHECK(KeyCost::whenMemoryIsShort().isAcceptable());
}

TEST_CASE("A slot does not open with another vault's id or with other costs, times or ids of its own")
{
    const KnownVault known;
    const auto at = GENERATE(24, 64 + 16, 64 + 32, 64 + 48, 64 + 56, 64 + 80, 64 + 127);
    CAPTURE(at);
    QByteArray changed = known.bytes;
    patchBoth(changed, at, QByteArray(1, static_cast<char>(~changed[at])), known.key);
    CHECK(refusalOf(known, changed) == WrongSecret().what());
}

TEST_CASE("A header with another vault's id over these pages is told even to the right key")
{
    const KnownVault known;
    QByteArray changed = known.bytes;
    patchBoth(changed, 24, QByteArray(16, 'i'), known.key);
    known.write(changed);
    try {
        known.openWithKey();
        FAIL("it opened");
    } catch (const VaultDamaged &damage) {
        CHECK(damage.part() == VaultDamaged::Part::ForeignHeader);
    }
    CHECK(readFile(known.vault.path()) == changed);
}

TEST_CASE("Slots of later versions stay as they are when the passphrase changes and when a copy is mended")
{
    const KnownVault known;
    QByteArray slots(448 * 2, '\0');
    randombytes_buf(slots.data(), static_cast<std::size_t>(slots.size()));
    slots[0] = 2;
    slots[448] = 9;
    QByteArray changed = known.bytes;
    patchBoth(changed, 64 + 448, slots, known.key);
    flip(changed, 100);
    known.write(changed);
    known.vault.open().changePassphrase(passphrase(), otherPassphrase());
    CHECK_NOTHROW(known.vault.openWith(otherPassphrase()));
    const QByteArray after = readFile(known.vault.path());
    CHECK(after.sliced(64 + 448, slots.size()) == slots);
    CHECK(after.sliced(headerSize + 64 + 448, slots.size()) == slots);
}

TEST_CASE("Each of several passphrase slots opens the vault, and changing one leaves the others")
{
    const KnownVault known;
    VaultHeader::Bytes bytes;
    std::copy_n(known.bytes.cbegin(), bytes.size(), bytes.begin());
    VaultHeader header(bytes);
    makePassphraseSlot(header.slot(7), header.vaultId(), known.key, otherPassphrase(), known.vault.settings().slots);
    QByteArray changed = known.bytes;
    patchBoth(changed, 64 + 7 * 448, QByteArray(reinterpret_cast<const char *>(header.slot(7).data()), 448), known.key);
    known.write(changed);
    const auto third = [] { return Passphrase(QStringLiteral("eleven swifts above the roof")); };
    known.vault.open().changePassphrase(otherPassphrase(), third());
    CHECK_NOTHROW(known.vault.openWith(third()));
    CHECK_NOTHROW(known.vault.open());
    CHECK_THROWS_AS(known.vault.openWith(otherPassphrase()), WrongSecret);
}

TEST_CASE("An older header that is put back is noticed, though its passphrase was once right")
{
    const KnownVault known;
    known.vault.open().changePassphrase(passphrase(), otherPassphrase());
    const QByteArray after = readFile(known.vault.path());
    CHECK(refusalOf(known, known.bytes.first(prefixSize) + after.sliced(prefixSize)) == VaultRolledBack().what());
}
