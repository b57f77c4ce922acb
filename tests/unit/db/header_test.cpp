// The header's two copies: every bit, forged fields, later versions, older headers put back.
#include "db/header_copies.h"
#include "src/errors.h"
#include "tests/support/header_surgery.h"
#include "tests/support/refusal.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace attune;
using namespace attune::test;

namespace {

// A vault, its bytes and its key, so that both can be changed at will.
struct Opened {
    QuickVault vault;
    DataKey key = copyOf(vault.create().dataKey());
    QByteArray bytes = readFile(vault.path());

    VaultFile openWithKey() const
    {
        return VaultFile::open(vault.nativePath(), vault.settings(),
                               [this](const VaultHeader &) { return copyOf(key); });
    }
    void write(const QByteArray &changed) const { writeFile(vault.path(), changed); }
    std::string refusalOf(const QByteArray &changed) const
    {
        write(changed);
        return refusal(vault);
    }
};

void flip(QByteArray &bytes, qsizetype bit)
{
    bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << (bit % 8)));
}

// The header copies of a file as the vault's own code reads them, read again after each change of a bit on the disk.
class LiveHeader {
public:
    explicit LiveHeader(const Opened &opened)
        : m_bytes(opened.bytes)
        , m_file(opened.vault.path())
    {
        REQUIRE(m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
        m_connection = connect(opened.vault.nativePath(), m_vfs.name(), Opening::Existing);
    }
    void flipOnDisk(qsizetype bit)
    {
        flip(m_bytes, bit);
        m_file.seek(bit / 8);
        m_file.write(m_bytes.constData() + bit / 8, 1);
    }
    HeaderCopies read() const { return HeaderCopies::read(Prefix(m_connection.get())); }

private:
    QByteArray m_bytes;
    QFile m_file;
    PrefixVfs m_vfs{nullptr};
    Connection m_connection;
};

constexpr qsizetype bitsOfCopy = headerSize * 8;

} // namespace

TEST_CASE("Each bit of either header copy, when it turns, leaves the other copy in charge")
{
    const Opened opened;
    LiveHeader live(opened);
    REQUIRE(live.read().bothAreWhole());
    const auto copy = GENERATE(0, 1);
    const quint64 expected = generationIn(opened.bytes, 1 - copy);
    int wrong = 0;
    for (qsizetype bit = copy * bitsOfCopy; bit < (copy + 1) * bitsOfCopy; ++bit) {
        live.flipOnDisk(bit);
        const HeaderCopies found = live.read();
        wrong += found.bothAreWhole() || found.newest().generation() != expected ? 1 : 0;
        live.flipOnDisk(bit);
    }
    CHECK(wrong == 0);
    CHECK(live.read().bothAreWhole());
}

TEST_CASE("Each bit that turns in both header copies at once is damage in both")
{
    const Opened opened;
    LiveHeader live(opened);
    int told = 0;
    for (qsizetype bit = 0; bit < bitsOfCopy; ++bit) {
        live.flipOnDisk(bit);
        live.flipOnDisk(bit + bitsOfCopy);
        try {
            live.read();
        } catch (const VaultDamaged &damage) {
            told += damage.part() == VaultDamaged::Part::BothHeaders ? 1 : 0;
        }
        live.flipOnDisk(bit);
        live.flipOnDisk(bit + bitsOfCopy);
    }
    CHECK(told == bitsOfCopy);
}

TEST_CASE("A damaged header copy is mended at opening, and that is said once")
{
    const Opened opened;
    const auto copy = GENERATE(0, 1);
    const auto at = GENERATE(0, 8, 16, 24, 40, 56, 64, 200, 2000, 3648, 3900, 4064, 4095);
    QByteArray damaged = opened.bytes;
    flip(damaged, (copy * headerSize + at) * 8 + 3);
    opened.write(damaged);
    CHECK(opened.vault.open().facts().header == VaultFacts::Header::Mended);
    CHECK(opened.vault.open().facts().header == VaultFacts::Header::Whole);
    QByteArray mended = readFile(opened.vault.path());
    CHECK(generationIn(mended, copy) == generationIn(opened.bytes, 1 - copy) + 1);
    CHECK(mended.sliced((1 - copy) * headerSize, headerSize)
          == opened.bytes.sliced((1 - copy) * headerSize, headerSize));
}

