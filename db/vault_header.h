// One copy of a vault's header: 4096 bytes, as docs/vault-format.md describes them.
#pragma once

#include "db/data_key.h"

#include <array>
#include <cstdint>
#include <span>

namespace attune {

/// The random number that a vault bears for its whole life.
using VaultId = std::array<unsigned char, 16>;

/// The bytes of one header copy and what they mean. Slots and fields that this version does not know stay as they are.
class VaultHeader {
public:
    static constexpr std::size_t size = 4096;
    static constexpr std::size_t slotCount = 8;
    static constexpr std::size_t slotSize = 448;
    using Bytes = std::array<unsigned char, size>;
    using Slot = std::span<unsigned char, slotSize>;
    using ConstSlot = std::span<const unsigned char, slotSize>;

    /// What can be told of a copy without a key.
    enum class State {
        Damaged, ///< the checksum does not fit
        TooNew, ///< whole, of a later format
        Impossible, ///< whole, of this format, with a field that no writer writes
        Whole
    };

    /// A new vault's: the given id and salt, generation 0, all slots empty, not sealed yet.
    VaultHeader(const VaultId &id, const CipherSalt &salt);
    /// As read from a file.
    explicit VaultHeader(const Bytes &bytes)
        : m_bytes(bytes)
    {
    }

    State state() const;
    /// Whether the first eight bytes are a vault's, but for at most eight bits.
    bool hasNearlyTheMagic() const;

    std::uint64_t generation() const;
    VaultId vaultId() const;
    CipherSalt cipherSalt() const;
    Slot slot(std::size_t index) { return Slot(m_bytes.data() + slotsAt + index * slotSize, slotSize); }
    ConstSlot slot(std::size_t index) const { return ConstSlot(m_bytes.data() + slotsAt + index * slotSize, slotSize); }

    /// Gives the copy its generation, its MAC and its checksum: the last step before it is written.
    void seal(std::uint64_t generation, const Key &macKey);
    bool hasMacOf(const Key &macKey) const;
    /// Whether the other copy says the same, generation, MAC and checksum aside.
    bool saysTheSameAs(const VaultHeader &other) const;

    const Bytes &bytes() const { return m_bytes; }

private:
    static constexpr std::size_t slotsAt = 64;

    Bytes m_bytes{};
};

} // namespace attune
