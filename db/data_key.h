// The one key that everything in a vault hangs on, and the keys made from it.
#pragma once

#include "db/secret_array.h"

#include <array>
#include <cstdint>

namespace attune {

/// What a subkey is for; the numbers are part of the file format.
enum class KeyPurpose : std::uint64_t { Database = 1, HeaderMac = 2, SealedDrafts = 3, Export = 4 };

/// The salt that SQLCipher writes as the first 16 bytes of its database.
using CipherSalt = std::array<unsigned char, 16>;

/// What sqlite3_key_v2 is given: x'<64 hex digits of key><32 hex digits of salt>', and a zero byte.
using RawKeyText = SecretArray<100>;

/// The data key of a vault: 32 random bytes, kept in the file only as wrapped by its key slots.
class DataKey {
public:
    static DataKey random();
    /// Takes the 32 bytes over.
    explicit DataKey(Key bytes)
        : m_bytes(std::move(bytes))
    {
    }

    /// crypto_kdf_derive_from_key with the context "AttuneK1" and the purpose's number.
    Key subkey(KeyPurpose purpose) const;
    RawKeyText rawKeyText(const CipherSalt &salt) const;
    const Key &bytes() const { return m_bytes; }

private:
    Key m_bytes;
};

} // namespace attune