TEST_CASE("A damaged header copy is not mended for a wrong passphrase")
{
    const Opened opened;
    QByteArray damaged = opened.bytes;
    flip(damaged, 5000);
    opened.write(damaged);
    CHECK_THROWS_AS(opened.vault.openWith(otherPassphrase()), WrongSecret);
    CHECK(readFile(opened.vault.path()) == damaged);
}

TEST_CASE("Each bit that a forger turns, checksum and all, is refused without the vault's key")
{
    const Opened opened;
    const Key macKey = opened.key.subkey(KeyPurpose::HeaderMac);
    int believed = 0;
    for (qsizetype bit = 0; bit < 3680 * 8; ++bit) {
        QByteArray forged = opened.bytes.first(headerSize);
        flip(forged, bit);
        fixChecksum(forged, 0);
        VaultHeader::Bytes bytes;
        std::copy_n(forged.cbegin(), bytes.size(), bytes.begin());
        const VaultHeader header(bytes);
        believed += header.state() == VaultHeader::State::Whole && header.hasMacOf(macKey) ? 1 : 0;
    }
    CHECK(believed == 0);
}

TEST_CASE("A forged copy is outvoted by the genuine one; two forged copies are refused")
{
    const Opened opened;
    QByteArray forged = opened.bytes;
    forged.replace(headerSize + 16, 8, littleEndian(900, 8));
    fixChecksum(forged, 1);
    opened.write(forged);
    CHECK(opened.vault.open().facts().header == VaultFacts::Header::Mended);

    forged = opened.bytes;
    for (int copy = 0; copy < 2; ++copy) {
        forged[copy * headerSize + 3000] = 'x';
        fixChecksum(forged, copy);
    }
    CHECK(opened.refusalOf(forged) == VaultDamaged(VaultDamaged::Part::HeaderAltered).what());
}

TEST_CASE("A newer format is refused, in both copies or in one")
{
    const Opened opened;
    const std::string expected = VaultTooNew(VaultTooNew::Part::FileFormat).what();
    QByteArray newer = opened.bytes;
    newer.replace(8, 2, littleEndian(2, 2));
    fixChecksum(newer, 0);
    CHECK(opened.refusalOf(newer) == expected);
    newer.replace(headerSize + 8, 2, littleEndian(65535, 2));
    fixChecksum(newer, 1);
    CHECK(opened.refusalOf(newer) == expected);
}

TEST_CASE("A newer schema in a whole file is refused and stays")
{
    Opened opened;
    {
        VaultFile file = opened.openWithKey();
        sqlite3_set_authorizer(file.database().handle(), nullptr, nullptr);
        file.database().execute("PRAGMA user_version = 999");
    }
    CHECK(refusal(opened.vault) == VaultTooNew(VaultTooNew::Part::Schema).what());
}

TEST_CASE("A vault with a table too many is refused and stays")
{
    Opened opened;
    {
        VaultFile file = opened.openWithKey();
        sqlite3_set_authorizer(file.database().handle(), nullptr, nullptr);
        file.database().execute("CREATE TABLE added (a)");
    }
    CHECK(refusal(opened.vault) == VaultDamaged(VaultDamaged::Part::Schema).what());
}

TEST_CASE("A vault that lost the row about itself is refused and stays")
{
    Opened opened;
    opened.openWithKey().database().execute("DELETE FROM vault_state");
    CHECK(refusal(opened.vault) == VaultDamaged(VaultDamaged::Part::Content).what());
}

TEST_CASE("Fields that no writer writes are refused though every checksum fits")
{
    const Opened opened;
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
        QByteArray changed = opened.bytes;
        patchBoth(changed, field.at, field.bytes, opened.key);
        CHECK(opened.refusalOf(changed) == expected);
    }
}

