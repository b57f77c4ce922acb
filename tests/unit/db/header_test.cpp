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

// The header copies of a file as the vault's own code reads them, read again after each change of a bit on the disk.
class LiveHeader {
public:
    explicit LiveHeader(const KnownVault &known)
        : m_bytes(known.bytes)
        , m_file(known.vault.path())
    {
        REQUIRE(m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
        m_connection = connect(known.vault.nativePath(), m_vfs.name(), Opening::Existing);
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
    const KnownVault known;
    LiveHeader live(known);
    REQUIRE(live.read().bothAreWhole());
    const auto copy = GENERATE(0, 1);
    const quint64 expected = generationIn(known.bytes, 1 - copy);
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
    const KnownVault known;
    LiveHeader live(known);
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
    const KnownVault known;
    const auto copy = GENERATE(0, 1);
    const auto at = GENERATE(0, 8, 16, 24, 40, 56, 64, 200, 2000, 3648, 3900, 4064, 4095);
    QByteArray damaged = known.bytes;
    flip(damaged, (copy * headerSize + at) * 8 + 3);
    known.write(damaged);
    CHECK(known.vault.open().facts().header == VaultFacts::Header::Mended);
    CHECK(known.vault.open().facts().header == VaultFacts::Header::Whole);
    QByteArray mended = readFile(known.vault.path());
    CHECK(generationIn(mended, copy) == generationIn(known.bytes, 1 - copy) + 1);
    CHECK(mended.sliced((1 - copy) * headerSize, headerSize)
          == known.bytes.sliced((1 - copy) * headerSize, headerSize));
}

TEST_CASE("A damaged header copy is not mended for a wrong passphrase")
{
    const KnownVault known;
    QByteArray damaged = known.bytes;
    flip(damaged, 5000);
    known.write(damaged);
    CHECK_THROWS_AS(known.vault.openWith(otherPassphrase()), WrongSecret);
    CHECK(readFile(known.vault.path()) == damaged);
}

TEST_CASE("Each bit that a forger turns, checksum and all, is refused without the vault's key")
{
    const KnownVault known;
    const Key macKey = known.key.subkey(KeyPurpose::HeaderMac);
    int believed = 0;
    for (qsizetype bit = 0; bit < qsizetype(3680) * 8; ++bit) {
        QByteArray forged = known.bytes.first(headerSize);
        flip(forged, bit);
        fixChecksum(forged, 0);
        VaultHeader::Bytes bytes;
        std::copy_n(forged.cbegin(), bytes.size(), bytes.begin());
        const VaultHeader header(bytes);
        believed += header.state() == VaultHeader::State::Whole && header.hasMacOf(macKey) ? 1 : 0;
    }
    CHECK(believed == 0);
}

TEST_CASE("A forged copy is outvoted by the genuine one, two forged copies are refused")
{
    const KnownVault known;
    QByteArray forged = known.bytes;
    forged.replace(headerSize + 16, 8, littleEndian(900, 8));
    fixChecksum(forged, 1);
    known.write(forged);
    CHECK(known.vault.open().facts().header == VaultFacts::Header::Mended);

    forged = known.bytes;
    for (int copy = 0; copy < 2; ++copy) {
        forged[copy * headerSize + 3000] = 'x';
        fixChecksum(forged, copy);
    }
    CHECK(refusalOf(known, forged) == VaultDamaged(VaultDamaged::Part::HeaderAltered).what());
}
