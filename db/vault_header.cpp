#include "db/vault_header.h"

#include "db/little_endian.h"
#include "db/prefix_vfs.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace attune {

namespace {

constexpr std::array<unsigned char, 8> vaultMagic = {'A', 'T', 'T', 'U', 'N', 'E', 0x00, 0x01};
constexpr std::uint16_t formatVersion = 1;
constexpr unsigned char sqlcipher4 = 1;

constexpr std::size_t versionAt = 8;
constexpr std::size_t headerSizeAt = 10;
constexpr std::size_t prefixSizeAt = 12;
constexpr std::size_t generationAt = 16;
constexpr std::size_t vaultIdAt = 24;
constexpr std::size_t cipherSaltAt = 40;
constexpr std::size_t cipherAt = 56;
constexpr std::size_t slotCountAt = 57;
constexpr std::size_t macAt = 3648;
constexpr std::size_t checksumAt = 4064;

using Digest = std::array<unsigned char, 32>;

Digest checksumOf(const VaultHeader::Bytes &bytes)
{
    Digest digest;
    crypto_generichash(digest.data(), digest.size(), bytes.data(), checksumAt, nullptr, 0);
    return digest;
}

Digest macOf(const VaultHeader::Bytes &bytes, const Key &key)
{
    Digest digest;
    crypto_generichash(digest.data(), digest.size(), bytes.data(), macAt, key.data(), key.size());
    return digest;
}

} // namespace

VaultHeader::VaultHeader(const VaultId &id, const CipherSalt &salt)
{
    std::ranges::copy(vaultMagic, m_bytes.begin());
    writeLittleEndian(m_bytes.data() + versionAt, formatVersion);
    writeLittleEndian(m_bytes.data() + headerSizeAt, static_cast<std::uint16_t>(size));
    writeLittleEndian(m_bytes.data() + prefixSizeAt, static_cast<std::uint32_t>(PrefixVfs::prefixSize));
    std::ranges::copy(id, m_bytes.begin() + vaultIdAt);
    std::ranges::copy(salt, m_bytes.begin() + cipherSaltAt);
    m_bytes[cipherAt] = sqlcipher4;
    m_bytes[slotCountAt] = slotCount;
}

VaultHeader::State VaultHeader::state() const
{
    const Digest expected = checksumOf(m_bytes);
    if (!std::equal(expected.begin(), expected.end(), m_bytes.begin() + checksumAt)
        || !std::equal(vaultMagic.begin(), vaultMagic.end(), m_bytes.begin()))
        return State::Damaged;
    const auto version = readLittleEndian<std::uint16_t>(m_bytes.data() + versionAt);
    if (version > formatVersion)
        return State::TooNew;
    // Generations are kept in the database too, as SQLite's signed integers.
    constexpr auto highest = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max() - 2);
    const bool possible = version == formatVersion
        && readLittleEndian<std::uint16_t>(m_bytes.data() + headerSizeAt) == size
        && readLittleEndian<std::uint32_t>(m_bytes.data() + prefixSizeAt) == PrefixVfs::prefixSize
        && m_bytes[cipherAt] == sqlcipher4 && m_bytes[slotCountAt] == slotCount && generation() >= 1
        && generation() <= highest;
    return possible ? State::Whole : State::Impossible;
}

bool VaultHeader::hasNearlyTheMagic() const
{
    int differing = 0;
    for (std::size_t i = 0; i < vaultMagic.size(); ++i)
        differing += std::popcount(static_cast<unsigned char>(m_bytes[i] ^ vaultMagic[i]));
    return differing <= 8;
}

std::uint64_t VaultHeader::generation() const
{
    return readLittleEndian<std::uint64_t>(m_bytes.data() + generationAt);
}

VaultId VaultHeader::vaultId() const
{
    VaultId id;
    std::copy_n(m_bytes.begin() + vaultIdAt, id.size(), id.begin());
    return id;
}

CipherSalt VaultHeader::cipherSalt() const
{
    CipherSalt salt;
    std::copy_n(m_bytes.begin() + cipherSaltAt, salt.size(), salt.begin());
    return salt;
}

void VaultHeader::seal(std::uint64_t generation, const Key &macKey)
{
    writeLittleEndian(m_bytes.data() + generationAt, generation);
    std::ranges::copy(macOf(m_bytes, macKey), m_bytes.begin() + macAt);
    std::ranges::copy(checksumOf(m_bytes), m_bytes.begin() + checksumAt);
}

bool VaultHeader::hasMacOf(const Key &macKey) const
{
    const Digest expected = macOf(m_bytes, macKey);
    return sodium_memcmp(expected.data(), m_bytes.data() + macAt, expected.size()) == 0;
}

bool VaultHeader::saysTheSameAs(const VaultHeader &other) const
{
    return std::equal(m_bytes.begin(), m_bytes.begin() + generationAt, other.m_bytes.begin())
        && std::equal(m_bytes.begin() + vaultIdAt, m_bytes.begin() + macAt, other.m_bytes.begin() + vaultIdAt);
}

} // namespace attune