TEST_CASE("Derivation costs outside the accepted range are refused before anything is derived")
{
    const Opened opened;
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
        QByteArray changed = opened.bytes;
        patchBoth(changed, 64 + 4, littleEndian(cost.operations, 4) + littleEndian(cost.memory, 8), opened.key);
        CHECK(opened.refusalOf(changed) == expected);
    }
    CHECK(KeyCost{16, 2048 * mebibyte}.isAcceptable());
    CHECK(KeyCost{2, 19 * mebibyte}.isAcceptable());
    CHECK(KeyCost{}.isAcceptable());
    CHECK(KeyCost::whenMemoryIsShort().isAcceptable());
}

TEST_CASE("A slot does not open with another vault's id or with other costs, times or ids of its own")
{
    const Opened opened;
    const auto at = GENERATE(24, 64 + 16, 64 + 32, 64 + 48, 64 + 56, 64 + 80, 64 + 127);
    CAPTURE(at);
    QByteArray changed = opened.bytes;
    patchBoth(changed, at, QByteArray(1, static_cast<char>(~changed[at])), opened.key);
    CHECK(opened.refusalOf(changed) == WrongSecret().what());
}

TEST_CASE("A header with another vault's id over these pages is told even to the right key")
{
    const Opened opened;
    QByteArray changed = opened.bytes;
    patchBoth(changed, 24, QByteArray(16, 'i'), opened.key);
    opened.write(changed);
    try {
        opened.openWithKey();
        FAIL("it opened");
    } catch (const VaultDamaged &damage) {
        CHECK(damage.part() == VaultDamaged::Part::ForeignHeader);
    }
    CHECK(readFile(opened.vault.path()) == changed);
}

TEST_CASE("Slots of later versions stay as they are when the passphrase changes and when a copy is mended")
{
    const Opened opened;
    QByteArray slots(448 * 2, '\0');
    randombytes_buf(slots.data(), static_cast<std::size_t>(slots.size()));
    slots[0] = 2;
    slots[448] = 9;
    QByteArray changed = opened.bytes;
    patchBoth(changed, 64 + 448, slots, opened.key);
    flip(changed, 100);
    opened.write(changed);
    opened.vault.open().changePassphrase(passphrase(), otherPassphrase());
    CHECK_NOTHROW(opened.vault.openWith(otherPassphrase()));
    const QByteArray after = readFile(opened.vault.path());
    CHECK(after.sliced(64 + 448, slots.size()) == slots);
    CHECK(after.sliced(headerSize + 64 + 448, slots.size()) == slots);
}

TEST_CASE("Each of several passphrase slots opens the vault, and changing one leaves the others")
{
    const Opened opened;
    VaultHeader::Bytes bytes;
    std::copy_n(opened.bytes.cbegin(), bytes.size(), bytes.begin());
    VaultHeader header(bytes);
    makePassphraseSlot(header.slot(7), header.vaultId(), opened.key, otherPassphrase(), opened.vault.settings().slots);
    QByteArray changed = opened.bytes;
    patchBoth(changed, 64 + 7 * 448, QByteArray(reinterpret_cast<const char *>(header.slot(7).data()), 448),
              opened.key);
    opened.write(changed);
    const auto third = [] { return Passphrase(QStringLiteral("eleven swifts above the roof")); };
    opened.vault.open().changePassphrase(otherPassphrase(), third());
    CHECK_NOTHROW(opened.vault.openWith(third()));
    CHECK_NOTHROW(opened.vault.open());
    CHECK_THROWS_AS(opened.vault.openWith(otherPassphrase()), WrongSecret);
}

TEST_CASE("An older header that is put back is noticed, though its passphrase was once right")
{
    const Opened opened;
    opened.vault.open().changePassphrase(passphrase(), otherPassphrase());
    const QByteArray after = readFile(opened.vault.path());
    CHECK(opened.refusalOf(opened.bytes.first(prefixSize) + after.sliced(prefixSize)) == VaultRolledBack().what());
}
