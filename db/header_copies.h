// The two copies of the header, taken together.
#pragma once

#include "db/prefix.h"

#include <array>

namespace attune {

/// The copies that can be believed, at least one. Only one is ever written at a time, never the newest, so that
/// whatever happens during a write the other still opens the vault.
class HeaderCopies {
public:
    /// Reads both. Throws VaultTooNew(FileFormat) when either is of a later format, VaultDamaged (HeaderImpossible,
    /// BothHeaders) when neither is whole.
    static HeaderCopies read(const Prefix &prefix);

    const VaultHeader &newest() const { return *m_copies[m_newest]; }
    bool bothAreWhole() const { return m_copies[0] && m_copies[1]; }
    /// Whether both are whole and open with the same secrets.
    bool agree() const { return bothAreWhole() && m_copies[0]->saysTheSameAs(*m_copies[1]); }
    /// The generation of the oldest copy that is believed.
    std::uint64_t lowestGeneration() const;

    /// Drops a copy that was not written with this vault's key; throws VaultDamaged(HeaderAltered) when none is left.
    void believeOnly(const Key &macKey);

    /// Writes next, newer than the newest by so many generations, over the other copy; it is then the newest. When it
    /// throws, the newest copy is untouched and the other one is in an unknown state.
    void replaceOlder(const Prefix &prefix, VaultHeader next, const Key &macKey, std::uint64_t generations = 1);

    /// Whether a later reading found the very same bytes.
    bool operator==(const HeaderCopies &other) const;

private:
    using Copies = std::array<std::optional<VaultHeader>, Prefix::copies>;

    explicit HeaderCopies(const Copies &copies);
    void findNewest();

    Copies m_copies;
    std::size_t m_newest = 0;
};

} // namespace attune
