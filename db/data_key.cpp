#include "db/data_key.h"

#include <utility>

namespace attune {

namespace {

constexpr char context[crypto_kdf_CONTEXTBYTES + 1] = "AttuneK1";

// sodium_bin2hex takes the same time for every byte, and ends its text with a zero byte.
char *appendHex(char *to, const unsigned char *bytes, std::size_t size)
{
    sodium_bin2hex(to, 2 * size + 1, bytes, size);
    return to + 2 * size;
}

} // namespace

DataKey DataKey::random()
{
    Key bytes;
    randombytes_buf(bytes.data(), bytes.size());
    return DataKey(std::move(bytes));
}

Key DataKey::subkey(KeyPurpose purpose) const
{
    Key derived;
    static_assert(Key::size() == crypto_kdf_KEYBYTES);
    crypto_kdf_derive_from_key(derived.data(), derived.size(), static_cast<std::uint64_t>(purpose), context,
                               m_bytes.data());
    return derived;
}

RawKeyText DataKey::rawKeyText(const CipherSalt &salt) const
{
    const Key key = subkey(KeyPurpose::Database);
    RawKeyText text;
    char *at = reinterpret_cast<char *>(text.data());
    *at++ = 'x';
    *at++ = '\'';
    at = appendHex(at, key.data(), key.size());
    at = appendHex(at, salt.data(), salt.size());
    *at++ = '\'';
    *at = '\0';
    return text;
}

} // namespace attune
